// @ts-check
// What a person has to be told, each thing until they close it.
import { valueWords } from "./telling.js";
import { h, keep, sentence } from "../page/dom.js";
import { steadily } from "../page/steady.js";

/** @typedef {import("../page/dom.js").Child} Child */
/**
 * What is told, and what can be done about it: `actions` each close the notice. Of several with one `place`, the latest stays.
 * @typedef {{id: string, words: Child[], place?: string, actions?: {label: string, act: () => void}[], button?: string}} Notice
 */

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

  /** @param {Notice} notice */
  tell(notice) {
    const others = this.told.filter(({ place }) => !place || place !== notice.place);
    this.told = [...others, notice];
  }

  /** @param {import("./outbox.js").Entry[]} refused edits that wait to be let go */
  show(refused) {
    const refusals = refused.map((entry) => this.refusal(entry));
    const all = [...refusals, ...this.told];
    const isSame = all.length === this.parts.size && all.every(({ id }) => this.parts.has(id));
    if (!isSame) steadily(this.el, () => keep(this.el, this.parts, all, (notice) => this.part(notice)));
  }

  /** A refusal says what was written: its field may be gone, or show somebody else's text by now. @param {import("./outbox.js").Entry} entry @returns {Notice} */
  refusal({ edit, problem }) {
    const { yours, dropped, let_go } = this.labels;
    const text = valueWords(this.labels, edit.path, edit.value);
    const written = text ? [...sentence(yours, { text }), " "] : [];
    return { id: edit.id, words: [problem, " ", ...written, dropped], button: let_go };
  }

  /** @param {Notice} notice */
  part({ id, words, actions = [], button = this.labels.understood }) {
    const close = () => {
      this.told = this.told.filter((each) => each.id !== id);
      this.closed(id);
    };
    const make = (/** @type {string} */ label, /** @type {() => void} */ onclick) =>
      h("button", { type: "button", class: "jejak-button", onclick }, label);
    const buttons = actions.map(({ label, act }) => make(label, () => (close(), act())));
    return { el: h("p", { class: "jejak-notice" }, h("span", {}, ...words), ...buttons, make(button, close)) };
  }
}
