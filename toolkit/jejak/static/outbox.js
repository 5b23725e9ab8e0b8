// @ts-check
// What a person changed and the disk does not hold yet. No timer, no page, no Python: link.js has those.
import { apply, same, touches } from "./edits.js";

/** How long an edit may wait for its receipt before it counts as late, in milliseconds. */
export const LATE = 3000;

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Data} Data */
/**
 * Where unacknowledged edits outlive the page. `turn` tells edits of the same millisecond apart.
 * @typedef {{save(edit: Edit, since: number, turn: number): void, remove(id: string): void, has(id: string): boolean,
 *   all(): {edit: Edit, since: number}[]}} Shelf
 */
/**
 * An edit on its way: still being typed, sent, acknowledged but not yet in the data, or refused.
 * @typedef {{edit: Edit, phase: "draft" | "waiting" | "settled" | "refused", since: number, sent: number,
 *   found?: boolean, problem?: string}} Entry
 */
/**
 * What Python says about one edit.
 * @typedef {{edit: string, saved: boolean, at?: string, overwritten?: any, problem?: string, retry?: boolean}} Receipt
 */

/** The edits of one view, in the order in which they were made. */
export class Outbox {
  /** @param {Shelf} shelf @param {() => string} newId */
  constructor(shelf, newId) {
    this.shelf = shelf;
    this.newId = newId;
    /** @type {Entry[]} */
    this.entries = [];
    this.turn = 0;
  }

  /**
   * Note what a field holds while somebody types. Drafts of one field are one edit: the first `was` counts.
   * @param {string[]} path @param {any} value @param {any} was @param {number} now
   */
  draft(path, value, was, now) {
    const open = this.draftOf(path);
    if (open) open.edit = { ...open.edit, value };
    else this.enter({ id: this.newId(), op: "set", path, value, was }, "draft", now);
  }

  /** Forget what was typed last into a field. @param {string[]} path */
  cancel(path) {
    const open = this.draftOf(path);
    this.entries = this.entries.filter((entry) => entry !== open);
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
    this.wait(entry, now);
    return entry.edit;
  }

  /**
   * Bring back what an earlier view left unacknowledged. Until it is late it belongs to the view that made it,
   * which may be in another tab; whatever that view gets acknowledged disappears from the shelf.
   * @param {number} now
   */
  restore(now) {
    for (const { edit, since } of this.shelf.all()) {
      this.entries.push({ edit, phase: "waiting", since: now, sent: since, found: true });
    }
  }

  /** Return the edits to send again, and count them as sent. @param {number} now @returns {Edit[]} */
  due(now) {
    this.entries = this.entries.filter((entry) => !(entry.found && isWaiting(entry) && !this.shelf.has(entry.edit.id)));
    const due = this.entries.filter((entry) => isWaiting(entry) && now - entry.sent >= LATE);
    for (const entry of due) entry.sent = now;
    return due.map((entry) => entry.edit);
  }

  /** Take a receipt; return the edit it is about, if this view made it. @param {Receipt} receipt */
  receive(receipt) {
    const entry = this.entries.find((each) => each.edit.id === receipt.edit);
    if (!entry) return undefined;
    entry.problem = receipt.problem;
    if (receipt.saved) this.settle(entry);
    else if (!receipt.retry) this.refuse(entry);
    return entry.edit;
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
    return this.entries.reduce((before, entry) => apply(before, entry.edit), data);
  }

  /** Tell how things stand. @param {number} now @returns {"saved" | "saving" | "late" | "refused"} */
  state(now) {
    if (this.entries.some((entry) => isWaiting(entry) && (entry.problem || now - entry.since >= LATE))) return "late";
    if (this.entries.some((entry) => entry.phase === "refused")) return "refused";
    return this.entries.some((entry) => entry.phase === "draft" || isWaiting(entry)) ? "saving" : "saved";
  }

  /** Return what stands in the way of a late edit, in words, if Python said so. */
  trouble() {
    return this.entries.find((entry) => isWaiting(entry) && entry.problem)?.problem;
  }

  /** @param {Edit} edit @param {Entry["phase"]} phase @param {number} now */
  enter(edit, phase, now) {
    for (const entry of this.entries) {
      if (entry.phase === "refused" && samePath(entry.edit.path, edit.path)) this.letGo(entry.edit.id);
    }
    /** @type {Entry} */
    const entry = { edit, phase, since: now, sent: now };
    this.entries.push(entry);
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
    const outdated = earlier.filter((each) => isWaiting(each) && replaces(entry.edit, each.edit));
    for (const each of outdated) this.letGo(each.edit.id);
    entry.phase = "settled";
    this.shelf.remove(entry.edit.id);
  }

  /** A text that was refused stays on the page and on the shelf until somebody lets it go. @param {Entry} entry */
  refuse(entry) {
    if (entry.edit.op === "set") entry.phase = "refused";
    else this.letGo(entry.edit.id);
  }
}

/** @param {Entry} entry */
function isWaiting(entry) {
  return entry.phase === "waiting";
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
