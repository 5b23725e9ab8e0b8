// @ts-check
// How to find out who the customer is: six steps, folded away until somebody wants them.
import { filledOf, missingOf } from "./completeness.js";
import { fill, h, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Persona */
/** @typedef {{title: string, about: string, fields: string[], told: string}} Step `told` names the fields */

/**
 * A step counts as done when all its fields hold something; that is looked up and never stored.
 * @param {Record<string, any>} labels @param {(name: string) => void} goTo
 */
export function methodStrip(labels, goTo) {
  /** @type {ReturnType<typeof methodStep>[]} */
  const steps = labels.method.map((/** @type {Step} */ step) => methodStep(labels, step, goTo));
  const count = h("span", { class: "jejak-count" });
  const title = h("summary", {}, h("span", {}, labels.method_title), count);
  const el = h("details", { class: "jejak-group jejak-method" }, title, h("ol", { role: "list" }, ...steps.map((step) => step.el)));
  const show = (/** @type {Persona} */ persona) => {
    const done = steps.filter((step) => step.show(persona));
    setText(count, fill(labels.method_count, { n: done.length, m: steps.length }));
  };
  return { el, show };
}

/** @param {Record<string, any>} labels @param {Step} step @param {(name: string) => void} goTo */
function methodStep(labels, { title, about, fields, told }, goTo) {
  /** @type {Persona} */
  let shown = { id: "" };
  const go = () => goTo(missingOf(shown, fields)[0] ?? fields[0]);
  const done = h("span", { class: "jejak-done" });
  const el = h(
    "li",
    {},
    h("p", {}, h("button", { class: "jejak-link", onclick: go }, title), " ", done),
    h("p", {}, about),
    h("p", { class: "jejak-hint" }, told),
  );
  const show = (/** @type {Persona} */ persona) => {
    shown = persona;
    const isDone = filledOf(persona, fields).length === fields.length;
    setText(done, isDone ? labels.method_done : "");
    setAttr(el, "data-done", isDone);
    return isDone;
  };
  return { el, show };
}
