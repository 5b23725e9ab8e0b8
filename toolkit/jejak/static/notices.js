// @ts-check
// What a person has to be told, each thing until they close it.
import { h, keep, sentence } from "./dom.js";

/** @typedef {import("./dom.js").Child} Child */
/** @typedef {{id: string, words: Child[], button: string}} Notice */

/** The notices of one view. */
export class Notices {
  /** @param {Record<string, any>} labels @param {HTMLElement} el @param {(id: string) => void} closed told which one was */
  constructor(labels, el, closed) {
    this.labels = labels;
    this.el = el;
    this.closed = closed;
    /** @type {Notice[]} */
    this.told = [];
    /** @type {Map<string, {el: HTMLElement}>} */
    this.parts = new Map();
  }

  /** @param {string} id @param {Child[]} words */
  tell(id, ...words) {
    this.told.push({ id, words, button: this.labels.understood });
  }

  /** Tell that somebody else's work was overwritten. @param {string} id @param {any} lost */
  tellOverwritten(id, lost) {
    const text = textOfValue(lost);
    const words = text ? sentence(this.labels.overwritten, { text }) : [this.labels.overwritten_other];
    this.tell(id, ...words);
  }

  /** @param {import("./outbox.js").Entry[]} refused edits that wait to be let go */
  show(refused) {
    const refusals = refused.map((entry) => this.refusal(entry));
    keep(this.el, this.parts, [...refusals, ...this.told], (notice) => this.part(notice));
  }

  /** A refusal says what was written: its field may be gone, or show somebody else's text by now. @param {import("./outbox.js").Entry} entry @returns {Notice} */
  refusal({ edit, problem }) {
    const { yours, dropped, let_go } = this.labels;
    const text = textOfValue(edit.value);
    const written = text ? [...sentence(yours, { text }), " "] : [];
    return { id: edit.id, words: [problem, " ", ...written, dropped], button: let_go };
  }

  /** @param {Notice} notice */
  part({ id, words, button }) {
    const close = () => {
      this.told = this.told.filter((each) => each.id !== id);
      this.closed(id);
    };
    const closer = h("button", { type: "button", class: "jejak-button", onclick: close }, button);
    return { el: h("p", { class: "jejak-notice" }, h("span", {}, ...words), closer) };
  }
}

/** Return what somebody wrote, or nothing where the value is no text. @param {any} value @returns {string} */
function textOfValue(value) {
  const text = Array.isArray(value) ? value.join(", ") : value;
  return typeof text === "string" ? text : "";
}
