// @ts-check
// Commands to Python, one at a time, and its clock, by which the time left is counted.
import { Follower } from "../board/follower.js";
import { newEditId } from "../link/edits.js";

/** How long Python may take to carry out a command, in milliseconds. */
const PATIENCE_FOR_DEEDS = 4000;

/** One view's line to the agenda. */
export class Desk extends Follower {
  /**
   * @param {import("../link/link.js").Model} model @param {import("../page/dom.js").Frame} frame
   * @param {{show(data: any): void, answered(problem: string): void}} told
   */
  constructor(model, frame, { show, answered }) {
    super(model, frame, show);
    this.answered = answered;
    /** How much Python's clock is ahead of this one, in milliseconds. */
    this.ahead = 0;
    this.pending = "";
  }

  /** The time by Python's clock. */
  now() {
    return Date.now() + (this.ahead ?? 0);
  }

  /** Ask for something to be done; nothing while the last wish is not carried out. @param {string} deed @param {Record<string, any>} [given] */
  order(deed, given = {}) {
    if (this.pending) return;
    this.pending = newEditId();
    const seen = this.model.get("_data").revision;
    this.deadline = setTimeout(() => this.lose(), PATIENCE_FOR_DEEDS);
    this.post({ kind: "command", id: this.pending, do: deed, seen, ...given });
  }

  /** @param {any} content */
  post(content) {
    try {
      this.model.send(content);
    } catch {
      this.lose();
    }
  }

  /** @param {any} content @param {DataView[]} [buffers] */
  hear(content, buffers) {
    super.hear(content, buffers);
    if (content?.kind === "time") this.ahead = content.now - Date.now();
    if (content?.kind === "obeyed" && content.id === this.pending) this.finish(content.problem);
  }

  /** @param {string} problem */
  finish(problem) {
    clearTimeout(this.deadline);
    this.pending = "";
    this.answered(problem);
  }

  /** Nothing comes back: whoever looks hears it, and may try again. */
  lose() {
    this.pending = "";
    super.lose();
  }

  close() {
    clearTimeout(this.deadline);
    super.close();
  }
}
