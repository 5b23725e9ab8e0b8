// @ts-check
// A record in two lines: what tells it from the others while it is folded. Pure functions.
import { isCalledFor } from "./kinds.js";
import { own } from "../page/own.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./spot.js").RecordField} RecordField */
/** @typedef {{text: string, felt?: number}} BriefFact */

/** Return the short facts of a record and, as one text, the sentences in it. @param {Record<string, any>} labels @param {import("./order.js").ListSection} section @param {Row} row @param {Data} data @returns {{facts: BriefFact[], notes: string}} */
export function briefOf(labels, section, row, data) {
  const named = own(labels.named ?? {}, section.list);
  /** @type {RecordField[]} */
  const fields = section.fields.filter((/** @type {RecordField} */ field) => field.name !== named && isCalledFor(row, field));
  const told = fields.map((field) => ({ ...briefFact(labels, field, row[field.name], data), isLong: isSentence(field) }));
  const [facts, notes] = [false, true].map((isLong) => told.filter((each) => each.text && each.text !== row[named ?? ""] && each.isLong === isLong));
  return { facts, notes: notes.map(({ text }) => text).join(" · ") };
}

/** Places are called by a few words, other records by a sentence. @param {RecordField} field */
function isSentence({ kind, of }) {
  return kind === "text" || Boolean(of && of !== "places" && kind.startsWith("reference"));
}

/** @param {Record<string, any>} labels @param {RecordField} field @param {any} value @param {Data} data @returns {BriefFact} */
function briefFact(labels, field, value, data) {
  if (value === null || value === undefined || value === "") return { text: "" };
  if (field.kind === "level") {
    const level = labels.levels.find((/** @type {any} */ each) => each.valence === value);
    return { text: `${level.sign} ${level.word}`, felt: value };
  }
  if (field.kind === "score") return { text: `${field.label} ${value}` };
  if (field.kind === "date") return { text: dayWords(value, labels.lang) };
  if (field.kind.startsWith("reference")) return { text: referred(data[field.of], [value].flat()) };
  return { text: field.options.find((/** @type {any} */ each) => each.key === value)?.label ?? value.trim() };
}

/** @param {Row[]} rows @param {string[]} ids */
function referred(rows, ids) {
  return rows.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(", ");
}

/** @param {string} day as the file spells it @param {string} lang */
function dayWords(day, lang) {
  return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
}
