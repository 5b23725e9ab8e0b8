// @ts-check
// The result of a vote that is closed: most dots first, shared places told in a word.
import { fill, h, keep, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("../link/edits.js").Row} Row */

/** @param {Record<string, any>} labels */
export function voteResult(labels) {
  const head = h("p", { class: "jejak-vote-left" });
  const tie = h("p", { class: "jejak-vote-tie" });
  const list = h("ol", { class: "jejak-vote-list jejak-vote-result", role: "list" });
  const el = h("div", {}, head, tie, list);
  /** @type {Map<string, any>} */
  const parts = new Map();

  /** @param {boolean} isThere @param {Data} data */
  function show(isThere, { opportunities, ranking, taken_part, tie: tied }) {
    setAttr(el, "hidden", !isThere);
    if (!isThere) return;
    const ranked = new Map(ranking.map((/** @type {Row} */ row) => [row.id, row]));
    const late = opportunities.filter(({ id }) => !ranked.has(id)).map(({ id }) => ({ id }));
    const most = Math.max(1, ...ranking.map(({ dots }) => dots));
    setText(head, `${labels.result}: ${taken_part}`);
    setText(tie, tied);
    setAttr(tie, "hidden", !tied);
    keep(list, parts, [...ranking, ...late], () => resultLine(labels));
    for (const { id, text } of opportunities) parts.get(id)?.show(text || labels.nameless, ranked.get(id), most);
  }
  return { el, show };
}

/** @param {Record<string, any>} labels */
function resultLine(labels) {
  const place = h("span", { class: "jejak-vote-place" });
  const words = h("span", { class: "jejak-vote-words", dir: "auto" });
  const bar = h("span", { class: "jejak-vote-bar", "aria-hidden": "true" });
  const told = h("span", { class: "jejak-vote-told" });
  const el = h("li", {}, place, words, h("span", { class: "jejak-vote-track" }, bar), told);
  /** @param {string} name @param {Row | undefined} row @param {number} most */
  function show(name, row, most) {
    setText(words, name);
    setText(place, row ? String(row.place) : "–");
    setAttr(place, "title", row ? fill(labels.place, { n: row.place }) : null);
    bar.style.width = `${(100 * (row?.dots ?? 0)) / most}%`;
    setText(told, row ? [row.told, row.tied && labels.tied].filter(Boolean).join(" · ") : labels.new);
  }
  return { el, show };
}
