// @ts-check
// The line of a form to Python: edits out, receipts and data in, and the status that says how things stand.
import { Attention } from "./attention.js";
import { newEditId, reusing } from "./edits.js";
import { Kernel } from "./kernel.js";
import { seenBy } from "./history.js";
import { Losses } from "./losses.js";
import { LATE, Outbox } from "./outbox.js";
import { Presence } from "./presence.js";
import { shelf } from "./shelf.js";
import { Notices } from "./notices.js";
import { Speaker } from "./speaking.js";
import { Undoing } from "./undoing.js";
import { Written } from "./written.js";
import { clock } from "../page/clock.js";
import { fill, setAttr, setText } from "../page/dom.js";

/** How long a field must be quiet before its text is sent, how long text waits at most, and how often a visible widget looks, in milliseconds. */
const QUIET = 400;
const UNSENT = 2000;
const LOOK = 2000;

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./outbox.js").Receipt} Receipt */
/** @typedef {Omit<Edit, "id">} Change */
/** @typedef {import("./outbox.js").Entry} Entry */
/**
 * What anywidget hands to a view.
 * @typedef {{widget_manager?: any, get(name: string): any, on(event: string, callback: Function): void,
 *   off(event: string, callback: Function): void, send(content: any): void}} Model
 */

/** One view's line to Python. */
export class Link {
  /** @param {Model} model @param {import("../page/dom.js").Frame} frame @param {(data: Data) => void} show */
  constructor(model, frame, show) {
    this.model = model;
    this.labels = model.get("_labels");
    this.frame = frame;
    this.show = show;
    this.outbox = new Outbox(shelf(model.get("_journey_id")), newEditId);
    this.undoing = new Undoing(this, `${model.get("_journey_id")}:${this.labels.kind}`);
    this.written = Written.of(model.get("_journey_id"), this.labels.kind, model);
    /** The journey as Python sent it. @type {Data} */
    this.sent = model.get("_data");
    this.kernel = new Kernel(model.widget_manager, () => this.hearKernel());
    this.presence = new Presence(this.labels, frame.root, newEditId);
    this.stood = this.kernel.standing();
    this.cut = false;
    /** Whether what was saved waits beside the file. */
    this.waits = false;
    this.attention = new Attention(frame.root, this);
    /** @type {string | undefined} */
    this.savedAt = undefined;
    this.speaker = new Speaker(frame.said);
    this.notices = new Notices(this.labels, frame.notices, (id) => this.letGo(id));
    this.losses = new Losses(this);
    /** @type {Record<string, any>} */
    this.timers = {};
    this.over = new AbortController();
  }

  /** The journey as the person sees it: the data from Python under everything that is on its way. @returns {Data} */
  get data() {
    return this.outbox.over(this.sent);
  }

  /** Begin: show the journey, bring back what an earlier view left, and listen. */
  start() {
    this.frame.head.append(this.presence.el);
    this.undoing.start(this.over.signal);
    this.listenToPython();
    this.attention.start(this.over.signal);
    this.written.lost(this.sent, Date.now(), this.sent);
    this.outbox.restore(Date.now());
    this.send(this.outbox.due(Date.now()));
    this.later("found", LATE, () => this.send(this.outbox.due(Date.now())));
    this.timers.look = setInterval(() => this.attend(), LOOK);
    this.refresh();
  }

  /** End: send what is still being typed and let go of page and model. */
  close() {
    this.flush();
    this.outbox.close();
    this.kernel.close();
    this.speaker.close();
    this.over.abort();
    Object.values(this.timers).forEach(clearTimeout);
    for (const [event, callback] of Object.entries(this.handlers ?? {})) this.model.off(event, callback);
  }

  // What the widget calls ----

  /** Somebody types: sent when the field has been quiet, left, before any button acts, or has waited long enough. @param {string[]} path @param {any} value @param {any} was */
  type(path, value, was) {
    const now = Date.now();
    this.outbox.draft(path, value, was, now);
    const left = (this.outbox.typingSince() ?? now) + UNSENT - now;
    this.later("quiet", Math.max(0, Math.min(QUIET, left)), () => this.flush());
    this.refresh();
  }

  /** Something cannot be saved: forget what was typed there last. @param {string[]} path */
  cancel(path) {
    this.outbox.cancel(path);
    this.refresh();
  }

  /** A button acts: sent at once, behind everything typed before, with what was seen, and undone in one step. @param {Change[]} changes */
  act(...changes) {
    const now = Date.now();
    const drafts = this.takeDrafts(now);
    const seen = this.data;
    const edits = changes.map((change) => this.outbox.add(seeing(seen, change), now));
    this.undoing.noteAct(seen, edits);
    this.send([...drafts, ...edits]);
    this.refresh();
  }

  /** Send what is being typed. */
  flush() {
    this.send(this.takeDrafts(Date.now()));
    this.paint();
  }

  /** Say something to who does not see it. @param {string} words */
  announce(words) {
    this.speaker.say(words);
  }

  /** Take back what was done last in this kind of widget on this page, unless somebody wrote there since. */
  undo() {
    this.undoing.travel("undo");
  }

  /** Do again what was taken back last. */
  redo() {
    this.undoing.travel("redo");
  }

  /** @param {number} now @returns {Edit[]} */
  takeDrafts(now) {
    if (!this.outbox.isTyping()) return [];
    const seen = this.outbox.beforeTyping(this.sent);
    const edits = this.outbox.flush(now);
    this.undoing.noteTyping(seen, edits);
    return edits;
  }

  // To Python ----

  /** Nothing overtakes what an earlier view left. @param {Edit[]} edits */
  send(edits) {
    if (!edits.length) return;
    const all = [...this.outbox.found(Date.now()), ...edits];
    for (const edit of all) this.written.wrote(edit);
    this.post({ kind: "edits", edits: all });
    this.later("late", LATE, () => this.paint());
  }

  /** While the connection is gone nothing is asked, or all of it would come at once when it is back. */
  look() {
    if (this.kernel.standing() === "disconnected") this.kernel.retry();
    else this.post({ kind: "look", ...this.presence.look() });
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

  attend() {
    this.hearKernel();
    if (this.isWanted()) this.look();
  }

  /** The kernel is another, or in another mood: say so. One that is connected again is asked for what is new. */
  hearKernel() {
    const [before, now] = [this.stood, this.kernel.standing()];
    this.stood = now;
    if (before === now) return;
    if (before === "disconnected") this.look();
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
    if (content?.kind === "here") this.hearHere(content);
    this.wake();
  }

  /** @param {{people?: any, waits?: boolean}} here */
  hearHere({ people, waits }) {
    this.presence.hear(people);
    this.waits = Boolean(waits);
  }

  arrive() {
    const before = this.sent;
    this.sent = reusing(before, this.model.get("_data"));
    this.outbox.arrive();
    for (const loss of this.written.lost(this.sent, Date.now(), before)) this.losses.tell(loss);
    if (this.attention.isSeen()) this.look();
    this.wake();
  }

  /** Something came back, so Python is there: send again what is late. */
  wake() {
    this.cut = false;
    this.kernel.answers();
    clearTimeout(this.timers.check);
    this.send(this.outbox.due(Date.now()));
    this.refresh();
  }

  /** @param {Receipt} receipt */
  receive(receipt) {
    const entry = this.outbox.receive(receipt);
    if (!entry) return this.hearNobodys(receipt);
    if (receipt.at) this.savedAt = receipt.at;
    if (receipt.saved) this.hearSaved(receipt);
    if ("overwritten" in receipt) this.losses.tellOverwritten(entry.edit, receipt.overwritten);
    if (receipt.problem && !receipt.saved && !receipt.retry) this.hearRefusal(entry, receipt.problem);
  }

  /** @param {Receipt} receipt */
  hearSaved({ edit, waits }) {
    this.written.saved(edit, Date.now());
    this.waits = Boolean(waits);
  }

  /** What was refused cannot be taken back. @param {Entry} entry @param {string} problem */
  hearRefusal({ edit, undo }, problem) {
    this.undoing.history.drop(edit.id);
    this.written.refused(edit.id);
    if (undo) this.notices.tell({ id: edit.id, place: "undo", words: [this.labels.not_undone] });
    else if (edit.op !== "set") this.notices.tell({ id: edit.id, words: [problem] });
  }

  /** A message that Python understood so little that it cannot say which edit it is about. @param {Receipt} receipt */
  hearNobodys(receipt) {
    if (!receipt.edit && receipt.problem) this.notices.tell({ id: newEditId(), words: [receipt.problem] });
  }

  // What the page does ----

  /** A field was entered: others see where in a moment. */
  enter() {
    if (this.presence.others.length) this.later("place", QUIET, () => this.look());
  }

  /** A field was left: send it, and show what came for it meanwhile. */
  leave() {
    if (this.over.signal.aborted) return;
    this.send(this.takeDrafts(Date.now()));
    this.undoing.history.seal();
    this.refresh();
  }

  isWanted() {
    return this.attention.isSeen() || this.outbox.state(Date.now()) !== "saved";
  }

  /** Show the journey and how things stand, even if the journey could not be shown. */
  refresh() {
    if (this.attention.pressed) return;
    try {
      this.show(this.data);
      this.presence.show(this.data);
    } finally {
      this.paint();
    }
  }

  /** Show status and notices. */
  paint() {
    if (this.attention.pressed) return;
    const state = this.outbox.state(Date.now());
    const isCut = this.cut || ["stopped", "restarted", "disconnected"].includes(this.kernel.standing() ?? "");
    const shown = isCut && state === "saving" ? "late" : state;
    const words = this.inWords(shown, isCut);
    setText(this.frame.status, words);
    setAttr(this.frame.status, "data-state", isCut && shown === "saved" ? "late" : shown);
    if (shown !== "saving") this.speaker.stand(shown === "saved" && !isCut, words);
    this.notices.show(this.outbox.refused());
    this.undoing.paint();
  }

  /** @param {string} state @param {boolean} isCut @returns {string} */
  inWords(state, isCut) {
    const { labels } = this;
    const why = this.outbox.trouble() ?? labels.standing[this.kernel.standing() ?? ""];
    if (state === "late") return why ? `${labels.unsaved}. ${why}` : labels.unanswered;
    if (state === "saving") return labels.saving;
    if (state === "refused") return labels.unsaved;
    if (isCut) return why ?? labels.cut_off;
    if (this.waits) return labels.saved_beside;
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

/** Return a change with what was seen where it happens: it may come late, when somebody has written there. @param {Data} data @param {Change} change @returns {Change} */
function seeing(data, change) {
  return change.op === "remove" || change.op === "move" ? { ...seenBy(data, change), ...change } : change;
}
