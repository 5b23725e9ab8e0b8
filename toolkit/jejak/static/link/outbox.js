// @ts-check
// What a person changed and the disk does not hold yet. No timer, no page, no Python: link.js has those.
import { apply, fits, same, touches } from "./edits.js";

/** How long an edit may wait for its receipt before it counts as late, in milliseconds. */
export const LATE = 3000;

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./shelf.js").Shelf} Shelf */
/**
 * An edit on its way: still being typed, found on the shelf and not sent by this view, sent, acknowledged but not yet
 * in the data, or refused.
 * @typedef {{edit: Edit, phase: "draft" | "found" | "waiting" | "settled" | "refused", since: number, sent: number,
 *   kept?: boolean, undo?: boolean, problem?: string}} Entry `kept` when it comes from the shelf
 */
/**
 * What Python says about one edit.
 * @typedef {{edit: string, saved: boolean, at?: string, overwritten?: any, problem?: string, retry?: boolean,
 *   waits?: boolean}} Receipt
 */

/** The edits of one view, in the order in which they were made. */
export class Outbox {
  /** @param {Shelf} shelf @param {() => string} newId */
  constructor(shelf, newId) {
    this.shelf = shelf;
    this.newId = newId;
    /** @type {Entry[]} */
    this.all = [];
    this.turn = 0;
    /** What `over` found last, until something changes. @type {{under: Data, data: Data} | undefined} */
    this.seen = undefined;
  }

  get entries() {
    return this.all;
  }

  set entries(entries) {
    this.all = entries;
    this.seen = undefined;
  }

  /**
   * Note what a field holds while somebody types. Drafts of one field are one edit: the first `was` counts.
   * @param {string[]} path @param {any} value @param {any} was @param {number} now
   */
  draft(path, value, was, now) {
    const open = this.draftOf(path);
    this.seen = undefined;
    if (open) open.edit = { ...open.edit, value };
    else this.enter({ id: this.newId(), op: "set", path, value, was }, "draft", now);
  }

  /** Forget what was typed last into a field. @param {string[]} path */
  cancel(path) {
    const open = this.draftOf(path);
    this.entries = this.entries.filter((entry) => entry !== open);
  }

  isTyping() {
    return this.entries.some((entry) => entry.phase === "draft");
  }

  /** Return since when something typed has been waiting to be sent. @returns {number | undefined} */
  typingSince() {
    return this.entries.find((entry) => entry.phase === "draft")?.since;
  }

  /** @param {string[]} path */
  draftOf(path) {
    return this.entries.find((entry) => entry.phase === "draft" && samePath(entry.edit.path, path));
  }

  /** Turn the drafts into edits, to be sent now; what was typed and taken back is none. @param {number} now @returns {Edit[]} */
  flush(now) {
    const drafts = this.entries.filter((entry) => entry.phase === "draft");
    const changed = drafts.filter(({ edit }) => !same(edit.value, edit.was));
    this.entries = this.entries.filter((entry) => !drafts.includes(entry) || changed.includes(entry));
    for (const entry of changed) this.wait(entry, now);
    return changed.map((entry) => entry.edit);
  }

  /** Take in an edit to be sent now. @param {Omit<Edit, "id">} change @param {number} now @returns {Edit} */
  add(change, now) {
    const entry = this.enter({ id: this.newId(), ...change }, "draft", now);
    entry.undo = change.yields;
    this.wait(entry, now);
    return entry.edit;
  }

  /**
   * Bring back what an earlier view left unacknowledged. Until it is late it belongs to the view that made it,
   * which may be in another tab; whatever that view gets acknowledged disappears from the shelf.
   * @param {number} now
   */
  restore(now) {
    for (const { edit, since } of this.shelf.claim()) {
      const yielding = { ...edit, yields: true };
      const entry = { kept: true, undo: edit.yields, since: now, sent: Math.min(since, now) };
      this.enlist({ edit: yielding, phase: "found", ...entry });
    }
  }

  /** Leave to others what is still on the shelf. */
  close() {
    this.shelf.release();
  }

  /**
   * Return the edits to send again, and count them as sent. One that is late takes all behind it along, or it would
   * arrive after them and undo them.
   * @param {number} now @returns {Edit[]}
   */
  due(now) {
    this.forgetDone();
    const late = this.entries.findIndex((entry) => isWaiting(entry) && now - entry.sent >= LATE);
    return late < 0 ? [] : this.dispatch(this.entries.slice(late).filter(isWaiting), now);
  }

  /** Return what was found and not sent yet: it is older, and goes before anything new. @param {number} now @returns {Edit[]} */
  found(now) {
    this.forgetDone();
    return this.dispatch(
      this.entries.filter((entry) => entry.phase === "found"),
      now,
    );
  }

  /** @param {Entry[]} entries @param {number} now */
  dispatch(entries, now) {
    for (const entry of entries) Object.assign(entry, { phase: "waiting", sent: now });
    return entries.map((entry) => entry.edit);
  }

  /** Forget what another view got acknowledged meanwhile. */
  forgetDone() {
    const found = this.entries.filter((entry) => entry.kept && isWaiting(entry));
    for (const { edit } of found) if (!this.shelf.has(edit.id)) this.letGo(edit.id);
  }

  /** Take a receipt; return the entry it is about, if this view waits for it. @param {Receipt} receipt */
  receive(receipt) {
    const entry = this.entries.find((each) => isWaiting(each) && each.edit.id === receipt.edit);
    if (!entry) return this.clear(receipt);
    this.seen = undefined;
    entry.problem = receipt.problem;
    if (receipt.saved) this.settle(entry);
    else if (!receipt.retry) this.refuse(entry);
    return entry;
  }

  /** The view that made it is gone, but what is on disk waits no more. @param {Receipt} receipt @returns {undefined} */
  clear({ edit, saved }) {
    if (saved) this.shelf.remove(edit);
  }

  /** New data came from Python: it holds everything that was acknowledged. */
  arrive() {
    this.entries = this.entries.filter((entry) => entry.phase !== "settled");
  }

  /** Let go of an edit that was refused. @param {string} id */
  letGo(id) {
    this.entries = this.entries.filter((entry) => entry.edit.id !== id);
    this.shelf.remove(id);
  }

  /** Return the data as the person sees it: with everything laid over it that is on its way. @param {Data} data @returns {Data} */
  over(data) {
    if (this.seen?.under !== data) this.seen = { under: data, data: laidOver(data, this.entries) };
    return this.seen.data;
  }

  /** Return the data without what is being typed. @param {Data} data @returns {Data} */
  beforeTyping(data) {
    return laidOver(
      data,
      this.entries.filter((entry) => entry.phase !== "draft"),
    );
  }

  /** Tell how things stand. @param {number} now @returns {"saved" | "saving" | "late" | "refused"} */
  state(now) {
    if (this.entries.some((entry) => isWaiting(entry) && (entry.problem || now - entry.since >= LATE))) return "late";
    if (this.refused().length) return "refused";
    return this.entries.some((entry) => entry.phase === "draft" || isWaiting(entry)) ? "saving" : "saved";
  }

  /** Return what stands in the way of a late edit, in words, if Python said so. */
  trouble() {
    return this.entries.find((entry) => isWaiting(entry) && entry.problem)?.problem;
  }

  /** Return what was refused and not let go yet. */
  refused() {
    return this.entries.filter((entry) => entry.phase === "refused");
  }

  /** Writing again replaces what was refused where it stands; what stands in a notice alone stays there. @param {Edit} edit @param {Entry["phase"]} phase @param {number} now */
  enter(edit, phase, now) {
    for (const { edit: old, kept } of this.refused()) {
      if (!kept && samePath(old.path, edit.path)) this.letGo(old.id);
    }
    /** @type {Entry} */
    const entry = { edit, phase, since: now, sent: now };
    return this.enlist(entry);
  }

  /** @param {Entry} entry */
  enlist(entry) {
    this.entries = [...this.entries, entry];
    return entry;
  }

  /** @param {Entry} entry @param {number} now */
  wait(entry, now) {
    Object.assign(entry, { phase: "waiting", since: now, sent: now });
    this.shelf.save(entry.edit, now, (this.turn += 1));
  }

  /** The disk has it, and with it an answer to every earlier edit of the same place. @param {Entry} entry */
  settle(entry) {
    const earlier = this.entries.slice(0, this.entries.indexOf(entry));
    const isOpen = (/** @type {Entry} */ each) => isWaiting(each) || (each.phase === "refused" && entry.kept);
    const outdated = earlier.filter((each) => isOpen(each) && replaces(entry.edit, each.edit));
    for (const each of outdated) this.letGo(each.edit.id);
    entry.phase = "settled";
    this.shelf.remove(entry.edit.id);
  }

  /** A text that was refused is kept, here and on the shelf, until somebody lets it go. @param {Entry} entry */
  refuse(entry) {
    if (isTyped(entry)) entry.phase = "refused";
    else this.letGo(entry.edit.id);
  }
}

/** @param {Data} data @param {Entry[]} entries @returns {Data} */
function laidOver(data, entries) {
  return entries.reduce((before, entry) => (isOnPage(entry, before) ? apply(before, entry.edit) : before), data);
}

/** @param {Entry} entry */
function isWaiting(entry) {
  return entry.phase === "waiting" || entry.phase === "found";
}

/** Tell whether somebody typed it: what only takes something back is not worth keeping. @param {Entry} entry */
function isTyped({ edit, undo }) {
  return edit.op === "set" && !undo;
}

/**
 * Tell whether an edit shows on the page. One from the shelf does not where it was refused, because somebody else's
 * work stands there, nor where it does not fit.
 * @param {Entry} entry @param {Data} data
 */
function isOnPage({ edit, phase, kept }, data) {
  return !kept || (phase !== "refused" && fits(data, edit));
}

/** Tell whether sending the earlier edit again would undo the later one. @param {Edit} later @param {Edit} earlier */
function replaces(later, earlier) {
  const alike = later.op === "remove" || (later.op === earlier.op && later.op !== "add");
  return alike && touches(placeOf(later), placeOf(earlier));
}

/** @param {Edit} edit */
function placeOf(edit) {
  return edit.op === "add" ? [...edit.path, edit.value.id] : edit.path;
}

/** @param {string[]} one @param {string[]} other */
function samePath(one, other) {
  return one.length === other.length && touches(one, other);
}
