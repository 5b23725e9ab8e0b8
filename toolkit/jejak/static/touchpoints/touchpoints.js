// @ts-check
// TouchpointTable: what happens on the way, one row per touchpoint, stage by stage, to write in.
import { Link } from "../link/link.js";
import { adviceStrip } from "../page/advice.js";
import { freshId, neighbourOf, touchpointOf } from "../link/edits.js";
import { colour } from "../page/feeling.js";
import { people } from "../page/people.js";
import { fill, frame, h, idMaker, keep, refill, sentence, setAttr, setText } from "../page/dom.js";
import { columnChoice, widthOf, widthOfAll } from "./columns.js";
import { bring, groupsOf, stepFrom } from "./places.js";
import { dragging } from "./drag.js";
import { stageBand } from "./stages.js";
import { cellOf, numberCell, td } from "./cells.js";
import { hasMore, moreRow } from "./details.js";
import { copyOut, isTable, pasting, transferOf } from "../pasting/paste.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./cells.js").Row} Row */
/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./cells.js").Field} Field */
/** @typedef {import("./cells.js").Tools} Tools */
/** @typedef {import("./cells.js").Context} Context */
/** @typedef {import("./places.js").Group} Group */
/** @typedef {import("./places.js").Place} Place */
/** @typedef {{id: string, field?: Field}} Column */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, {el: HTMLElement} & Record<string, any>>} */
  const parts = new Map();
  /** @type {Group[]} */
  let groups = [];
  /** Whose feelings are shown. @type {string | undefined} */
  let persona;
  /** The stage under which each row stands. @type {Map<string, string>} */
  let home = new Map();
  /** @type {string | undefined} */
  let lastRow;
  /** The row removed last, which can come back. @type {string | undefined} */
  let gone;

  const rows = () => groups.flatMap((group) => group.rows);
  const rowOf = (/** @type {string} */ id) => touchpointOf(link.data, id);
  const tools = { labels, link, nextId: idMaker(), row: rowOf, step, remove, copy };
  const add = h("button", { type: "button", class: "jejak-button jejak-primary", onclick: () => addBeside(lastRow) }, labels.add);
  const raters = people(labels.whose, labels.persona_nameless, () => link.leave());
  const count = h("span", { class: "jejak-count" });
  const whose = h("div", { class: "jejak-whose" }, h("span", { "aria-hidden": "true" }, labels.whose), raters.el);
  const choice = columnChoice(labels, `jejak-columns:${model.get("_journey_id")}`, () => link.refresh());
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const head = tableHead(labels);
  const table = h("table", { class: "jejak-table", role: "table", "aria-label": labels.title }, head.el);
  const scroll = h("div", { class: "jejak-table-scroll", onscroll: hint }, table);
  const spoken = h("p", { class: "jejak-hidden", "aria-live": "polite" });
  const told = h("div", { class: "jejak-told", "aria-live": "polite" });
  const paste = pasting({
    labels,
    link,
    nextId: tools.nextId,
    stages: () => link.data.stages,
    persona: () => persona,
    place: () => rows().at(-1)?.id,
    added: ([id]) => parts.get(id)?.focus(),
  });
  const strip = adviceStrip(labels, {
    "stage-empty": (stage) => insert({ stage }),
    "touchpoint-missing": () => addBeside(lastRow),
    "action-missing": (id) => parts.get(id)?.focus("action"),
  });
  table.addEventListener("focusin", (event) => (lastRow = rowIdAt(event.target) ?? lastRow));
  table.addEventListener("keydown", onKey);
  page.body.addEventListener("paste", onPaste);
  dragging(table, drop);
  const sizes = new ResizeObserver(hint);
  sizes.observe(scroll);
  sizes.observe(table);
  const button = (/** @type {string} */ words, /** @type {() => void} */ act) =>
    h("button", { type: "button", class: "jejak-button", onclick: act }, words);
  page.bar.append(add, button(labels.paste.button, paste.read), button(labels.paste.copy, copyAll), choice.button, whose, count);
  page.body.append(choice.panel, paste.el, empty, scroll, told, strip.el, keysHelp(labels), spoken);
  colour(page.root, labels.levels);

  // Adding, copying, removing ----

  /** Add a row: behind another, else last. @param {Record<string, any>} fields @param {string} [after] @param {boolean} [isQuiet] leaves the focus */
  function insert(fields, after, isQuiet) {
    const value = { ...labels.blank, ...fields, id: freshId("tp-") };
    link.act({ op: "add", path: ["touchpoints"], value, ...(after && { after }) });
    if (!isQuiet) parts.get(value.id)?.focus();
  }

  /** @param {string} [id] of the row beside which to add; without one, at the end */
  function addBeside(id = rows().at(-1)?.id) {
    const near = link.data.touchpoints.find((/** @type {Row} */ row) => row.id === id);
    insert({ stage: near?.stage ?? link.data.stages[0]?.id ?? "" }, near?.id);
  }

  /** Copy what was written, not what was felt: the copy is another moment. @param {string} id */
  function copy(id) {
    insert({ ...rowOf(id), ratings: {}, moment_of_truth: false }, id);
    /** @type {HTMLTextAreaElement} */ (document.activeElement).select?.();
  }

  /** @param {string} id */
  function remove(id) {
    const [row, order] = [rowOf(id), [...home.keys()]];
    const after = neighbourOf(link.data, "touchpoints", id);
    const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
    const name = row.name || parts.get(id)?.name();
    link.act({ op: "remove", path: ["touchpoints", id] });
    (parts.get(next) ?? add).focus();
    const undo = () => {
      link.act({ op: "add", path: ["touchpoints"], value: row, after });
      parts.get(id)?.focus();
    };
    gone = id;
    refill(told, h("span", {}, ...sentence(labels.removed, { name })), button(labels.bring_back, undo));
  }

  // From and to a spreadsheet ----

  /** Cells of a sheet become rows; a single one goes into its field. @param {ClipboardEvent} event */
  function onPaste(event) {
    const transfer = transferOf(event.clipboardData);
    if (event.defaultPrevented || !isTable(transfer)) return;
    event.preventDefault();
    paste.open(transfer);
  }

  function copyAll() {
    const isDone = copyOut(labels, link.data, persona, rows());
    refill(told, isDone ? labels.paste.copied : labels.paste.copy_failed);
  }

  // Moving ----

  /** @param {string} id @param {-1 | 1} by */
  function step(id, by) {
    const place = stepFrom(groups, id, by);
    if (place) move(id, place);
  }

  /** @param {HTMLElement} dragged @param {HTMLElement} target @param {boolean} isAfter */
  function drop({ dataset: { id = "" } }, { dataset }, isAfter) {
    const { stage, id: near = "" } = dataset;
    const stands = stage ?? home.get(near) ?? "";
    const mates = groups.find((group) => group.id === stands)?.rows.filter((row) => row.id !== id) ?? [];
    move(id, { stage: stands, after: near ? (isAfter ? near : neighbourOf({ mates }, "mates", near)) : null });
  }

  /** @param {string} id @param {Place} place */
  function move(id, place) {
    const edits = bring(link.data, id, place);
    if (!edits.length) return;
    link.act(...edits);
    const part = parts.get(id);
    part?.el.scrollIntoView({ block: "nearest" });
    const stage = link.data.stages.find((/** @type {Row} */ each) => each.id === place.stage)?.name ?? labels.no_stage;
    setText(spoken, fill(labels.moved, { name: part?.name(), n: [...home.keys()].indexOf(id) + 1, stage }));
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const { key, altKey, target } = event;
    const id = rowIdAt(target);
    const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
    const isControl = event.ctrlKey || event.metaKey;
    const field = /** @type {Element} */ (target).closest("[data-field]")?.getAttribute("data-field") ?? "";
    if (!id || event.isComposing || event.shiftKey) return;
    if (altKey && by && !(target instanceof HTMLSelectElement)) step(id, by);
    else if (isControl && by) goTo(id, by, field);
    else if (isControl && key === "Enter") addBeside(id);
    else if (key === "Enter" && target instanceof HTMLTextAreaElement && ["name", "channel", "barrier"].includes(field)) goTo(id, 1, field);
    else return;
    event.preventDefault();
  }

  /** @param {string} id @param {number} by @param {string} field */
  function goTo(id, by, field) {
    const order = [...home.keys()];
    parts.get(order[order.indexOf(id) + by])?.focus(field);
  }

  // Showing ----

  /** @param {Data} data */
  function show(data) {
    persona = raters.show(data.personas)?.id;
    const fields = choice.show(data.lanes);
    const columns = [{ id: "number" }, ...fields.map((field) => ({ id: field.name, field })), { id: "tools" }];
    setAttr(whose, "hidden", data.personas.length < 2);
    strip.show(data.advice);
    groups = groupsOf(data, isHeld() ? home : undefined);
    home = new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row.id, id])));
    if (gone && home.has(gone)) refill(told);
    head.show(columns);
    table.style.minWidth = `${widthOfAll(columns)}px`;
    showRows(data, columns);
    setText(count, home.size === 1 ? labels.count_one : fill(labels.count, { n: home.size }));
    setAttr(empty, "hidden", home.size > 0);
    setAttr(scroll, "hidden", !groups.length);
  }

  /** @param {Data} data @param {Column[]} columns */
  function showRows(data, columns) {
    const frameKey = JSON.stringify([data.stages, data.lanes, persona, columns.map(({ id }) => id)]);
    const all = groups.flatMap((group) => [{ id: `stage:${group.id}`, group }, ...group.rows]);
    keep(table, parts, all, ({ id, group }) => (group ? stageBand(labels, group.id, (fields, isQuiet) => insert(fields, undefined, isQuiet)) : tableRow(tools, id)));
    const last = data.stages.at(-1)?.id;
    let place = 0;
    for (const group of groups) {
      parts.get(`stage:${group.id}`)?.show(group, data, columns.length);
      group.rows.forEach((row, index) => {
        const name = row.name || fill(labels.nameless, { n: place + 1 });
        const up = index > 0 || group !== groups[0];
        const down = Boolean(group.rows[index + 1]) || Boolean(group.id && group.id !== last);
        parts.get(row.id)?.show(row, { place, up, down, name, data, persona, columns, frameKey });
        place += 1;
      });
    }
  }

  /** While somebody chooses a stage the rows stay where they are, or the row would run away under the hand. */
  function isHeld() {
    const focused = document.activeElement;
    return Boolean(focused && page.root.contains(focused) && focused.matches("[data-field=stage] select"));
  }

  /** Tell the style sheet on which sides there is more of the table. */
  function hint() {
    const left = Math.abs(scroll.scrollLeft);
    setAttr(page.body, "data-left", left > 1);
    setAttr(page.body, "data-right", left + scroll.clientWidth < scroll.scrollWidth - 1);
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

/** @param {EventTarget | null} target */
function rowIdAt(target) {
  return target instanceof Element ? target.closest("tbody")?.dataset.id : undefined;
}

/** The keys of the table, in words. @param {Record<string, any>} labels */
function keysHelp(labels) {
  const lines = labels.keys.map((/** @type {string[]} */ [keys, does]) => h("li", {}, h("kbd", {}, keys), " ", does));
  return h("details", { class: "jejak-table-keys" }, h("summary", {}, labels.keyboard), h("ul", {}, ...lines));
}

/** @param {Record<string, any>} labels */
function tableHead(labels) {
  const names = { number: labels.number, tools: labels.more };
  /** @type {Map<string, {el: HTMLElement}>} */
  const cells = new Map();
  const line = h("tr", { role: "row" });
  const make = (/** @type {Column} */ { id, field }) => {
    const words = field?.label ?? h("span", { class: "jejak-hidden" }, names[/** @type {"number"} */ (id)]);
    return { el: h("th", { role: "columnheader", scope: "col", "data-field": id, style: widthOf(id) }, words) };
  };
  const show = (/** @type {Column[]} */ columns) => keep(line, cells, columns, make);
  return { el: h("thead", { role: "rowgroup" }, line), show };
}

// A row ----

/** A row with what it opens: its own group of the table. @param {Tools} tools @param {string} id */
function tableRow(tools, id) {
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  const line = h("tr", { role: "row", class: "jejak-row" });
  const el = h("tbody", { role: "rowgroup", "data-id": id, "data-place": `touchpoints/${id}` }, line);
  /** @type {Cell | undefined} */
  let more;
  /** @type {Row | undefined} */
  let row;
  /** @type {Context | undefined} */
  let context;

  function toggle() {
    more = more ?? moreRow(tools, id);
    const isOpen = more.el.isConnected;
    if (isOpen) more.el.remove();
    else line.after(more.el);
    if (context) paint(tools.row(id), context);
    return !isOpen;
  }

  /** @param {Column} column @returns {Cell} */
  function make({ id: name, field }) {
    if (field) return cellOf(tools, id, field);
    return name === "number" ? numberCell(tools, id) : toolsCell(tools, id, toggle);
  }

  /** @param {Row} nextRow @param {Context} next */
  function show(nextRow, next) {
    const isSame = nextRow === row && context && ["place", "up", "down", "frameKey"].every((name) => next[name] === context?.[name]);
    if (isSame) return;
    if (next.frameKey !== context?.frameKey) keep(line, cells, next.columns, make);
    paint(nextRow, next);
    // What stands in the focused field was left alone, so this row has to be shown again.
    row = el.contains(document.activeElement) ? undefined : nextRow;
    context = next;
  }

  /** @param {Row} shown @param {Context} next */
  function paint(shown, next) {
    for (const cell of cells.values()) cell.show(shown, next);
    if (more?.el.isConnected) more.show(shown, next);
  }

  const focus = (field = "name") => {
    const places = ":is(textarea, select, input, summary, button):not([hidden])";
    /** @type {HTMLElement | null} */ (line.querySelector(`[data-field=${field}] ${places}`))?.focus();
  };
  return { el, show, focus, name: () => context?.name };
}

/** @param {Tools} tools @param {string} id @param {() => boolean} toggle @returns {Cell} */
function toolsCell({ labels, remove }, id, toggle) {
  const open = () => setAttr(more, "aria-expanded", String(toggle()));
  const more = h("button", { type: "button", class: "jejak-icon", "aria-expanded": "false", onclick: open }, "⋯");
  const away = h("button", { type: "button", class: "jejak-icon", "data-act": "remove", onclick: () => remove(id) }, "✕");
  const show = (/** @type {Row} */ row, /** @type {Context} */ context) => {
    setAttr(more, "aria-label", fill(labels.open_more, context));
    setAttr(more, "data-filled", hasMore(row, context, labels));
    setAttr(away, "aria-label", fill(labels.remove_this, context));
  };
  return { el: td("tools", "", more, away), show };
}

export default { render };
