// @ts-check
// Rows from a spreadsheet: shown first, with what goes where and what finds no place, and then added as one step.
import { MOST_ROWS, cellsOf, copied } from "./clipboard.js";
import { LONGEST_CELL, columnsOut, glossaryOf, headingRow, matchColumns, readRows, sheetOf } from "./matching.js";
import { freshId } from "../link/edits.js";
import { levelOf } from "../page/feeling.js";
import { fill, h, optionList, refill, sentence, setAttr, setText } from "../page/dom.js";

/** How many rows the preview shows. */
const SHOWN_ROWS = 8;

/** How many cells are named of those that found no place, and how much of each. */
const SHOWN_CELLS = 4;
const GLIMPSE = 60;

/** @typedef {import("./clipboard.js").Transfer} Transfer */
/** @typedef {import("./matching.js").SheetCell} SheetCell */
/** @typedef {import("./matching.js").SheetField} SheetField */
/** @typedef {import("../page/dom.js").Child} Child */
/**
 * What the preview needs of the table. `place` is the id of the row to add behind: `null` first, `undefined` last.
 * @typedef {{labels: Record<string, any>, link: import("../link/link.js").Link, nextId: () => string,
 *   stages: () => {id: string, name: string}[], persona: () => string | undefined,
 *   place: () => string | null | undefined, added(ids: string[]): void}} PasteTools
 */

/** Tell whether a paste is a piece of a sheet; a single cell, or lines of text, belong into the field. @param {Transfer} transfer */
export function isTable({ html, text }) {
  return text.includes("\t") || cellsOf({ html, text: "" }).flat().length > 1;
}

/** @param {DataTransfer | null} data @returns {Transfer} */
export function transferOf(data) {
  return { html: data?.getData("text/html") ?? "", text: data?.getData("text/plain") ?? "" };
}

/** @param {PasteTools} tools */
export function pasting(tools) {
  const { labels, link } = tools;
  const words = labels.paste;
  const title = h("h3", { id: tools.nextId(), tabindex: -1 }, words.title);
  const inside = h("div", { class: "jejak-paste-in" });
  const el = h("section", { class: "jejak-paste", "aria-labelledby": title.id, hidden: true }, title, inside);
  el.addEventListener("keydown", (event) => event.key === "Escape" && close());
  /** @type {HTMLElement | undefined} */
  let back;

  /** @param {Child[]} content */
  function show(...content) {
    if (!el.contains(document.activeElement)) back = /** @type {HTMLElement} */ (document.activeElement);
    refill(inside, ...content);
    setAttr(el, "hidden", false);
  }

  function close() {
    refill(inside);
    setAttr(el, "hidden", true);
    back?.focus();
  }

  /** @param {Transfer} transfer */
  function open(transfer) {
    const cells = cellsOf(transfer);
    if (!cells.length) return ask(words.nothing);
    show(...preview(tools, cells, apply, close));
    title.focus();
  }

  /** @param {any[]} values */
  function apply(values) {
    let after = tools.place();
    const edits = values.map((value) => {
      const behind = after === undefined ? {} : { after };
      after = value.id;
      return { op: /** @type {const} */ ("add"), path: ["touchpoints"], value, ...behind };
    });
    link.act(...edits);
    close();
    tools.added(values.map(({ id }) => id));
  }

  /** Ask for a paste, where no one may look at the clipboard. @param {string} [why] */
  function ask(why) {
    const box = h("textarea", { rows: 2, "aria-label": words.box, placeholder: words.box });
    box.addEventListener("paste", (event) => {
      event.preventDefault();
      event.stopPropagation();
      open(transferOf(event.clipboardData));
    });
    show(why && h("p", { class: "jejak-problem", role: "alert" }, why), h("p", {}, words.here), box, acts(pasteButton(words.cancel, close)));
    box.focus();
    return box;
  }

  async function read() {
    const box = ask();
    const found = await onClipboard().catch(() => undefined);
    if (found && box.isConnected) open(found);
  }

  return { el, open, read };
}

/** Look at the clipboard; throws where that is not allowed. @returns {Promise<Transfer>} */
async function onClipboard() {
  const [item] = await navigator.clipboard.read();
  const part = async (/** @type {string} */ type) => (item.types.includes(type) ? (await item.getType(type)).text() : "");
  return { html: await part("text/html"), text: await part("text/plain") };
}

/** @param {string} label @param {() => void} onclick @param {string} [kind] */
function pasteButton(label, onclick, kind = "") {
  return h("button", { type: "button", class: `jejak-button ${kind}`, onclick }, label);
}

/** @param {Child[]} content */
function acts(...content) {
  return h("div", { class: "jejak-paste-acts" }, ...content);
}

// The preview ----

/** @param {PasteTools} tools @param {string[][]} cells @param {(values: any[]) => void} apply @param {() => void} close */
function preview(tools, cells, apply, close) {
  const { labels, link } = tools;
  const words = labels.paste;
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
  const add = pasteButton("", () => apply(lines().lines.map(touchpoint)), "jejak-primary");

  const glossary = () => glossaryOf(words.words, tools.stages());
  const lines = () => readRows(sheet, found, glossary());
  const nameOf = (/** @type {number} */ x) => sheet.headings[x] || fill(words.column, { n: x + 1 });

  /** @param {number} row that holds the headings */
  function begin(row) {
    where = row;
    sheet = sheetOf(cells, where);
    sheet.rows = sheet.rows.slice(0, MOST_ROWS);
    found = matchColumns(sheet, fields, glossary());
    choices = found.map((_name, x) => choice(x));
    refill(head, ...choices.map((select, x) => h("th", { scope: "col" }, h("bdi", {}, nameOf(x)), select)));
    check.checked = where >= 0;
    draw();
  }

  /** @param {number} x */
  function choice(x) {
    const options = [{ key: "", label: words.leave_out }, ...fields.map(({ name, label }) => ({ key: name, label }))];
    const onchange = () => choose(x, select.value);
    const select = h("select", { onchange, "aria-label": fill(words.goes_to, { name: nameOf(x) }) }, ...optionList(options));
    return select;
  }

  /** A field takes one column: the last one chosen. @param {number} x @param {string} name */
  function choose(x, name) {
    found = found.map((other, at) => (at === x ? name : other === name ? "" : other));
    draw();
  }

  function draw() {
    const read = lines();
    const { length } = read.lines;
    const used = found.filter(Boolean).length;
    choices.forEach((select, x) => (select.value = found[x]));
    setText(sum, used ? `${counted(words, "rows", length)}, ${counted(words, "matched", used)}` : words.none_matched);
    refill(notes, ...toSay(read).map((parts) => h("li", {}, ...parts)));
    refill(body, ...read.lines.slice(0, SHOWN_ROWS).map((line) => h("tr", {}, ...line.map(shown))));
    setText(add, counted(words, "add", length));
    setAttr(add, "disabled", !used || !length);
  }

  /** Show a cell as it will be. @param {SheetCell} cell */
  function shown({ name, value, text, lost }) {
    const row = { ...labels.blank, [name]: value };
    const column = columnsOut(labels, tools.stages(), undefined, [row]).find((each) => each.name === name);
    const felt = name === "feeling" && (levelOf(labels.levels, value)?.spoken ?? labels.not_rated);
    const told = lost ? `✕ ${text}` : felt || String(name ? column?.value(row) ?? "" : text);
    return h("td", { dir: "auto", "data-state": lost ? "lost" : !name && "out" }, told.slice(0, 200));
  }

  /** @param {SheetCell[]} line */
  function touchpoint(line) {
    const known = line.filter(({ name }) => name).map(({ name, value }) => [name, value]);
    const { feeling, ...values } = Object.fromEntries(known);
    const persona = tools.persona();
    const isRated = persona && Number.isInteger(feeling);
    const ratings = isRated ? { [persona]: { valence: feeling, arousal: null } } : {};
    return { ...labels.blank, ...values, id: freshId("tp-"), ratings };
  }

  /** Return what has to be said about the rows. @param {ReturnType<typeof lines>} read @returns {Child[][]} */
  function toSay({ lines, filled, ofFive }) {
    const { personas } = link.data;
    const all = lines.flat();
    const lost = all.filter((cell) => cell.lost);
    const rounded = all.filter((cell) => cell.rounded);
    const out = found.flatMap((name, x) => (name ? [] : [fill(words.quoted, { text: glimpse(nameOf(x)) })]));
    const persona = personas.find((/** @type {{id: string}} */ { id }) => id === tools.persona());
    const whose = !persona ? [words.nobody] : personas.length > 1 && sentence(words.somebody, { name: persona.name });
    const said = [
      out.length && sentence(words.left_out, { names: out.join(", ") }),
      lost.length && sentence(counted(words, "lost", lost.length), { cells: once(lost, lostCell) }),
      found.includes("feeling") && whose,
      rounded.length && sentence(words.rounded, { cells: once(rounded, rounding) }),
      ofFive && [words.scale],
      filled && [fill(words.filled, { n: filled })],
      where > 0 && [words.above],
      cells.length - where - 1 > MOST_ROWS && [fill(words.limit, { n: MOST_ROWS })],
      all.some(({ text }) => text.length > LONGEST_CELL) && [fill(words.cut, { n: LONGEST_CELL })],
    ];
    return said.filter((parts) => Array.isArray(parts));
  }

  /** @param {SheetCell} cell */
  function lostCell({ name, text }) {
    return fill(words.lost_cell, { field: fields.find((field) => field.name === name)?.label, text: glimpse(text) });
  }

  /** @param {SheetCell} cell */
  function rounding({ text, value }) {
    return fill(words.becomes, { text: glimpse(text), sign: levelOf(labels.levels, value)?.sign });
  }

  /** Tell cells in words, the same ones once. @param {SheetCell[]} cells @param {(cell: SheetCell) => string} tell */
  function once(cells, tell) {
    const all = cells.map(tell);
    const kinds = [...new Set(all)];
    const told = kinds.slice(0, SHOWN_CELLS).map((cell) => {
      const n = all.filter((other) => other === cell).length;
      return n > 1 ? fill(words.times, { cell, n }) : cell;
    });
    return [...told, ...(kinds.length > SHOWN_CELLS ? [words.and_more] : [])].join("; ");
  }

  begin(where);
  const headings = h("label", {}, check, words.headings);
  return [sum, notes, h("div", { class: "jejak-paste-table" }, table), acts(add, pasteButton(words.cancel, close), headings)];
}

/** @param {string} text */
function glimpse(text) {
  return text.replace(/\s+/g, " ").slice(0, GLIMPSE);
}

/** @param {Record<string, any>} words @param {string} name @param {number} n */
function counted(words, name, n) {
  return words[n === 1 ? `${name}_one` : name].replace("{n}", n);
}

// The other way ----

/**
 * Put rows on the clipboard for a spreadsheet; tell whether the browser let it happen. It has to be called while a
 * button or key acts, and works on pages without https too.
 * @param {Record<string, any>} labels @param {import("../link/edits.js").Data} data @param {string | undefined} persona @param {any[]} rows
 */
export function copyOut(labels, data, persona, rows) {
  const { html, text } = copied(rows, columnsOut(labels, /** @type {any} */ (data.stages), persona, rows));
  const give = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", give, { capture: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return isDone;
}
