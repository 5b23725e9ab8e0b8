// @ts-check
// The heading of a stage within the table: its name, what to ask there, and ways to add to it.
import { h, setAttr, setText } from "../page/dom.js";
import { own } from "../page/own.js";
import { opener } from "./columns.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./places.js").Group} Group */
/** @typedef {{names: Record<string, string>, channel: string}} Idea a typical touchpoint, named in each language */

/**
 * @param {Record<string, any>} labels @param {string} stage its id; empty for what has no stage
 * @param {(fields: Record<string, string>, isQuiet?: boolean) => void} add
 */
export function stageBand(labels, stage, add) {
  const name = h("span", { class: "jejak-table-stage-name", dir: "auto" });
  const count = h("span", { class: "jejak-mark" });
  const ask = h("span", { class: "jejak-hint" }, own(labels.prompts, stage));
  const here = h("button", { type: "button", class: "jejak-link", onclick: () => add({ stage }) }, labels.add_here);
  const ideas = ideaPanel(labels, stage, add);
  const words = h("div", { class: "jejak-table-stage-words" }, name, count, ask, stage && here, stage && ideas.button);
  const cell = h("th", { role: "rowheader", scope: "rowgroup" }, words, stage && ideas.el);
  const el = h("tbody", { role: "rowgroup", class: "jejak-table-stage", "data-stage": stage }, h("tr", { role: "row" }, cell));

  /** @param {Group} group @param {Data} data @param {number} width in columns */
  function show({ rows }, data, width) {
    const title = data.stages.find(({ id }) => id === stage)?.name ?? labels.no_stage;
    setText(name, title);
    setText(count, rows.length ? String(rows.length) : labels.stage_empty);
    setAttr(el, "data-empty", !rows.length);
    setAttr(cell, "colspan", width);
    setAttr(here, "aria-label", `${labels.add_here}: ${title}`);
    setAttr(ideas.button, "aria-label", `${labels.ideas}: ${title}`);
    ideas.show(data);
  }
  return { el, show };
}

/** What is typical of a stage, to add with one press. @param {Record<string, any>} labels @param {string} stage @param {(fields: Record<string, string>, isQuiet: boolean) => void} add */
function ideaPanel(labels, stage, add) {
  let lang = "";
  const ideas = /** @type {Idea[]} */ (own(labels.ideas_for, stage) ?? labels.ideas_for[""]);
  const chips = ideas.map(({ names, channel }) => {
    const button = h("button", { type: "button", class: "jejak-chip", onclick: () => take() });
    const take = () => button.ariaDisabled || add({ stage, channel, name: names[lang] }, true);
    return { names, button };
  });
  const el = h("div", { class: "jejak-chips", role: "group" }, ...chips.map(({ button }) => button));
  const button = opener({ class: "jejak-link" }, labels.ideas, el);

  function show(/** @type {Data} */ data) {
    lang = data.language;
    const there = new Set(data.touchpoints.map(({ name }) => name));
    for (const { names, button } of chips) {
      const isThere = Object.values(names).some((name) => there.has(name));
      setText(button, (isThere ? "✓ " : "+ ") + names[lang]);
      setAttr(button, "aria-disabled", isThere && "true");
    }
  }
  return { el, button, show };
}
