// @ts-check
// The ballot paper: one line per opportunity, with the voter's dots and two buttons. It says nowhere who looks at what:
// rows carry no place, so that nobody present sees on which one somebody hesitates.
import { fill, h, keep, setAttr, setText } from "../page/dom.js";
import { dotsLeft, dotted } from "./dots.js";

/** @typedef {import("./dots.js").DotsGiven} DotsGiven */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {{give(dots: DotsGiven): void, next(): void, announce(words: string): void}} BallotDeeds */

/** @param {Record<string, any>} labels @param {BallotDeeds} deeds */
export function ballotPaper(labels, { give, next, announce }) {
  const left = h("strong", {});
  const hint = h("span", { class: "jejak-hint" });
  const over = h("button", { class: "jejak-button", onclick: next }, labels.next_person);
  const list = h("ul", { class: "jejak-vote-list", role: "list" });
  const notes = h("p", { class: "jejak-hint" }, labels.kept_here, " ", labels.hidden);
  const el = h("div", {}, h("p", { class: "jejak-vote-left" }, left, hint, over), list, notes);
  /** @type {Map<string, any>} */
  const parts = new Map();
  /** @type {DotsGiven} */
  let given = {};
  /** @type {any} */
  let rules = { dots: 0, one_per_item: false };

  /** @param {string} id @param {1 | -1} by */
  function turn(id, by) {
    const dots = dotted(given, id, by, rules);
    if (!dots) return;
    give(dots);
    announce(fill(labels.given_to, { name: parts.get(id).name, n: dots[id] ?? 0, left: dotsLeft(dots, rules) }));
  }

  /** @param {boolean} isVoting @param {Data} data @param {DotsGiven} dots */
  function show(isVoting, { voting, opportunities }, dots) {
    setAttr(el, "hidden", !isVoting);
    if (!isVoting) return;
    [given, rules] = [dots, voting];
    const free = dotsLeft(given, rules);
    setText(left, fill(labels.left, { n: free, m: rules.dots }));
    setText(hint, !free ? labels.none_left : rules.one_per_item ? labels.one_each : "");
    setAttr(over, "hidden", !rules.in_turns || free === rules.dots);
    keep(list, parts, opportunities, ({ id }) => ballotLine(labels, (by) => turn(id, by)));
    for (const { id, text } of opportunities) {
      const may = (/** @type {1 | -1} */ by) => dotted(given, id, by, rules) !== undefined;
      parts.get(id).show(text || labels.nameless, given[id] ?? 0, may);
    }
  }
  return { el, show };
}

/** @param {Record<string, any>} labels @param {(by: 1 | -1) => void} turn */
function ballotLine(labels, turn) {
  const words = h("span", { class: "jejak-vote-words", dir: "auto" });
  const dots = h("span", { class: "jejak-vote-dots", "aria-hidden": "true" });
  const count = h("span", { class: "jejak-vote-count" });
  const less = h("button", { class: "jejak-button jejak-vote-step", onclick: () => turn(-1) }, "−");
  const more = h("button", { class: "jejak-button jejak-vote-step", onclick: () => turn(1) }, "+");
  const el = h("li", {}, words, h("span", { class: "jejak-vote-hand" }, dots, count, less, more));
  const part = {
    el,
    name: "",
    /** @param {string} name @param {number} n @param {(by: 1 | -1) => boolean} may */
    show(name, n, may) {
      part.name = name;
      setText(words, name);
      setText(dots, "●".repeat(n));
      setText(count, n ? fill(labels.given, { n }) : "");
      setAttr(el, "data-given", n > 0);
      for (const [button, by, label] of /** @type {const} */ ([[less, -1, labels.less], [more, 1, labels.more]])) {
        setAttr(button, "aria-label", fill(label, { name }));
        setAttr(button, "aria-disabled", may(by) ? null : "true");
      }
    },
  };
  return part;
}
