// @ts-check
// What is said aloud to who does not see it. The status is for the eye: it changes at every pause in typing.
import { setText } from "../page/dom.js";

/** How long a state has to last to be worth a word, and how long an emptied place has to be empty, in milliseconds. */
const LASTING = 1000;
const EMPTY = 50;

/** One view's voice. */
export class Speaker {
  /** @param {HTMLElement} el a live region */
  constructor(el) {
    this.el = el;
    this.isSaved = true;
    /** How things stand now, in words. */
    this.standing = "";
    /** @type {{words?: any, standing?: any}} */
    this.timers = {};
  }

  /** @param {string} words */
  say(words) {
    setText(this.el, "");
    clearTimeout(this.timers.words);
    this.timers.words = setTimeout(() => setText(this.el, words), EMPTY);
  }

  /** Say how things stand once that is something else than was said last, and lasts. @param {boolean} isSaved @param {string} words */
  stand(isSaved, words) {
    this.standing = words;
    if (isSaved === this.isSaved) this.timers.standing = void clearTimeout(this.timers.standing);
    else this.timers.standing ??= setTimeout(() => this.change(isSaved), LASTING);
  }

  /** @param {boolean} isSaved */
  change(isSaved) {
    this.timers.standing = undefined;
    this.isSaved = isSaved;
    this.say(this.standing);
  }

  close() {
    Object.values(this.timers).forEach(clearTimeout);
  }
}
