// @ts-check
// Single fields: a part of the journey that is no list.
import { recordField } from "./controls.js";
import { isCalledFor } from "./kinds.js";
import { sectionHead } from "./heading.js";
import { h, setAttr } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Data} Data */

/** @param {import("./spot.js").RecordTools} tools @param {{at: string[], fields: import("./spot.js").RecordField[], title: string, note: string}} section @returns {import("./records.js").Part} */
export function singleFields(tools, { at, fields, title, note }) {
  const head = sectionHead(tools, title, note);
  const row = () => at.reduce((/** @type {any} */ part, name) => part[name], tools.link.data);
  const parts = fields.map((field) => recordField(tools, { path: at, row }, field));
  for (const { el, field } of parts) setAttr(el, "data-place", [...(at.length ? at : ["journey"]), field.name].join("/"));
  const grid = h("div", { class: "jejak-record-fields" }, ...parts.map((part) => part.el));
  const el = h("div", { class: "jejak-part", role: "group", "aria-labelledby": title && head.id }, ...head.els, grid);

  /** @param {Data} data */
  function show(data) {
    for (const part of parts) {
      setAttr(part.el, "hidden", !isCalledFor(row(), part.field));
      part.show(row(), data);
    }
  }
  return { el, show };
}
