// @ts-check
// Which column of a sheet goes to which field, and which words stand for which keys. Pure functions.
import { LONGEST_CELL } from "./clipboard.js";
import { oneLine } from "../page/dom.js";
import { valenceOf } from "../page/feeling.js";

/** @typedef {{key: any, words: string[]}} Meaning */
/** @typedef {Map<string, any>} Dictionary */
/** @typedef {Record<string, Dictionary>} Glossary */
/** @typedef {{name: string, label: string, words: string[]}} SheetField */
/** @typedef {{value: any, lost?: boolean, rounded?: boolean}} Reading `lost` when the text is not in the value */
/** @typedef {Reading & {text: string, name: string}} SheetCell */
/** @typedef {{headings: string[], rows: string[][]}} Sheet */

/** What stands where there is no room for own words when a text is empty or means nothing. @type {Record<string, any>} */
const WITHOUT = { stage: "", feeling: null, evidence: "assumed", moment_of_truth: false };

/** The fields that can be told by what their cells hold. */
const TELLING = ["stage", "feeling", "evidence", "channel", "barrier", "motives"];

/** How many fields come first: every table shows them, and a sheet without headings is read in their order. */
const FIRST = 7;

/** How many cells tell what a column holds. */
const ENOUGH = 60;
const LEVEL_NUMBER = /^([+-]?)(\d+(?:[.,]\d+)?)(?![\d.,:])/;

// Words ----

/** Return a text as it is compared: without case, accents and signs. @param {string} text */
export function plainly(text) {
  const bare = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  return bare.replace(/[^\p{L}\p{N}\p{So}√]+/gu, " ").trim();
}

/** @param {string} text */
function squeezed(text) {
  return plainly(text).replaceAll(" ", "");
}

/** Return the ways to read a text that may say more than one word: "2. Titik kontak (touchpoint)". @param {string} text */
function readings(text) {
  const bare = text.replace(/\(.*?\)/g, " ").replace(/^\D{0,8}\d+[.):\s-]+/, "");
  return [text, bare, ...bare.split(/[/:|\n]/), ...text.split(/[()]/)].map(squeezed).filter(Boolean);
}

/** Return what one of the readings means. @param {Dictionary} known @param {string[]} forms */
function lookUp(known, forms) {
  return known.get(forms.find((form) => known.has(form)) ?? "");
}

/** Return what words mean on this map: its own names of stages come first. @param {Record<string, Meaning[]>} words @param {{id: string, name: string}[]} stages @returns {Glossary} */
export function glossaryOf(words, stages) {
  const here = words.stage.filter(({ key }) => stages.some(({ id }) => id === key));
  const all = { ...words, stage: [...here, ...stages.map(({ id, name }) => ({ key: id, words: [name] }))] };
  const pairs = (/** @type {Meaning} */ { key, words }) => words.map((word) => /** @type {const} */ ([squeezed(word), key]));
  return Object.fromEntries(Object.entries(all).map(([name, meanings]) => [name, new Map(meanings.flatMap(pairs))]));
}

// Columns ----

/** Return how well a heading names a field, from 0 to 2. @param {string} heading @param {SheetField} field */
function likeness(heading, { words }) {
  const forms = readings(heading);
  if (words.some((word) => forms.includes(squeezed(word)))) return 2 - heading.length / 1e5;
  const text = ` ${plainly(heading)} `;
  const held = words.map(plainly).filter((word) => word.length > 3 && text.includes(` ${word} `));
  return Math.max(0, ...held.map((word) => word.length / text.length));
}

/** Return which of the first rows holds headings, or -1. @param {string[][]} cells @param {SheetField[]} fields */
export function headingRow(cells, fields) {
  const isKnown = (/** @type {string} */ text) => text && fields.some((field) => likeness(text, field) > 1);
  const isHeading = (/** @type {string[]} */ row) => row.filter(isKnown).length > (row.filter(Boolean).length > 1 ? 1 : 0);
  return cells.slice(0, 5).findIndex(isHeading);
}

/** Part the headings from the rows below; `where` is the row that holds them, -1 for none. @param {string[][]} cells @param {number} where @returns {Sheet} */
export function sheetOf(cells, where) {
  const width = Math.max(...cells.map((row) => row.length));
  const wide = (/** @type {string[]} */ row) => Array.from({ length: width }, (_none, x) => row[x] ?? "");
  return { headings: wide(cells[where] ?? []), rows: cells.slice(where + 1).map(wide) };
}

/**
 * Return the field of each column, "" for none: by its heading, else by what it holds, else, where nothing has a
 * heading, by its place.
 * @param {Sheet} sheet @param {SheetField[]} fields @param {Glossary} glossary @returns {string[]}
 */
export function matchColumns({ headings, rows }, fields, glossary) {
  const columns = headings.map((_heading, x) => rows.map((row) => row[x]).filter(Boolean).slice(0, ENOUGH));
  const found = headings.map(() => "");
  const share = (/** @type {number} */ x, /** @type {string} */ name) => shareOf(columns[x], name, glossary);
  claim(found, fields, (x, field) => likeness(headings[x], field));
  claim(found, fields, (x, { name }) => (TELLING.includes(name) ? share(x, name) - 0.6 : 0));
  if (!headings.some(Boolean)) inOrder(found, fields, (x, name) => saysSome(columns[x]) && (!(name in WITHOUT) || share(x, name) > 0.3));
  return found;
}

/** Give columns to fields, the best pair first. @param {string[]} found @param {SheetField[]} fields @param {(x: number, field: SheetField) => number} rate */
function claim(found, fields, rate) {
  const open = found.flatMap((name, x) => (name ? [] : fields.map((field) => ({ x, name: field.name, rate: rate(x, field) }))));
  for (const { x, name } of open.filter((pair) => pair.rate > 0).sort((one, other) => other.rate - one.rate))
    if (!found[x] && !found.includes(name)) found[x] = name;
}

/** Give columns to the first fields from left to right. @param {string[]} found @param {SheetField[]} fields @param {(x: number, name: string) => boolean} fits */
function inOrder(found, fields, fits) {
  let next = 0;
  found.forEach((name, x) => {
    const isFree = (/** @type {SheetField} */ field, /** @type {number} */ at) => at >= next && !found.includes(field.name) && fits(x, field.name);
    found[x] = name || (fields.slice(0, FIRST).find(isFree)?.name ?? "");
    next = Math.max(next, fields.findIndex((field) => field.name === found[x]) + 1);
  });
}

/** @param {string[]} texts */
function saysSome(texts) {
  return texts.some((text) => /[^\d.,\s]/.test(text));
}

/** Return the share of texts that mean something in a field; numbers without a sign may count anything. @param {string[]} texts @param {string} name @param {Glossary} glossary */
function shareOf(texts, name, glossary) {
  const isKnown = (/** @type {string} */ text) =>
    name === "feeling"
      ? saysSome(texts) && !levelIn(text, glossary.feeling, false).lost
      : partsOf(text).every((part) => lookUp(glossary[name], readings(part)) !== undefined);
  return texts.filter(isKnown).length / (texts.length || 1);
}

// Cells ----

/** Return what a cell's text is in a field. @param {string} name @param {string} text @param {Glossary} glossary @param {boolean} ofFive @returns {Reading} */
export function read(name, text, glossary, ofFive) {
  const known = glossary[name];
  if (!known) return { value: ["name", "time_of_day"].includes(name) ? oneLine(text) : text };
  const isEmpty = !plainly(text) || glossary.nothing.has(squeezed(text));
  if (name === "motives") return { value: isEmpty ? [] : [...new Set(partsOf(text).map(meant))] };
  if (!(name in WITHOUT)) return { value: isEmpty ? "" : meant(oneLine(text)) };
  if (isEmpty) return { value: WITHOUT[name] };
  if (name === "feeling") return levelIn(text, known, ofFive);
  const value = lookUp(known, readings(text));
  return value === undefined ? { value: WITHOUT[name], lost: true } : { value };

  /** Own words around a known one are worth keeping. @param {string} words */
  function meant(words) {
    return lookUp(known, [squeezed(words)]) ?? words;
  }
}

/** @param {string} text */
function partsOf(text) {
  const parts = text.split(/[;\n]/.test(text) ? /[;\n]/ : ",");
  return parts.map((part) => part.replace(/^[-–•*\s]+/, "").trim()).filter(Boolean);
}

/** @param {string} text */
function signed(text) {
  return text.replace(/^[−–—‐‑－]\s*/, "-").replace(/^＋/, "+");
}

/** Return the level that a number or a word says; of "1 – kecewa" the word is surer. @param {string} text @param {Dictionary} known @param {boolean} ofFive @returns {Reading} */
function levelIn(text, known, ofFive) {
  const [whole = "", sign = "", size = "0"] = signed(text).match(LEVEL_NUMBER) ?? [];
  const word = lookUp(known, readings(signed(text).slice(whole.length)));
  if (word !== undefined && !sign) return { value: word };
  const exact = Number(sign + size.replace(",", ".")) - (ofFive && !sign ? 3 : 0);
  if (!whole || Math.abs(exact) > 2) return { value: null, lost: true };
  const level = Math.sign(exact) * Math.round(Math.abs(exact)) + 0;
  return { value: level, rounded: level !== exact };
}

/** Tell whether feelings are counted from 1 to 5. @param {string} heading @param {string[]} texts */
export function isOfFive(heading, texts) {
  const sizes = texts.filter(Boolean).map((text) => Number(text.replace(",", "."))).filter(Number.isFinite);
  const isInside = sizes.length > 0 && sizes.every((size) => size >= 1 && size <= 5);
  return isInside && (/1\D{1,8}5/.test(heading) || sizes.some((size) => size > 2));
}

// Rows and back ----

/**
 * Return what every cell of a sheet is in the field of its column. A stage holds until the next one is named; `filled`
 * is how often.
 * @param {Sheet} sheet @param {string[]} found @param {Glossary} glossary
 */
export function readRows({ headings, rows }, found, glossary) {
  const ofFive = found.some((name, x) => name === "feeling" && isOfFive(headings[x], rows.map((row) => row[x])));
  const cellOf = (/** @type {string} */ text, /** @type {number} */ x) => ({ text, name: found[x], ...read(found[x], cutShort(text), glossary, ofFive) });
  const lines = rows.map((row) => row.map(cellOf));
  return { lines, filled: fillStages(lines.map((line) => line[found.indexOf("stage")])), ofFive };
}

/** @param {SheetCell[]} stages */
function fillStages(stages) {
  const filled = stages.filter((cell, y) => cell?.text === "" && y && (cell.value = stages[y - 1].value));
  return filled.length;
}

/** Cut a text where no character is halved. @param {string} text */
function cutShort(text) {
  return text.slice(0, LONGEST_CELL).replace(/\p{Cs}$/u, "");
}

/**
 * Return the columns of touchpoints as words, as `copied` takes them; those behind the first if they hold something.
 * @param {Record<string, any>} labels @param {{id: string, name: string}[]} stages @param {string | undefined} persona
 * @param {any[]} rows @returns {import("./clipboard.js").SheetColumn[]}
 */
export function columnsOut(labels, stages, persona, rows) {
  const word = (/** @type {string} */ list, /** @type {string} */ key) =>
    labels[list].find((/** @type {{key: string}} */ option) => option.key === key)?.label ?? key;
  /** @type {Record<string, (row: any) => string | number>} */
  const values = {
    stage: (row) => stages.find(({ id }) => id === row.stage)?.name ?? labels.no_stage,
    channel: (row) => word("channels", row.channel),
    barrier: (row) => word("barriers", row.barrier),
    evidence: (row) => word("evidence", row.evidence),
    motives: (row) => row.motives.map((/** @type {string} */ key) => word("motives", key)).join("; "),
    feeling: (row) => valenceOf(row, persona) ?? "",
    moment_of_truth: (row) => (row.moment_of_truth ? labels.paste.yes : ""),
  };
  const columns = labels.paste.fields.map((/** @type {SheetField} */ { name, label }) => ({ name, label, value: values[name] ?? ((/** @type {any} */ row) => row[name] ?? "") }));
  return columns.filter((/** @type {any} */ { value }, /** @type {number} */ x) => x < FIRST || rows.some((row) => value(row) !== ""));
}
