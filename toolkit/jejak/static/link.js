// @ts-check
// The only file that talks to Python: edits out, receipts and data in, and the status that says how things stand.
import { freshId } from "./edits.js";
import { LATE, Outbox } from "./outbox.js";
import { shelf } from "./shelf.js";
import { Notices } from "./notices.js";
import { fill, setAttr, setText } from "./dom.js";

/** How long a field must be quiet before its text is sent, and how often a visible widget looks, in milliseconds. */
const QUIET = 400;
const LOOK = 2000;

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./outbox.js").Receipt} Receipt */
/** @typedef {Omit<Edit, "id">} Change */
/**
 * What anywidget hands to a view.
 * @typedef {{get(name: string): any, on(event: string, callback: Function): void,
 *   off(event: string, callback: Function): void, send(content: any): void}} Model
 */

/** One view's line to Python. */
export class Link {
  /** @param {Model} model @param {import("./dom.js").Frame} frame @param {(data: Data) => void} show */
  constructor(model, frame, show) {
    this.model = model;
    this.labels = model.get("_labels");
    this.frame = frame;
    this.show = show;
    this.outbox = new Outbox(shelf(model.get("_journey_id")), newEditId);
    this.cut = false;
    this.inSight = false;
    this.pressed = false;
    /** @type {string | undefined} */
    this.savedAt = undefined;
    this.notices = new Notices(this.labels, frame.notices, (id) => this.letGo(id));
    /** @type {Record<string, any>} */
    this.timers = {};
    this.over = new AbortController();
  }

  /** The journey as the person sees it: the data from Python under everything that is on its way. @returns {Data} */
  get data() {
    return this.outbox.over(this.model.get("_data"));
  }

  /** Begin: show the journey, bring back what an earlier view left, and listen. */
  start() {
    this.listenToPython();
    this.listenToPage();
    this.outbox.restore(Date.now());
    this.send(this.outbox.due(Date.now()));
    this.refresh();
    this.later("found", LATE, () => this.send(this.outbox.due(Date.now())));
    this.timers.look = setInterval(() => this.isWanted() && this.look(), LOOK);
  }

  /** End: send what is still being typed and let go of page and model. */
  close() {
    this.flush();
    this.outbox.close();
    this.over.abort();
    Object.values(this.timers).forEach(clearTimeout);
    for (const [event, callback] of Object.entries(this.handlers ?? {})) this.model.off(event, callback);
  }

  // What the widget calls ----

  /** Somebody types: sent when the field has been quiet, left, or before any button acts. @param {string[]} path @param {any} value @param {any} was */
  type(path, value, was) {
    this.outbox.draft(path, value, was, Date.now());
    this.later("quiet", QUIET, () => this.flush());
    this.refresh();
  }

  /** Something cannot be saved: forget what was typed there last. @param {string[]} path */
  cancel(path) {
    this.outbox.cancel(path);
    this.refresh();
  }

  /** A button acts: sent at once, behind everything typed before. @param {Change[]} changes */
  act(...changes) {
    const now = Date.now();
    const drafts = this.outbox.flush(now);
    this.send([...drafts, ...changes.map((change) => this.outbox.add(change, now))]);
    this.refresh();
  }

  /** Send what is being typed. */
  flush() {
    this.send(this.outbox.flush(Date.now()));
    this.paint();
  }

  // To Python ----

  /** Nothing overtakes what an earlier view left. @param {Edit[]} edits */
  send(edits) {
    if (!edits.length) return;
    this.post({ kind: "edits", edits: [...this.outbox.found(Date.now()), ...edits] });
    this.later("late", LATE, () => this.paint());
  }

  look() {
    this.post({ kind: "look" });
  }

  /** @param {any} content */
  post(content) {
    try {
      this.model.send(content);
    } catch {
      this.cut = true;
      this.paint();
    }
  }

  /** Look whether Python is still there; if nothing comes back, say so. */
  check() {
    this.look();
    this.later("check", LATE, () => this.lost());
  }

  lost() {
    this.cut = true;
    this.paint();
  }

  // From Python ----

  listenToPython() {
    this.handlers = {
      "msg:custom": (/** @type {any} */ content) => this.hear(content),
      "change:_data": () => this.arrive(),
      "comm:close": () => this.lost(),
      comm_live_update: () => this.check(),
    };
    for (const [event, callback] of Object.entries(this.handlers)) this.model.on(event, callback);
  }

  /** @param {any} content */
  hear(content) {
    if (content?.kind === "receipts")
      content.receipts.forEach((/** @type {Receipt} */ receipt) => this.receive(receipt));
    this.wake();
  }

  arrive() {
    this.outbox.arrive();
    if (this.isSeen()) this.look();
    this.wake();
  }

  /** Something came back, so Python is there: send again what is late. */
  wake() {
    this.cut = false;
    clearTimeout(this.timers.check);
    this.send(this.outbox.due(Date.now()));
    this.refresh();
  }

  /** @param {Receipt} receipt */
  receive(receipt) {
    const edit = this.outbox.receive(receipt);
    if (!edit) return this.hearNobodys(receipt);
    if (receipt.at) this.savedAt = receipt.at;
    if ("overwritten" in receipt) this.notices.tellOverwritten(edit.id, receipt.overwritten);
    const isOver = receipt.problem && !receipt.saved && !receipt.retry;
    if (isOver && edit.op !== "set") this.notices.tell(edit.id, receipt.problem);
  }

  /** A message that Python understood so little that it cannot say which edit it is about. @param {Receipt} receipt */
  hearNobodys(receipt) {
    if (!receipt.edit && receipt.problem) this.notices.tell(newEditId(), receipt.problem);
  }

  // The page ----

  listenToPage() {
    const { root } = this.frame;
    const { signal } = this.over;
    root.addEventListener("focusout", () => queueMicrotask(() => this.leave()), { signal });
    root.addEventListener("keydown", (event) => this.onKey(event), { signal });
    root.addEventListener("pointerdown", (event) => this.onPress(event), { signal });
    for (const release of ["pointerup", "pointercancel"])
      addEventListener(release, () => this.onRelease(), { signal, capture: true });
    addEventListener("pagehide", () => this.flush(), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.look()), { signal });
    const observer = new IntersectionObserver((entries) => this.onSight(entries[entries.length - 1].isIntersecting));
    observer.observe(root);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  /** A field was left: send it, and show what came for it meanwhile. */
  leave() {
    if (this.over.signal.aborted) return;
    this.send(this.outbox.flush(Date.now()));
    this.refresh();
  }

  /**
   * While a button is held down nothing may change its place, or the click is lost: leaving a field can shorten it.
   * A slider is held down to see something change.
   * @param {PointerEvent} event
   */
  onPress({ target }) {
    this.pressed = !(target instanceof Element && target.matches("input[type=range]"));
  }

  /** The click comes right after the release, and before this shows what had to wait. */
  onRelease() {
    if (!this.pressed) return;
    this.pressed = false;
    this.later("release", 0, () => this.refresh());
  }

  /** Keys pressed in the form are the form's: none may reach the notebook, and "save" saves. @param {KeyboardEvent} event */
  onKey(event) {
    event.stopPropagation();
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.flush();
  }

  /** @param {boolean} inSight */
  onSight(inSight) {
    if (inSight && !this.inSight) this.look();
    this.inSight = inSight;
  }

  isSeen() {
    return this.inSight && !document.hidden;
  }

  isWanted() {
    return this.isSeen() || this.outbox.state(Date.now()) !== "saved";
  }

  refresh() {
    if (this.pressed) return;
    this.show(this.data);
    this.paint();
  }

  /** Show status and notices. */
  paint() {
    const state = this.outbox.state(Date.now());
    const shown = this.cut && state === "saving" ? "late" : state;
    setText(this.frame.status, this.inWords(shown));
    setAttr(this.frame.status, "data-state", this.cut && shown === "saved" ? "late" : shown);
    this.notices.show(this.outbox.refused());
  }

  /** @param {string} state @returns {string} */
  inWords(state) {
    const { labels } = this;
    const trouble = this.outbox.trouble();
    if (state === "late") return trouble ? `${labels.unsaved}. ${trouble}` : labels.unanswered;
    if (state === "saving") return labels.saving;
    if (state === "refused") return labels.unsaved;
    if (this.cut) return labels.cut_off;
    return this.savedAt ? fill(labels.saved_at, { time: clock(this.savedAt, labels.lang) }) : labels.saved;
  }

  /** @param {string} id */
  letGo(id) {
    this.outbox.letGo(id);
    this.refresh();
  }

  /** Do something later, unless it is put off again. @param {string} name @param {number} wait @param {() => void} act */
  later(name, wait, act) {
    clearTimeout(this.timers[name]);
    this.timers[name] = setTimeout(act, wait);
  }
}

/** Write an instant as the reader's clock shows it: 14.32 or 14:32. @param {string} at @param {string} lang */
export function clock(at, lang) {
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}

/** @returns {string} */
function newEditId() {
  return globalThis.crypto.randomUUID?.() ?? freshId("e-") + freshId("");
}
