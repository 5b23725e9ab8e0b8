// @ts-check
// Personas side by side, to read: what they share is quiet, what tells them apart stands out.
import { face } from "./face.js";
import { textsOf } from "./card.js";
import { isFilled } from "./completeness.js";
import { h, refill } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Persona */
/** @typedef {import("./card.js").Field} Field */

/** More side by side cannot be read any more. */
const MOST = 3;

/** @param {Record<string, any>} labels @param {Field[]} fields */
export function comparison(labels, fields) {
  const table = h("table", { class: "jejak-compared", "aria-label": labels.compare });
  const el = h("div", { class: "jejak-compare", hidden: true }, h("p", { class: "jejak-hint" }, labels.compare_hint), table);
  let shown = "";
  const show = (/** @type {Persona[]} */ personas, /** @type {string} */ current) => {
    const columns = columnsOf(personas, current);
    const key = JSON.stringify(columns);
    if (el.hidden || key === shown) return;
    shown = key;
    const told = fields.filter(({ name }) => name !== "name" && columns.some((persona) => isFilled(persona[name])));
    const rows = told.map((field) => comparedRow(labels, field, columns));
    refill(table, comparedHead(labels, columns), h("tbody", {}, ...rows));
  };
  return { el, show };
}

/** Return who stand side by side: the one whose turn it is, and who comes after. @param {Persona[]} personas @param {string} current @returns {Persona[]} */
export function columnsOf(personas, current) {
  const place = personas.findIndex(({ id }) => id === current);
  return [...personas.slice(place), ...personas.slice(0, place)].slice(0, MOST);
}

/** @param {Record<string, any>} labels @param {Persona[]} columns */
function comparedHead(labels, columns) {
  const heads = columns.map((persona) => {
    const round = face();
    round.show(persona);
    return h("th", { scope: "col", dir: "auto" }, round.el, persona.name || labels.nameless);
  });
  return h("thead", {}, h("tr", {}, h("td", {}), ...heads));
}

/** Tell of each item whether all others who have anything have it, too. @param {string[]} items @param {string[][]} others @returns {boolean[]} */
export function areShared(items, others) {
  const told = others.filter((other) => other.length);
  const has = (/** @type {string[]} */ other, /** @type {string} */ item) => other.some((each) => plain(each) === plain(item));
  return items.map((item) => told.length > 0 && told.every((other) => has(other, item)));
}

/** @param {string} text */
function plain(text) {
  return text.trim().toLowerCase();
}

/** @param {Record<string, any>} labels @param {Field} field @param {Persona[]} columns */
function comparedRow(labels, field, columns) {
  const texts = columns.map((persona) => textsOf(labels, persona, field.name));
  const cells = texts.map((items, place) => comparedCell(labels, items, areShared(items, texts.toSpliced(place, 1))));
  return h("tr", {}, h("th", { scope: "row" }, field.label), ...cells);
}

/** @param {Record<string, any>} labels @param {string[]} items @param {boolean[]} shared */
function comparedCell(labels, items, shared) {
  const line = (/** @type {string} */ item, /** @type {number} */ place) =>
    h("p", { dir: "auto", "data-shared": shared[place] }, item);
  const nothing = h("p", { class: "jejak-hint" }, labels.nothing_yet);
  return h("td", {}, ...(items.length ? items.map(line) : [nothing]));
}
