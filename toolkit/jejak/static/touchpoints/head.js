// @ts-check
// What is around the rows of the table: the headings of its columns, and the frame in which it scrolls.
import { h, keep, setAttr } from "../page/dom.js";

/** @typedef {import("./touchpoints.js").Column} Column */

/** @param {Record<string, any>} labels */
export function tableHead(labels) {
  const names = { number: labels.number, tools: labels.more };
  /** @type {Map<string, {el: HTMLElement}>} */
  const cells = new Map();
  const line = h("tr", { role: "row" });
  const make = (/** @type {Column} */ { id, field }) => {
    const words = field?.label ?? h("span", { class: "jejak-hidden" }, names[/** @type {"number"} */ (id)]);
    return { el: h("th", { role: "columnheader", scope: "col", "data-field": id }, words) };
  };
  const show = (/** @type {Column[]} */ columns) => keep(line, cells, columns, make);
  return { el: h("thead", { role: "rowgroup" }, line), show };
}

/** A frame for a table that may be wider than the page; `body` is told on which sides there is more of it. @param {HTMLElement} table @param {HTMLElement} body */
export function scrollingTable(table, body) {
  const el = h("div", { class: "jejak-table-scroll", onscroll: hint }, table);
  const sizes = new ResizeObserver(hint);
  sizes.observe(el);
  sizes.observe(table);

  function hint() {
    const left = Math.abs(el.scrollLeft);
    setAttr(body, "data-left", left > 1);
    setAttr(body, "data-right", left + el.clientWidth < el.scrollWidth - 1);
  }
  return el;
}
