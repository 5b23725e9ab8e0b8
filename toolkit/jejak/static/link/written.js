// @ts-check
// What this page wrote a moment ago, to notice when somebody else writes over it. No page, no Python: link.js has those.
import { rowOf, touches, valueAt } from "./edits.js";

/** How long somebody has to be told that their words were written over, in milliseconds. */
export const RECENT = 30_000;

/** What views of this page wrote, by journey. */
const WRITTEN_HERE = Symbol.for("jejak.written");

/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./edits.js").Edit} Edit */
/** What was written in one place by one kind of widget: `mine` are all the values, the last one counts; `at` since it is on disk. @typedef {{id: string, path: string[], mine: any[], kind: string, at?: number}} Note */
/** @typedef {{path: string[], yours: any, theirs: any}} Loss */

export class Written {
  /** @param {string} kind of widget @param {Map<string, Note>} notes */
  constructor(kind, notes = new Map()) {
    this.kind = kind;
    this.notes = notes;
  }

  /** @param {string} journey @param {string} kind */
  static of(journey, kind) {
    const page = /** @type {any} */ (globalThis);
    page[WRITTEN_HERE] ??= new Map();
    if (!page[WRITTEN_HERE].has(journey)) page[WRITTEN_HERE].set(journey, new Map());
    return new Written(kind, page[WRITTEN_HERE].get(journey));
  }

  /** An edit is sent. @param {Edit} edit */
  wrote({ id, op, path, value }) {
    const key = path.join("/");
    const mine = [...(this.notes.get(key)?.mine ?? []), value];
    for (const [each, note] of this.notes) if (touches(path, note.path)) this.notes.delete(each);
    if (op === "set") this.notes.set(key, { id, path, mine, kind: this.kind });
  }

  /** An edit is on disk. @param {string} id @param {number} now */
  saved(id, now) {
    for (const note of this.notes.values()) if (note.id === id) note.at = now;
  }

  /** An edit was refused. @param {string} id */
  refused(id) {
    for (const [key, note] of this.notes) if (note.id === id) this.notes.delete(key);
  }

  /** Return what somebody else wrote over this page's words, each once. @param {Data} data as Python sent it @param {number} now @returns {Loss[]} */
  lost(data, now) {
    const losses = [];
    for (const [key, note] of this.notes) {
      if (note.at === undefined || note.kind !== this.kind) continue;
      const theirs = valueAt(data, note.path) ?? null;
      const isOver = now - note.at > RECENT || !rowOf(data, note.path[0], note.path[1]);
      const isMine = note.mine.some((value) => setDown(value) === setDown(theirs));
      if (!isOver && isMine) continue;
      this.notes.delete(key);
      if (!isOver) losses.push({ path: note.path, yours: note.mine.at(-1), theirs });
    }
    return losses;
  }
}

/** Write a value down; what is empty may be left out or `null`. @param {any} value */
function setDown(value) {
  return JSON.stringify(value, (_name, each) => each ?? undefined);
}
