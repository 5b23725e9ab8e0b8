// @ts-check
// Changes and values in words: Python's, looked up among the labels that it sent.
import { apply, inMapOrder, isSingle, rowOf } from "./edits.js";
import { fill } from "../page/dom.js";
import { own } from "../page/own.js";

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
  const row = [path[0], path[1] ?? value?.id];
  return rowWords(labels, data, row) || rowWords(labels, changes.reduce(applied, data), row);
}

/** @type {Change} */
const NOTHING = { op: "set", path: ["", ""] };

/** @param {Data} data @param {Change} change */
function applied(data, change) {
  return apply(data, { id: "", ...change });
}

/** @param {Change} change */
function placeNamed({ path, value }) {
  return `${path[0]}/${path[1] ?? value?.id}`;
}

/** Return a field and its row in words: "Action: Paying". @param {Labels} labels @param {Data} data @param {string[]} path @returns {string} */
export function fieldWords(labels, data, path) {
  if (isSingle(data, path[0])) return rowWords(labels, data, path);
  const field = describedAt(labels, path)?.label ?? labelOf(labels, path[2]);
  const name = rowWords(labels, data, path);
  return field ? fill(labels.row_field, { field, name }) : name;
}

/** Return what a row or a single field is called, nothing where this view knows of no such place. @param {Labels} labels @param {Data} data @param {string[]} path @returns {string} */
export function rowWords(labels, data, [list, id]) {
  if (isSingle(data, list)) return describedAt(labels, [list, id ?? list])?.label ?? "";
  const row = rowOf(data, list, id);
  const name = row && (row[own(labels.named ?? {}, list) ?? "name"] || own(labels.names ?? {}, `${list}/${id}`));
  if (!row || name) return name ?? "";
  const rows = list === "touchpoints" && data.stages ? inMapOrder(data) : data[list];
  return fill(labels.nameless ?? "", { n: rows.indexOf(row) + 1 });
}

/**
 * Return what stands at a path in words, nothing where there are none: a picture has none.
 * @param {Labels} labels @param {string[]} path @param {any} value @param {Data} [data] which knows the stages
 * @returns {string}
 */
export function valueWords(labels, path, value, data = {}) {
  if (Array.isArray(value)) return value.map((each) => valueWords(labels, path, each, data)).join(", ");
  if (typeof value === "string") return isImageData(path, value) ? "" : choiceWords(labels, path, value, data);
  if (path[2] === "ratings") return ratingWords(labels, path, value);
  return typeof value === "number" ? String(value) : "";
}

/** The fields that hold keys, and the labels that list them. @type {Record<string, string>} */
const KEYED = { channel: "channels", barrier: "barriers", motives: "motives", evidence: "evidence" };

/** Return what the labels say of a field, by the part of the journey it belongs to: two parts may call theirs the same. @param {Labels} labels @param {string[]} path @returns {{label: string, options: any[]} | undefined} */
function describedAt(labels, path) {
  return own(labels.told ?? {}, `${path[0]}/${path.at(-1)}`);
}

/** The fields that hold ids of touchpoints. */
const REFERRING = ["touchpoint", "touchpoints"];

/** Keys stand for words where a field holds keys, else they are words themselves. @param {Labels} labels @param {string[]} path @param {string} value @param {Data} data */
function choiceWords(labels, path, value, data) {
  const field = path[2];
  if (field === "stage") return rowOf(data, "stages", value)?.name ?? "";
  if (REFERRING.includes(field)) return rowOf(data, "places", value)?.name ?? value;
  const options = describedAt(labels, path)?.options ?? (Object.hasOwn(KEYED, field) ? labels[KEYED[field]] : undefined);
  return options?.find((/** @type {any} */ option) => option.key === value)?.label ?? value;
}

/** @param {string[]} path @param {string} value */
function isImageData(path, value) {
  return path[2] === "portrait" && value.startsWith("data:");
}

/** A rating is told by its feeling, unless it is about the other axis. @param {Labels} labels @param {string[]} path @param {any} value @returns {string} */
function ratingWords(labels, path, value) {
  const levels = path.at(-1) === "arousal" ? labels.arousals : labels.levels;
  const level = typeof value === "number" ? value : (value?.valence ?? NaN);
  return levels?.[level + MIDDLE]?.word ?? "";
}

/** Where levels from -2 to +2 are listed, the place of 0. */
const MIDDLE = 2;

/** Return the word for a field, wherever among the labels the widget lists it. @param {any} labels @param {string} name @returns {string | undefined} */
function labelOf(labels, name) {
  if (typeof labels !== "object" || labels === null) return undefined;
  if (labels.name === name && labels.label) return labels.label;
  for (const each of Object.values(labels)) {
    const found = labelOf(each, name);
    if (found) return found;
  }
  return undefined;
}
