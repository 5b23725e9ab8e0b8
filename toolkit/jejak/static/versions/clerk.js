// @ts-check
// Asks Python for what takes longer than an edit, one thing at a time, and hears how it went.
import { newEditId } from "../link/edits.js";
import { waiting } from "../link/shelf.js";

/** How long Python may keep silent before that is told; how long what was typed may take to be saved; how often to look. */
const SILENT_AFTER = 5000;
const SAVED_WITHIN = 4000;
const GLANCE_EVERY = 100;

/** @typedef {{words: string, html?: string, pairs?: import("../link/history.js").Pair[]}} Answer */
/** Who hears how it goes: `failed` gets the reason in words. @typedef {{tell(words: string): void, failed(problem: string): void}} Hearer */

/** One view's line for questions. */
export class Clerk {
  /** @param {import("../link/link.js").Link} link @param {Hearer} hearer */
  constructor(link, hearer) {
    this.link = link;
    this.labels = link.labels;
    this.hearer = hearer;
    this.order = "";
    /** @type {((answer: Answer) => void) | undefined} */
    this.answered = undefined;
    this.handlers = {
      "msg:custom": (/** @type {any} */ content) => this.hear(content),
      "comm:close": () => this.order && this.fail(this.labels.no_news),
    };
    for (const [event, callback] of Object.entries(this.handlers)) link.model.on(event, callback);
  }

  close() {
    this.end();
    for (const [event, callback] of Object.entries(this.handlers)) this.link.model.off(event, callback);
  }

  isBusy() {
    return this.order !== "";
  }

  /** Ask, once what was typed on this page is saved. @param {{kind: string} & Record<string, any>} question @param {(answer: Answer) => void} answered */
  ask(question, answered) {
    if (this.isBusy()) return;
    this.order = newEditId();
    this.answered = answered;
    this.link.flush();
    this.hearer.tell(this.labels.asking);
    this.save(question, Date.now() + SAVED_WITHIN);
  }

  /** @param {{kind: string} & Record<string, any>} question @param {number} until */
  save(question, until) {
    if (waiting(this.link.model.get("_journey_id")) > 0 && Date.now() < until) {
      this.hearer.tell(this.labels.saving_first);
      this.timer = setTimeout(() => this.save(question, until), GLANCE_EVERY);
      return;
    }
    this.hearer.tell(this.labels.asking);
    this.timer = setTimeout(() => this.hearer.tell(this.labels.silent), SILENT_AFTER);
    this.link.post({ ...question, id: this.order });
    if (this.link.cut) this.fail(this.labels.no_news);
  }

  /** @param {any} content */
  hear(content) {
    if (!this.order || content?.id !== this.order) return;
    const answered = this.answered;
    if (content.kind === "failed") return this.fail(content.problem);
    if (content.kind !== "answer") return;
    this.end();
    answered?.(content);
  }

  /** @param {string} problem */
  fail(problem) {
    this.end();
    this.hearer.failed(problem);
  }

  end() {
    clearTimeout(this.timer);
    this.order = "";
    this.answered = undefined;
  }
}
