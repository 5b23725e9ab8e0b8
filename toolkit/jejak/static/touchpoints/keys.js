// @ts-check
// The keys that lead through the table and move its rows.
import { h } from "../page/dom.js";

/** Fields of one line, in which Enter leads to the next row. */
const ONE_LINE = ["name", "channel", "barrier"];

/**
 * @param {HTMLElement} table
 * @param {{step(id: string, by: -1 | 1): void, goTo(id: string, by: -1 | 1, field: string): void, addBeside(id: string): void}} deeds
 */
export function listenToKeys(table, { step, goTo, addBeside }) {
  table.addEventListener("keydown", (event) => {
    const { key, altKey, target } = event;
    const id = rowIdAt(target);
    const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
    const isControl = event.ctrlKey || event.metaKey;
    const field = /** @type {Element} */ (target).closest("[data-field]")?.getAttribute("data-field") ?? "";
    if (!id || event.isComposing || event.shiftKey) return;
    if (altKey && by && !(target instanceof HTMLSelectElement)) step(id, by);
    else if (isControl && by) goTo(id, by, field);
    else if (isControl && key === "Enter") addBeside(id);
    else if (key === "Enter" && target instanceof HTMLTextAreaElement && ONE_LINE.includes(field)) goTo(id, 1, field);
    else return;
    event.preventDefault();
  });
}

/** @param {EventTarget | null} target */
export function rowIdAt(target) {
  return target instanceof Element ? target.closest("tbody")?.dataset.id : undefined;
}

/** The keys of the table, in words. @param {Record<string, any>} labels */
export function keysHelp(labels) {
  const lines = labels.keys.map((/** @type {string[]} */ [keys, does]) => h("li", {}, h("kbd", {}, keys), " ", does));
  return h("details", { class: "jejak-table-keys" }, h("summary", {}, labels.keyboard), h("ul", {}, ...lines));
}
