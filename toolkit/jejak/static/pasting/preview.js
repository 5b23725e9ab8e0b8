// @ts-check
// The rows of a sheet as they will be: which column goes where, what finds no place, and the first rows.
import { MOST_ROWS } from "./clipboard.js";
import { columnsOut, glossaryOf, headingRow, matchColumns, readRows, sheetOf } from "./matching.js";
import { counted, toSay } from "./notes.js";
import { freshId } from "../link/edits.js";
import { levelOf } from "../page/feeling.js";
import { fill, h, optionList, refill, setAttr, setText } from "../page/dom.js";

/** How many rows the preview shows, and how much of a cell. */
const SHOWN_ROWS = 8;
const SHOWN_TEXT = 200;

/** @typedef {import("./matching.js").SheetCell} SheetCell */
/** @typedef {import("./matching.js").SheetField} SheetField */
/** @typedef {import("./paste.js").PasteTools} PasteTools */

/**
 * Whose the emotions are is asked once: who is chosen while somebody looks at the preview is another matter.
 * @param {PasteTools} tools @param {string[][]} cells @param {(values: any[]) => void} apply @param {HTMLElement} cancel
 */
export function preview(tools, cells, apply, cancel) {
  const { labels, link } = tools;
  const words = labels.paste;
  const persona = tools.persona();
  /** @type {SheetField[]} */
  const fields = words.fields.filter(({ name }) => name === "feeling" || name in labels.blank);
  let where = headingRow(cells, fields);
  let sheet = sheetOf(cells, where);
  /** @type {string[]} */
  let found = [];
  /** @type {HTMLSelectElement[]} */
  let choices = [];
  const sum = h("p", { class: "jejak-paste-sum", "aria-live": "polite" });
  const notes = h("ul", { class: "jejak-paste-notes" });
  const head = h("tr");
  const body = h("tbody");
  const table = h("table", { "aria-label": words.preview }, h("thead", {}, head), body);
  const check = h("input", { type: "checkbox", onchange: () => begin(check.checked ? Math.max(0, headingRow(cells, fields)) : -1) });
  const add = h("button", { class: "jejak-button jejak-primary", onclick: give });

  const glossary = () => glossaryOf(words.words, tools.stages());
  const readAll = () => readRows(sheet, found, glossary());
  const nameOf = (/** @type {number} */ x) => sheet.headings[x] || fill(words.column, { n: x + 1 });
  const rater = () => link.data.personas.find((/** @type {{id: string}} */ { id }) => id === persona);

  function give() {
    const whose = rater()?.id;
    apply(readAll().lines.map((line) => touchpointIn(line, labels.blank, whose)));
  }

  /** @param {number} row that holds the headings */
  function begin(row) {
    where = row;
    sheet = sheetOf(cells, where);
    sheet.rows = sheet.rows.slice(0, MOST_ROWS);
    found = matchColumns(sheet, fields, glossary());
    choices = found.map((_name, x) => fieldChoice(words, fields, nameOf(x), (name) => choose(x, name)));
    refill(head, ...choices.map((select, x) => h("th", { scope: "col" }, h("bdi", {}, nameOf(x)), select)));
    check.checked = where >= 0;
    draw();
  }

  /** A field takes one column: the last one chosen. @param {number} x @param {string} name */
  function choose(x, name) {
    found = found.map((other, at) => (at === x ? name : other === name ? "" : other));
    draw();
  }

  function draw() {
    const read = readAll();
    const { length } = read.lines;
    const used = found.filter(Boolean).length;
    choices.forEach((select, x) => (select.value = found[x]));
    setText(sum, used ? `${counted(words, "rows", length)}, ${counted(words, "matched", used)}` : words.none_matched);
    tell(read);
    refill(body, ...read.lines.slice(0, SHOWN_ROWS).map((line) => h("tr", {}, ...line.map((cell) => shownCell(labels, tools.stages(), cell)))));
    setText(add, counted(words, "add", length));
    setAttr(add, "disabled", !used || !length);
  }

  /** @param {ReturnType<typeof readAll>} read */
  function tell(read) {
    const out = found.flatMap((name, x) => (name ? [] : [nameOf(x)]));
    const isAlone = link.data.personas.length < 2;
    const said = toSay(labels, { read, found, out, above: where, all: cells.length - where - 1, rater: rater(), isAlone });
    refill(notes, ...said.map((parts) => h("li", {}, ...parts)));
  }

  begin(where);
  const headings = h("label", {}, check, words.headings);
  return [sum, notes, h("div", { class: "jejak-paste-table" }, table), h("div", { class: "jejak-paste-acts" }, add, cancel, headings)];
}

/** Where a column goes. @param {Record<string, any>} words @param {SheetField[]} fields @param {string} heading @param {(name: string) => void} choose */
function fieldChoice(words, fields, heading, choose) {
  const options = [{ key: "", label: words.leave_out }, ...fields.map(({ name, label }) => ({ key: name, label }))];
  const props = { onchange: () => choose(select.value), "aria-label": fill(words.goes_to, { name: heading }) };
  const select = h("select", props, ...optionList(options));
  return select;
}

/** Show a cell as it will be. @param {Record<string, any>} labels @param {{id: string, name: string}[]} stages @param {SheetCell} cell */
function shownCell(labels, stages, { name, value, text, lost }) {
  const row = { ...labels.blank, [name]: value };
  const column = columnsOut(labels, stages, undefined, [row]).find((each) => each.name === name);
  const felt = name === "feeling" && (levelOf(labels.levels, value)?.spoken ?? labels.not_rated);
  const told = lost ? `✕ ${text}` : felt || String(name ? column?.value(row) ?? "" : text);
  return h("td", { dir: "auto", "data-state": lost ? "lost" : !name && "out" }, told.slice(0, SHOWN_TEXT));
}

/** Return the touchpoint that a line holds. @param {SheetCell[]} line @param {any} blank @param {string | undefined} persona whose emotion it tells */
function touchpointIn(line, blank, persona) {
  const known = line.filter(({ name }) => name).map(({ name, value }) => [name, value]);
  const { feeling, ...values } = Object.fromEntries(known);
  const isRated = persona && Number.isInteger(feeling);
  const ratings = isRated ? { [persona]: { valence: feeling, arousal: null } } : {};
  return { ...blank, ...values, id: freshId("tp-"), ratings };
}
