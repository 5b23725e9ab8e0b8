// @ts-check
// TouchpointTable: what happens on the way, one row per touchpoint, to write in.
import { Link } from "./link.js";
import { freshId, inMapOrder, stepEdits, touchpointOf } from "./edits.js";
import { colour } from "./feeling.js";
import { people } from "./people.js";
import { fill, frame, h, idMaker, keep, question, sentence, setAttr, setText } from "./dom.js";
import { CELLS, numberCell, td } from "./cells.js";
import { hasMore, moreRow } from "./details.js";

/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./dom.js").Child} Child */
/** @typedef {import("./cells.js").Row} Row */
/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./cells.js").Field} Field */
/** @typedef {import("./cells.js").Tools} Tools */
/** @typedef {import("./cells.js").Context} Context */

/** @param {{model: import("./link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, ReturnType<typeof tableRow>>} */
  const rows = new Map();
  /** @type {string[]} */
  let order = [];
  /** @type {string | undefined} */
  let lastRow;

  const rowOf = (/** @type {string} */ id) => touchpointOf(link.data, id);
  const tools = { labels, link, nextId: idMaker(), row: rowOf, step, remove };
  const add = h("button", { type: "button", class: "jejak-button jejak-primary", onclick: () => addRow() }, labels.add);
  const raters = people(labels.whose, labels.persona_nameless, () => link.leave());
  const count = h("span", { class: "jejak-count" });
  const whose = h("div", { class: "jejak-whose" }, h("span", { "aria-hidden": "true" }, labels.whose), raters.el);
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const table = h("table", { class: "jejak-table", role: "table", "aria-label": labels.title }, tableHead(labels));
  const scroll = h("div", { class: "jejak-scroll" }, table);
  table.addEventListener("focusin", (event) => (lastRow = rowIdAt(event.target) ?? lastRow));
  page.bar.append(add, whose, count);
  page.body.append(empty, scroll);
  colour(page.root, labels.levels);

  function addRow() {
    const { stages, touchpoints } = link.data;
    const near = touchpoints.find((/** @type {Row} */ row) => row.id === (lastRow ?? order.at(-1)));
    const value = { ...labels.blank, id: freshId("tp-"), stage: near ? near.stage : (stages[0]?.id ?? "") };
    link.act({ op: "add", path: ["touchpoints"], value, ...(near && { after: near.id }) });
    rows.get(value.id)?.focus();
  }

  /** @param {string} id @param {-1 | 1} by */
  function step(id, by) {
    const edits = stepEdits(link.data, id, by);
    if (edits.length) link.act(...edits);
  }

  /** @param {string} id */
  function remove(id) {
    const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
    link.act({ op: "remove", path: ["touchpoints", id] });
    const neighbour = rows.get(next);
    if (neighbour) neighbour.focus();
    else add.focus();
  }

  /** @param {Data} data */
  function show(data) {
    const { personas } = data;
    const persona = raters.show(personas)?.id;
    setAttr(whose, "hidden", personas.length < 2);
    showRows(isHeld() ? steady(order, data.touchpoints) : inMapOrder(data), data, persona);
  }

  /** @param {Row[]} all @param {Data} data @param {string | undefined} persona */
  function showRows(all, data, persona) {
    const frameKey = JSON.stringify([data.stages, persona]);
    order = all.map((row) => row.id);
    keep(table, rows, all, (row) => tableRow(tools, row.id));
    all.forEach((row, place) => {
      const name = row.name || fill(labels.nameless, { n: place + 1 });
      rows.get(row.id)?.show(row, { place, count: all.length, name, data, persona, frameKey });
    });
    setText(count, fill(labels.count, { n: all.length }));
    setAttr(empty, "hidden", all.length > 0);
    setAttr(scroll, "hidden", !all.length);
  }

  /** While somebody chooses a stage the rows stay where they are, or the row would run away under the hand. */
  function isHeld() {
    const focused = document.activeElement;
    return Boolean(focused && page.root.contains(focused) && focused.closest("[data-field=stage]"));
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

/** Return the rows in the order in which they stand, new ones last. @param {string[]} order @param {Row[]} rows @returns {Row[]} */
function steady(order, rows) {
  const place = (/** @type {Row} */ row) => (order.includes(row.id) ? order.indexOf(row.id) : order.length);
  return [...rows].sort((one, other) => place(one) - place(other));
}

/** @param {EventTarget | null} target */
function rowIdAt(target) {
  return target instanceof Element ? target.closest("tbody")?.getAttribute("data-id") : undefined;
}

/** @param {Record<string, any>} labels */
function tableHead(labels) {
  const head = (/** @type {string} */ name, /** @type {Child[]} */ ...content) =>
    h("th", { role: "columnheader", scope: "col", "data-field": name }, ...content);
  const columns = labels.columns.map((/** @type {Field} */ field) => head(field.name, field.label));
  const hidden = (/** @type {string} */ words) => h("span", { class: "jejak-hidden" }, words);
  return h(
    "thead",
    { role: "rowgroup" },
    h("tr", { role: "row" }, head("number", hidden(labels.number)), ...columns, head("tools", hidden(labels.more))),
  );
}
// A row ----

/** A row with what it opens: its own group of the table. @param {Tools} tools @param {string} id */
function tableRow(tools, id) {
  const { labels } = tools;
  const cells = [
    numberCell(tools, id),
    ...labels.columns.map((/** @type {Field} */ field) => CELLS[field.name](tools, id, field)),
    toolsCell(tools, id, toggle, () => ask.open()),
  ];
  const line = h("tr", { role: "row", class: "jejak-row" }, ...cells.map((cell) => cell.el));
  const ask = removal(tools, id, () => /** @type {HTMLElement} */ (line.querySelector("[data-act=remove]")));
  const el = h("tbody", { role: "rowgroup", "data-id": id }, line, ask.el);
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

  /** @param {Row} nextRow @param {Context} next */
  function show(nextRow, next) {
    const isSame =
      nextRow === row &&
      context &&
      next.place === context.place &&
      next.count === context.count &&
      next.frameKey === context.frameKey;
    if (isSame) return;
    paint(nextRow, next);
    // What stands in the focused field was left alone, so this row has to be shown again.
    row = el.contains(document.activeElement) ? undefined : nextRow;
    context = next;
  }

  /** @param {Row} shown @param {Context} next */
  function paint(shown, next) {
    for (const cell of cells) cell.show(shown, next);
    ask.show(next);
    if (more?.el.isConnected) more.show(shown, next);
  }

  const focus = () => /** @type {HTMLElement} */ (line.querySelector("[data-field=name] textarea")).focus();
  return { el, show, focus };
}

/** @param {Tools} tools @param {string} id @param {() => boolean} toggle @param {() => void} ask @returns {Cell} */
function toolsCell({ labels }, id, toggle, ask) {
  const more = h(
    "button",
    {
      type: "button",
      class: "jejak-icon",
      "aria-expanded": "false",
      onclick: () => setAttr(more, "aria-expanded", String(toggle())),
    },
    "⋯",
  );
  const remove = h("button", { type: "button", class: "jejak-icon", "data-act": "remove", onclick: ask }, "✕");
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    setAttr(more, "aria-label", fill(labels.open_more, { name }));
    setAttr(more, "data-filled", hasMore(row, labels));
    setAttr(remove, "aria-label", fill(labels.remove_this, { name }));
  };
  return { el: td("tools", "", more, remove), show };
}

/** @param {Tools} tools @param {string} id @param {() => HTMLElement} back */
function removal({ labels, remove }, id, back) {
  let name = "";
  const ask = question(
    labels,
    () => sentence(labels.remove_sure, { name }),
    () => remove(id),
    back,
  );
  const el = h(
    "tr",
    { role: "row", class: "jejak-ask" },
    h("td", { role: "cell", colspan: labels.columns.length + 2 }, ask.el),
  );
  return { el, open: ask.open, show: (/** @type {Context} */ next) => (name = next.name) };
}

export default { render };
