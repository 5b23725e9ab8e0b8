// @ts-check
// An item of a list at rest: its words, to open and move, and a cross beside them.
import { fill, h, setAttr, setText } from "../page/dom.js";

/** @typedef {{el: HTMLElement, text: HTMLElement, show(words: string | null): void}} Chip */
/** @typedef {{open(at: number): void, remove(at: number): void, move(from: number, to: number): void, focus(at: number): void}} ChipDeeds */

/** @param {Record<string, any>} labels @param {number} at its place in the list @param {ChipDeeds} deeds @returns {Chip} */
export function chip(labels, at, { open, remove, move, focus }) {
  const text = h("button", { class: "jejak-item-text", dir: "auto", title: labels.item_keys, onclick: () => open(at), onkeydown });
  const cross = h("span", { "aria-hidden": "true" }, "✕");
  const away = h("button", { class: "jejak-item-away", tabindex: -1, onclick: () => remove(at) }, cross);
  const el = h("li", { class: "jejak-item" }, text, away);

  /** @param {KeyboardEvent} event */
  function onkeydown(event) {
    const to = at + ({ ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0);
    if (event.key === "Delete" || event.key === "Backspace") remove(at);
    else if (to === at) return;
    else if (event.altKey) move(at, to);
    else focus(Math.max(0, to));
    event.preventDefault();
  }

  /** @param {string | null} words nothing where the pen is */
  function show(words) {
    for (const part of [text, away]) part.hidden = words === null;
    setAttr(el, "data-open", words === null);
    setText(text, words ?? "");
    setAttr(away, "aria-label", fill(labels.item_remove, { item: words ?? "" }));
  }
  return { el, text, show };
}
