// @ts-check
// What has to be said about the rows of a sheet before they are added: what finds no place, and what changes.
import { LONGEST_CELL, MOST_ROWS } from "./clipboard.js";
import { levelOf } from "../page/feeling.js";
import { fill, sentence } from "../page/dom.js";

/** How many cells are named of those that found no place, and how much of each. */
const SHOWN_CELLS = 4;
const GLIMPSE = 60;

/** @typedef {import("./matching.js").SheetCell} SheetCell */
/** @typedef {import("../page/dom.js").Child} Child */
/**
 * A sheet as it was read: `out` names the columns that are left out, `above` counts the rows over the headings, `all`
 * those below them. `rater` is whose the emotions are.
 * @typedef {{read: ReturnType<typeof import("./matching.js").readRows>, found: string[], out: string[], above: number,
 *   all: number, rater: {name: string} | undefined, isAlone: boolean}} Told
 */

/** @param {Record<string, any>} labels @param {Told} told @returns {Child[][]} */
export function toSay(labels, { read, found, out, above, all, rater, isAlone }) {
  const words = labels.paste;
  const cells = read.lines.flat();
  const lost = cells.filter((cell) => cell.lost);
  const rounded = cells.filter((cell) => cell.rounded);
  const names = out.map((name) => fill(words.quoted, { text: glimpse(name) })).join(", ");
  const whose = !rater ? [words.nobody] : !isAlone && sentence(words.somebody, { name: rater.name });
  const said = [
    out.length && sentence(words.left_out, { names }),
    lost.length && sentence(counted(words, "lost", lost.length), { cells: once(words, lost.map((cell) => lostCell(words, cell))) }),
    found.includes("feeling") && whose,
    rounded.length && sentence(words.rounded, { cells: once(words, rounded.map((cell) => rounding(labels, cell))) }),
    read.ofFive && [words.scale],
    read.filled && [fill(words.filled, { n: read.filled })],
    above > 0 && [words.above],
    all > MOST_ROWS && [fill(words.limit, { n: MOST_ROWS })],
    cells.some(({ text }) => text.length > LONGEST_CELL) && [fill(words.cut, { n: LONGEST_CELL })],
  ];
  return said.filter((parts) => Array.isArray(parts));
}

/** @param {Record<string, any>} words @param {SheetCell} cell */
function lostCell(words, { name, text }) {
  const field = words.fields.find((/** @type {{name: string}} */ each) => each.name === name)?.label;
  return fill(words.lost_cell, { field, text: glimpse(text) });
}

/** @param {Record<string, any>} labels @param {SheetCell} cell */
function rounding(labels, { text, value }) {
  return fill(labels.paste.becomes, { text: glimpse(text), sign: levelOf(labels.levels, value)?.sign });
}

/** Tell the same words once. @param {Record<string, any>} words @param {string[]} all */
function once(words, all) {
  const kinds = [...new Set(all)];
  const told = kinds.slice(0, SHOWN_CELLS).map((cell) => {
    const n = all.filter((other) => other === cell).length;
    return n > 1 ? fill(words.times, { cell, n }) : cell;
  });
  return [...told, ...(kinds.length > SHOWN_CELLS ? [words.and_more] : [])].join("; ");
}

/** @param {string} text */
function glimpse(text) {
  return text.replace(/\s+/g, " ").slice(0, GLIMPSE);
}

/** @param {Record<string, any>} words @param {string} name @param {number} n */
export function counted(words, name, n) {
  return words[n === 1 ? `${name}_one` : name].replace("{n}", n);
}
