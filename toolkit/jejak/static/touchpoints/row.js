// @ts-check
// A row of the table: its cells, and what it opens.
import { fill, h, keep, setAttr } from "../page/dom.js";
import { cellOf, numberCell, td } from "./cells.js";
import { hasMore, moreRow } from "./details.js";

/** @typedef {import("./cells.js").Row} Row */
/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./cells.js").Tools} Tools */
/** @typedef {import("./cells.js").Context} Context */
/** @typedef {import("./touchpoints.js").Column} Column */

/** A row with what it opens: its own group of the table. @param {Tools} tools @param {string} id */
export function tableRow(tools, id) {
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
