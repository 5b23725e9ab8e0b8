// @ts-check
// Changes and values in words: Python's, looked up among the labels that it sent.
import { rowOf } from "./edits.js";
import { fill } from "../page/dom.js";

/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {Omit<Edit, "id">} Change */
/** @typedef {Record<string, any>} Labels */

/** Return what changes were about: a field of a row, a row, or how many. @param {Labels} labels @param {Data} data @param {Change[]} changes @returns {string} */
export function wordsOf(labels, data, changes) {
  const places = new Set(changes.map(placeNamed));
  if (places.size > 1) return fill(labels.several, { n: changes.length });
  const [{ op, path, value }] = changes.slice(-1).concat(NOTHING);
  if (op === "set" && changes.length === 1) return fieldWords(labels, data, path);
  return value?.name ?? rowWords(labels, data, path);
}

/** @type {Change} */
const NOTHING = { op: "set", path: ["", ""] };

/** @param {Change} change */
function placeNamed({ path, value }) {
  return `${path[0]}/${path[1] ?? value?.id}`;
}

/** Return a field and its row in words: "Action: Paying". @param {Labels} labels @param {Data} data @param {string[]} path @returns {string} */
export function fieldWords(labels, data, path) {
  const field = labelOf(labels, path[2]);
  const name = rowWords(labels, data, path);
  return field ? fill(labels.row_field, { field, name }) : name;
}

/** Return what a row is called, nothing where this view knows of no such row. @param {Labels} labels @param {Data} data @param {string[]} path @returns {string} */
export function rowWords(labels, data, [list, id]) {
  const row = rowOf(data, list, id);
  return row?.name || (row ? fill(labels.nameless ?? "", { n: data[list].indexOf(row) + 1 }) : "");
}

/** Return a value in words, nothing where there are none. @param {Labels} labels @param {any} value @returns {string} */
export function valueWords(labels, value) {
  if (Array.isArray(value)) return value.map((each) => valueWords(labels, each)).join(", ");
  if (typeof value === "string") return labelOf(labels, value, "key") ?? value;
  return labels.levels?.find((/** @type {any} */ level) => level.valence === value)?.word ?? "";
}

/** Return the word for a field or a choice, wherever among the labels the widget lists it. @param {any} labels @param {string} name @param {"name" | "key"} by @returns {string | undefined} */
function labelOf(labels, name, by = "name") {
  if (typeof labels !== "object" || labels === null) return undefined;
  if (labels[by] === name && labels.label) return labels.label;
  for (const each of Object.values(labels)) {
    const found = labelOf(each, name, by);
    if (found) return found;
  }
  return undefined;
}
