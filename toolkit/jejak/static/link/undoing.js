// @ts-check
// Undo and redo: two buttons, what they say, and what they send.
import { isText } from "./attention.js";
import { History, pairsOf } from "./history.js";
import { wordsOf } from "./telling.js";
import { fill, setAttr } from "../page/dom.js";

/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./history.js").Pair} Pair */
/** @typedef {import("./link.js").Change} Change */
/** @typedef {"undo" | "redo"} Way */

/** What one view takes back and does again, and what its page remembers for that. */
export class Undoing {
  /** @param {import("./link.js").Link} link @param {string} name under which the page remembers */
  constructor(link, name) {
    this.link = link;
    this.frame = link.frame;
    this.labels = link.labels;
    this.history = History.of(name);
  }

  /** The buttons stand behind the widget's own and before its count. @param {AbortSignal} signal */
  start(signal) {
    const { bar, undo, redo } = this.frame;
    const count = [...bar.children].find((each) => each.matches(".jejak-count"));
    for (const button of [undo, redo]) bar.insertBefore(button, count ?? null);
    undo.addEventListener("click", () => this.travel("undo"), { signal });
    redo.addEventListener("click", () => this.travel("redo"), { signal });
  }

  /** @param {Data} seen before @param {Edit[]} edits */
  noteTyping(seen, edits) {
    for (const edit of edits) this.history.noteTyping(pairsOf(seen, [edit]), wordsOf(this.labels, seen, [edit]));
  }

  /** One act is one step. @param {Data} seen before @param {Edit[]} edits */
  noteAct(seen, edits) {
    const pairs = pairsOf(seen, edits);
    const changes = pairs.map(({ forth }) => forth);
    this.history.note(pairs, wordsOf(this.labels, seen, changes));
  }

  /** @param {Way} way */
  travel(way) {
    const { link, history, labels } = this;
    link.flush();
    const what = history.next(way)?.what;
    const going = history.go(way);
    if (!going.length) return;
    const edits = going.map(({ pair, change }) => this.again(pair, change));
    link.send(edits);
    this.refreshAll();
    link.announce(fill(labels[way === "undo" ? "undone" : "redone"], { what }));
    this.reveal(edits[0]);
  }

  /** @param {Pair} pair @param {Change} change @returns {Edit} */
  again(pair, change) {
    const edit = this.link.outbox.add({ ...change, yields: true }, Date.now());
    pair.id = edit.id;
    return edit;
  }

  /** Show the journey even in the field somebody is in: they asked for it. */
  refreshAll() {
    const focused = document.activeElement;
    const held = focused instanceof HTMLElement && this.frame.root.contains(focused) && isText(focused) ? focused : null;
    held?.blur();
    this.link.refresh();
    if (held) (held.isConnected ? held : this.frame.undo).focus();
  }

  /** @param {Edit} edit */
  reveal({ path, value }) {
    const place = `${path[0]}/${path[1] ?? value.id}`;
    this.frame.root.querySelector(`[data-place="${CSS.escape(place)}"]`)?.scrollIntoView({ block: "nearest" });
  }

  /** Show whether there is something to take back or to do again, and what. */
  paint() {
    for (const way of /** @type {Way[]} */ (["undo", "redo"])) {
      const step = this.history.next(way);
      setAttr(this.frame[way], "aria-disabled", step ? null : "true");
      setAttr(this.frame[way], "title", step ? `${this.labels[way]}: ${step.what}` : null);
    }
  }
}
