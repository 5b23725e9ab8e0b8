// @ts-check
// A long list is read line by line: its records are folded but for those somebody works in.
import { briefOf } from "./brief.js";
import { h, refill, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */

/** Records that may all stand open: more of them make a page nobody sees the end of. */
const MANY = 8;

/** Stands between facts, and never at the beginning of a line. */
const BETWEEN = "\u00a0· ";

/** Which records of a list are folded. A list that was long stays foldable, and nothing that is open closes by itself. */
export class Folding {
  constructor() {
    this.isLong = false;
    /** @type {Set<string>} */
    this.open = new Set();
    /** @type {string[]} */
    this.seen = [];
  }

  /** Take note of the records there are; of a list that is long when it is first seen, one is open. @param {string[]} ids @param {string | undefined} first */
  see(ids, first) {
    if (!this.isLong && ids.length > MANY) {
      this.isLong = true;
      this.open = new Set(this.seen.length ? this.seen : [first ?? ""]);
    }
    this.seen = ids;
  }

  /** @param {string} id */
  isFolded(id) {
    return this.isLong && !this.open.has(id);
  }

  isAllOpen() {
    return this.seen.every((id) => this.open.has(id));
  }

  /** @param {string} id */
  toggle(id) {
    if (!this.open.delete(id)) this.open.add(id);
  }

  /** @param {string[]} ids the only ones that shall be open */
  openOnly(ids) {
    this.open = new Set(ids);
  }
}

/** The line that stands for a record: a button that unfolds it, and what it is about. @param {Record<string, any>} labels @param {import("./order.js").ListSection} section @param {string} controls @param {() => void} toggle */
export function recordBrief(labels, section, controls, toggle) {
  const name = h("span", { dir: "auto" });
  const button = h("button", { class: "jejak-brief-open", "aria-controls": controls, onclick: toggle }, name);
  const facts = h("p", { class: "jejak-brief-facts" });
  const notes = h("p", { class: "jejak-brief-notes", dir: "auto" });
  const el = h("div", { class: "jejak-record-brief" }, h("div", { class: "jejak-brief-line" }, button, facts), notes);

  /** @param {Row} row @param {Data} data @param {{isLong: boolean, isFolded: boolean, title: string, mark: string}} state */
  function show(row, data, { isLong, isFolded, title, mark }) {
    setAttr(el, "hidden", !isLong);
    if (!isLong) return;
    setText(name, title);
    setAttr(button, "aria-expanded", String(!isFolded));
    const brief = briefOf(labels, section, row, data);
    const all = [{ text: mark }, ...(isFolded ? brief.facts : [])].filter(({ text }) => text);
    refill(facts, ...all.flatMap((fact, at) => [at > 0 && BETWEEN, factWords(fact)]));
    setText(notes, isFolded ? brief.notes : "");
  }
  return { el, button, show };
}

/** @param {import("./brief.js").BriefFact} fact */
function factWords({ text, felt }) {
  return h("span", { dir: "auto", "data-felt": felt ?? null }, text);
}
