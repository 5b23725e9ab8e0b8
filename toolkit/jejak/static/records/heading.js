// @ts-check
// The heading of a part of a form, with a line of guidance.
import { h } from "../page/dom.js";

/** @param {{nextId: () => string}} tools @param {string} title @param {string} note */
export function sectionHead({ nextId }, title, note) {
  const id = nextId();
  const count = h("span", { class: "jejak-count" });
  const line = title && h("div", { class: "jejak-part-head" }, h("h3", { id }, title), count);
  const els = /** @type {HTMLElement[]} */ ([line, note && h("p", { class: "jejak-part-note" }, note)].filter(Boolean));
  return { id, count, els };
}
