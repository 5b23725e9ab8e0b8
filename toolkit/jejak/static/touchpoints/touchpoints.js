// @ts-check
// TouchpointTable: what happens on the way, one row per touchpoint, stage by stage, to write in.
import { Link } from "../link/link.js";
import { adviceStrip } from "../page/advice.js";
import { freshId, neighbourOf, touchpointOf } from "../link/edits.js";
import { colour } from "../page/feeling.js";
import { people } from "../page/people.js";
import { fill, frame, h, idMaker, keep, refill, sentence, setAttr, setText } from "../page/dom.js";
import { columnChoice, tracksOf, widthOfAll } from "./columns.js";
import { dragging } from "./drag.js";
import { scrollingTable, tableHead } from "./head.js";
import { keysHelp, listenToKeys, rowIdAt } from "./keys.js";
import { moving } from "./moving.js";
import { placesOf, standingOf } from "./places.js";
import { tableRow } from "./row.js";
import { slices } from "./slices.js";
import { stageBand } from "./stages.js";
import { suggesting } from "../page/suggesting.js";
import { isTable } from "../pasting/clipboard.js";
import { copyOut, pasting, transferOf } from "../pasting/paste.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./cells.js").Row} Row */
/** @typedef {import("./cells.js").Field} Field */
/** @typedef {import("./places.js").Standing} Standing */
/** @typedef {{id: string, field?: Field}} Column */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, {el: HTMLElement} & Record<string, any>>} */
  const parts = new Map();
  /** @type {Standing} */
  let standing = { groups: [], home: new Map() };
  /** Whose feelings are shown. @type {string | undefined} */
  let persona;
  /** @type {string | undefined} */
  let lastRow;
  /** The row removed last, which can come back. @type {string | undefined} */
  let gone;

  const pieces = slices(() => link.refresh());
  const part = (/** @type {string} */ id) => {
    if (standing.home.has(id) && !parts.has(id)) pieces.finish();
    return parts.get(id);
  };
  const rows = () => standing.groups.flatMap((group) => group.rows);
  const rowOf = (/** @type {string} */ id) => touchpointOf(link.data, id);
  const spoken = h("p", { class: "jejak-hidden", "aria-live": "polite" });
  const { step, drop } = moving({ labels, link, spoken, standing: () => standing, part });
  const suggested = suggesting(labels.barriers);
  const tools = { labels, link, nextId: idMaker(), row: rowOf, suggested, step, remove, copy };
  const add = h("button", { type: "button", class: "jejak-button jejak-primary", onclick: () => addBeside(lastRow) }, labels.add);
  const raters = people(labels.whose, labels.persona_nameless, () => link.leave());
  const count = h("span", { class: "jejak-count" });
  const whose = h("div", { class: "jejak-whose" }, h("span", { "aria-hidden": "true" }, labels.whose), raters.el);
  const choice = columnChoice(labels, `jejak-columns:${model.get("_journey_id")}`, () => link.refresh());
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const head = tableHead(labels);
  const table = h("table", { class: "jejak-table", role: "table", "aria-label": labels.title }, head.el);
  const scroll = scrollingTable(table, page.body);
  const told = h("div", { class: "jejak-told", "aria-live": "polite" });
  const paste = pasting({
    labels,
    link,
    nextId: tools.nextId,
    stages: () => link.data.stages,
    persona: () => persona,
    place: () => rows().at(-1)?.id,
    added: ([id]) => part(id)?.focus(),
  });
  const strip = adviceStrip(labels, {
    "stage-empty": (stage) => insert({ stage }),
    "touchpoint-missing": () => addBeside(lastRow),
    "action-missing": (id) => part(id)?.focus("action"),
  });
  table.addEventListener("focusin", (event) => (lastRow = rowIdAt(event.target) ?? lastRow));
  listenToKeys(table, { step, goTo, addBeside });
  page.body.addEventListener("paste", onPaste);
  dragging(table, drop);
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
    if (!isQuiet) part(value.id)?.focus();
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
    const [row, order] = [rowOf(id), [...standing.home.keys()]];
    const after = neighbourOf(link.data, "touchpoints", id);
    const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
    const name = row.name || part(id)?.name();
    link.act({ op: "remove", path: ["touchpoints", id] });
    (part(next) ?? add).focus();
    const undo = () => {
      link.act({ op: "add", path: ["touchpoints"], value: row, after });
      part(id)?.focus();
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

  /** @param {string} id @param {number} by @param {string} field */
  function goTo(id, by, field) {
    const order = [...standing.home.keys()];
    part(order[order.indexOf(id) + by])?.focus(field);
  }

  // Showing ----

  /** @param {Data} data */
  function show(data) {
    persona = raters.show(data.personas)?.id;
    const fields = choice.show(data.lanes);
    const columns = [{ id: "number" }, ...fields.map((field) => ({ id: field.name, field })), { id: "tools" }];
    setAttr(whose, "hidden", data.personas.length < 2);
    strip.show(data.advice);
    standing = standingOf(data, isHeld() ? standing : undefined);
    const { size } = standing.home;
    if (gone && standing.home.has(gone)) refill(told);
    head.show(columns);
    table.style.setProperty("--tracks", tracksOf(columns));
    table.style.minWidth = `${widthOfAll(columns)}px`;
    showRows(data, columns);
    setText(count, size === 1 ? labels.count_one : fill(labels.count, { n: size }));
    setAttr(empty, "hidden", size > 0);
    setAttr(scroll, "hidden", !standing.groups.length);
  }

  /** @param {Data} data @param {Column[]} columns */
  function showRows(data, columns) {
    const frameKey = JSON.stringify([data.stages, data.lanes, persona, columns.map(({ id }) => id)]);
    const all = standing.groups.flatMap((group) => [{ id: `stage:${group.id}`, group }, ...group.rows]);
    keep(table, parts, pieces.cut(all), ({ id, group }) => (group ? stageBand(labels, group.id, (fields, isQuiet) => insert(fields, undefined, isQuiet)) : tableRow(tools, id)));
    for (const group of standing.groups) parts.get(`stage:${group.id}`)?.show(group, data, columns.length);
    for (const { row, place, up, down } of placesOf(standing.groups, data.stages)) {
      const name = row.name || fill(labels.nameless, { n: place + 1 });
      parts.get(row.id)?.show(row, { place, up, down, name, data, persona, columns, frameKey });
    }
  }

  /** While somebody chooses a stage the rows stay where they are, or the row would run away under the hand. */
  function isHeld() {
    const focused = document.activeElement;
    return Boolean(focused && page.root.contains(focused) && focused.matches("[data-field=stage] select"));
  }

  el.append(page.root);
  link.start();
  return () => (pieces.close(), link.close(), page.root.remove());
}

export default { render };
