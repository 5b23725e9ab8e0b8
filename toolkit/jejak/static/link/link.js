// @ts-check
// The only file that talks to Python: edits out, receipts and data in, and the status that says how things stand.
import { freshId, reusing } from "./edits.js";
import { Kernel } from "./kernel.js";
import { History, pairsOf, putting } from "./history.js";
import { LATE, Outbox } from "./outbox.js";
import { Presence } from "./presence.js";
import { shelf } from "./shelf.js";
import { Notices } from "./notices.js";
import { fieldWords, valueWords, wordsOf } from "./telling.js";
import { Written } from "./written.js";
import { fill, sentence, setAttr, setText } from "../page/dom.js";

/** How long a field must be quiet before its text is sent, and how often a visible widget looks, in milliseconds. */
const QUIET = 400;
const LOOK = 2000;

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./outbox.js").Receipt} Receipt */
/** @typedef {Omit<Edit, "id">} Change */
/** @typedef {"undo" | "redo"} Way */
/** @typedef {import("./history.js").Pair} Pair */
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
    this.history = History.of(`${model.get("_journey_id")}:${this.labels.kind}`);
    this.written = Written.of(model.get("_journey_id"), this.labels.kind);
    /** The journey as Python sent it. @type {Data} */
    this.sent = model.get("_data");
    this.kernel = new Kernel(model.widget_manager, () => this.hearKernel());
    this.presence = new Presence(this.labels, frame.root, newEditId);
    this.stood = this.kernel.standing();
    this.cut = false;
    /** Whether what was saved waits beside the file. */
    this.waits = false;
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
    return this.outbox.over(this.sent);
  }

  /** Begin: show the journey, bring back what an earlier view left, and listen. */
  start() {
    this.placeButtons();
    this.listenToPython();
    this.listenToPage();
    this.outbox.restore(Date.now());
    this.send(this.outbox.due(Date.now()));
    this.refresh();
    this.later("found", LATE, () => this.send(this.outbox.due(Date.now())));
    this.timers.look = setInterval(() => this.attend(), LOOK);
  }

  /** End: send what is still being typed and let go of page and model. */
  close() {
    this.flush();
    this.outbox.close();
    this.kernel.close();
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

  /** A button acts: sent at once, behind everything typed before, and undone in one step. @param {Change[]} changes */
  act(...changes) {
    const now = Date.now();
    const drafts = this.takeDrafts(now);
    const seen = this.data;
    const edits = changes.map((change) => this.outbox.add(change, now));
    this.noteStep(pairsOf(seen, edits), seen);
    this.send([...drafts, ...edits]);
    this.refresh();
  }

  /** Send what is being typed. */
  flush() {
    this.send(this.takeDrafts(Date.now()));
    this.paint();
  }

  /** Take back what was done last in this kind of widget on this page, unless somebody wrote there since. */
  undo() {
    this.travel("undo");
  }

  /** Do again what was taken back last. */
  redo() {
    this.travel("redo");
  }

  // Undo and redo ----

  /** @param {number} now @returns {Edit[]} */
  takeDrafts(now) {
    if (!this.outbox.isTyping()) return [];
    const seen = this.outbox.beforeTyping(this.sent);
    const edits = this.outbox.flush(now);
    for (const edit of edits) this.history.noteTyping(pairsOf(seen, [edit]), wordsOf(this.labels, seen, [edit]));
    return edits;
  }

  /** @param {Pair[]} pairs @param {Data} seen */
  noteStep(pairs, seen) {
    const changes = pairs.map(({ forth }) => forth);
    this.history.note(pairs, wordsOf(this.labels, seen, changes));
  }

  /** @param {Way} way */
  travel(way) {
    this.flush();
    const what = this.history.next(way)?.what;
    const going = this.history.go(way);
    if (!going.length) return;
    const edits = going.map(({ pair, change }) => this.again(pair, change));
    this.send(edits);
    this.refreshAll();
    this.announce(fill(this.labels[way === "undo" ? "undone" : "redone"], { what }));
    this.reveal(edits[0]);
  }

  /** @param {Pair} pair @param {Change} change @returns {Edit} */
  again(pair, change) {
    const edit = this.outbox.add({ ...change, yields: true }, Date.now());
    pair.id = edit.id;
    return edit;
  }

  /** Show the journey even in the field somebody is in: they asked for it. */
  refreshAll() {
    const focused = document.activeElement;
    const held = focused instanceof HTMLElement && this.frame.root.contains(focused) && isText(focused) ? focused : null;
    held?.blur();
    this.refresh();
    if (held) (held.isConnected ? held : this.frame.undo).focus();
  }

  /** @param {Edit} edit */
  reveal({ path, value }) {
    const place = `${path[0]}/${path[1] ?? value.id}`;
    this.frame.root.querySelector(`[data-place="${CSS.escape(place)}"]`)?.scrollIntoView({ block: "nearest" });
  }

  /** Say something to who does not see it. @param {string} words */
  announce(words) {
    setText(this.frame.said, "");
    this.later("said", 50, () => setText(this.frame.said, words));
  }

  /** Undo and redo stand behind the widget's buttons and before its count. */
  placeButtons() {
    const { bar, undo, redo } = this.frame;
    const count = [...bar.children].find((each) => each.matches(".jejak-count"));
    for (const button of [undo, redo]) bar.insertBefore(button, count ?? null);
    this.frame.head.append(this.presence.el);
    undo.addEventListener("click", () => this.undo(), { signal: this.over.signal });
    redo.addEventListener("click", () => this.redo(), { signal: this.over.signal });
  }

  paintButtons() {
    for (const way of /** @type {Way[]} */ (["undo", "redo"])) {
      const step = this.history.next(way);
      setAttr(this.frame[way], "aria-disabled", step ? null : "true");
      setAttr(this.frame[way], "title", step ? `${this.labels[way]}: ${step.what}` : null);
    }
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
    this.sent = reusing(this.sent, this.model.get("_data"));
    this.outbox.arrive();
    for (const loss of this.written.lost(this.sent, Date.now())) this.tellLost(loss);
    if (this.isSeen()) this.look();
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
    if ("overwritten" in receipt) this.tellOverwritten(entry.edit, receipt.overwritten);
    if (receipt.problem && !receipt.saved && !receipt.retry) this.hearRefusal(entry, receipt.problem);
  }

  /** @param {Receipt} receipt */
  hearSaved({ edit, waits }) {
    this.written.saved(edit, Date.now());
    this.waits = Boolean(waits);
  }

  /** What was refused cannot be taken back. @param {Entry} entry @param {string} problem */
  hearRefusal({ edit, undo }, problem) {
    this.history.drop(edit.id);
    this.written.refused(edit.id);
    if (undo) this.notices.tell({ id: edit.id, place: "undo", words: [this.labels.not_undone] });
    else if (edit.op !== "set") this.notices.tell({ id: edit.id, words: [problem] });
  }

  /** Mine won; who was here before may get theirs back. @param {Edit} edit @param {any} theirs */
  tellOverwritten({ id, path }, theirs) {
    const { overwritten, overwritten_other, put_theirs_back } = this.labels;
    const text = valueWords(this.labels, theirs);
    const words = text ? sentence(overwritten, { text }) : [overwritten_other];
    this.offer(id, words, put_theirs_back, path, theirs);
  }

  /** Theirs won; who was here before may get mine back. @param {import("./written.js").Loss} loss */
  tellLost(loss) {
    const { labels, data } = this;
    const [theirs, yours] = [loss.theirs, loss.yours].map((value) => valueWords(labels, value));
    const field = fieldWords(labels, data, loss.path);
    const words = sentence(theirs && yours ? labels.lost : labels.lost_other, { theirs, yours, field });
    this.offer(newEditId(), words, labels.put_mine_back, loss.path, loss.yours);
  }

  /** Tell something, and offer to put a value back. @param {string} id @param {import("../page/dom.js").Child[]} words @param {string} label @param {string[]} path @param {any} value */
  offer(id, words, label, path, value) {
    const act = () => this.act(putting(this.data, path, value));
    this.notices.tell({ id, place: path.slice(0, 4).join("/"), words, actions: [{ label, act }] });
  }

  /** A message that Python understood so little that it cannot say which edit it is about. @param {Receipt} receipt */
  hearNobodys(receipt) {
    if (!receipt.edit && receipt.problem) this.notices.tell({ id: newEditId(), words: [receipt.problem] });
  }

  // The page ----

  listenToPage() {
    const { root } = this.frame;
    const { signal } = this.over;
    root.addEventListener("focusout", () => queueMicrotask(() => this.leave()), { signal });
    root.addEventListener("focusin", () => this.enter(), { signal });
    root.addEventListener("input", ({ target }) => (this.typedIn = target), { signal });
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

  /** A field was entered: others see where in a moment. */
  enter() {
    this.typedIn = undefined;
    if (this.presence.others.length) this.later("place", QUIET, () => this.look());
  }

  /** A field was left: send it, and show what came for it meanwhile. */
  leave() {
    if (this.over.signal.aborted) return;
    this.send(this.takeDrafts(Date.now()));
    this.history.seal();
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
    const act = this.meant(event);
    if (!act) return;
    event.preventDefault();
    this[act]();
  }

  /** In a field the browser undoes what was typed there since it was entered; else the keys are ours. @param {KeyboardEvent} event */
  meant({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
    if (altKey || !(ctrlKey || metaKey)) return undefined;
    const letter = key.toLowerCase();
    if (letter === "s") return "flush";
    if (!["z", "y"].includes(letter) || (this.typedIn === target && isText(target))) return undefined;
    return letter === "y" || shiftKey ? "redo" : "undo";
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
    this.presence.show(this.data);
    this.paint();
  }

  /** Show status and notices. */
  paint() {
    const state = this.outbox.state(Date.now());
    const isCut = this.cut || ["stopped", "restarted", "disconnected"].includes(this.kernel.standing() ?? "");
    const shown = isCut && state === "saving" ? "late" : state;
    setText(this.frame.status, this.inWords(shown, isCut));
    setAttr(this.frame.status, "data-state", isCut && shown === "saved" ? "late" : shown);
    this.notices.show(this.outbox.refused());
    this.paintButtons();
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

/** Write an instant as the reader's clock shows it: 14.32 or 14:32. @param {string} at @param {string} lang */
export function clock(at, lang) {
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}

/** Tell whether one writes in it, so that the browser has an undo of its own there. @param {EventTarget | null} target */
function isText(target) {
  return target instanceof Element && target.matches("textarea, input[type=text], input:not([type])");
}

/** @returns {string} */
function newEditId() {
  return globalThis.crypto.randomUUID?.() ?? freshId("e-") + freshId("");
}
