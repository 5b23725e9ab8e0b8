// @ts-check
// What was made here, the latest first, each with a link that downloads it from this page.
import { h } from "../page/dom.js";

/** @typedef {{key: string, file: string, words: string, content: Blob}} Result */

/** A list of what was made; a format that is made again takes the place of what it was. @param {Record<string, any>} labels */
export function results(labels) {
  const el = h("ul", { class: "jejak-results", "aria-label": labels.made });
  /** @type {Map<string, {el: HTMLElement, url: string}>} */
  const all = new Map();
  const drop = (/** @type {string} */ key) => {
    const old = all.get(key);
    if (old) URL.revokeObjectURL(old.url);
    old?.el.remove();
    all.delete(key);
  };
  const add = (/** @type {Result} */ { key, file, words, content }) => {
    drop(key);
    const url = URL.createObjectURL(content);
    const link = h("a", { class: "jejak-button", href: url, download: file }, `${labels.download} ${file}`);
    const item = h("li", {}, h("span", {}, words), " ", link);
    el.prepend(item);
    all.set(key, { el: item, url });
  };
  return { el, add, close: () => [...all.keys()].forEach(drop) };
}
