// @ts-check
// What a touchpoint's row opens: the fields that have no column, and what else can be done with the row.
import { h, keep, setAttr } from "../page/dom.js";
import { isFilled, othersOf } from "./columns.js";
import { detailOf } from "./cells.js";

/** @typedef {import("./cells.js").Row} Row */
/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./cells.js").Context} Context */
/** @typedef {import("./cells.js").Tools} Tools */

/** @param {Tools} tools @param {string} id @returns {Cell} */
export function moreRow(tools, id) {
  const { labels, copy, remove } = tools;
  /** @type {Map<string, Cell>} */
  const parts = new Map();
  const button = (/** @type {string} */ words, /** @type {() => void} */ act) =>
    h("button", { type: "button", class: "jejak-button", onclick: act }, words);
  const deeds = h("div", { class: "jejak-deeds" }, button(labels.duplicate, () => copy(id)), button(labels.remove, () => remove(id)));
  const fields = h("div", { class: "jejak-fields" });
  const cell = h("td", { role: "cell" }, fields, deeds);
  const el = h("tr", { role: "row", class: "jejak-more" }, cell);

  const show = (/** @type {Row} */ row, /** @type {Context} */ context) => {
    // A field that is being emptied stays while somebody is in it.
    const others = otherFields(row, context, labels, (name) => parts.has(name));
    keep(fields, parts, others.map((field) => ({ id: field.name, field })), ({ field }) => detailOf(tools, id, field));
    for (const part of parts.values()) part.show(row, context);
    setAttr(cell, "colspan", context.columns.length);
  };
  return { el, show };
}

/** Tell whether a row holds more than the table shows. @param {Row} row @param {Context} context @param {Record<string, any>} labels */
export function hasMore(row, context, labels) {
  return otherFields(row, context, labels).some(({ name }) => isFilled(row, name));
}

/** @param {Row} row @param {Context} context @param {Record<string, any>} labels @param {(name: string) => boolean} [isKept] */
function otherFields(row, { columns, data }, labels, isKept = () => false) {
  const shown = columns.map(({ field }) => field);
  return othersOf(labels.columns, shown, data.lanes, (name) => isFilled(row, name) || isKept(name));
}
