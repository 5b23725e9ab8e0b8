// @ts-check
// What this page wrote a moment ago, to notice when somebody else writes over it. No page, no Python: link.js has those.
import { isSingle, neighbourOf, put, rowOf, touches, valueAt } from "./edits.js";

/** How long somebody has to be told that their words were written over, in milliseconds. */
export const RECENT = 30_000;

/** What views of this page wrote, by journey. */
const WRITTEN_HERE = Symbol.for("jejak.written");

/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Row} Row */
/**
 * What was written in one place by one kind of widget: `mine` are all the values, the last one counts; `at` since it is
 * on disk. Who saved it or showed it are its `readers`: what they show next is newer.
 * @typedef {{id: string, path: string[], mine: any[], kind: string, readers: WeakSet<object>, at?: number}} Note
 */
/** A row that somebody removed: as it was, with what was written in it, and behind which one it stood. @typedef {{row: Row, after: string | null}} Gone */
/** What is lost; `gone` with its row, `null` where nothing is known of the row. @typedef {{path: string[], yours: any, theirs: any, gone?: Gone | null}} Loss */

export class Written {
  /** @param {string} kind of widget @param {Map<string, Note>} notes @param {object} reader the model whose data this looks at */
  constructor(kind, notes = new Map(), reader = {}) {
    this.kind = kind;
    this.notes = notes;
    this.reader = reader;
  }

  /** @param {string} journey @param {string} kind @param {object} reader */
  static of(journey, kind, reader) {
    const page = /** @type {any} */ (globalThis);
    page[WRITTEN_HERE] ??= new Map();
    if (!page[WRITTEN_HERE].has(journey)) page[WRITTEN_HERE].set(journey, new Map());
    return new Written(kind, page[WRITTEN_HERE].get(journey), reader);
  }

  /** An edit is sent: it outdates what was written in its place. @param {Edit} edit */
  wrote({ id, op, path, value }) {
    if (op !== "set" && op !== "remove") return;
    const key = path.join("/");
    const mine = [...(this.notes.get(key)?.mine ?? []), value];
    for (const [each, note] of this.notes) if (touches(path, note.path)) this.notes.delete(each);
    if (op === "set") this.notes.set(key, { id, path, mine, kind: this.kind, readers: new WeakSet() });
  }

  /** An edit is on disk. @param {string} id @param {number} now */
  saved(id, now) {
    for (const note of this.notes.values()) {
      if (note.id !== id) continue;
      note.at = now;
      note.readers.add(this.reader);
    }
  }

  /** An edit was refused. @param {string} id */
  refused(id) {
    for (const [key, note] of this.notes) if (note.id === id) this.notes.delete(key);
  }

  /**
   * Return what somebody else wrote over this page's words, or removed with the row they stood in: each once.
   * @param {Data} data as Python sent it @param {number} now @param {Data} before as Python had sent it the last time
   * @returns {Loss[]}
   */
  lost(data, now, before) {
    const notes = this.outdone(data, now);
    for (const { path } of notes) this.notes.delete(path.join("/"));
    const [there, gone] = [true, false].map((is) => notes.filter((note) => isThere(data, note) === is));
    const rows = [...new Set(gone.map(rowPlace))].map((row) => gone.filter((note) => rowPlace(note) === row));
    return [...there.map((note) => overwriting(note, data)), ...rows.map((each) => removal(each, before))];
  }

  /** Return the notes that hold no longer, and forget those that are too old. @param {Data} data @param {number} now */
  outdone(data, now) {
    return [...this.notes.values()].filter((note) => {
      const { at, kind, path, mine, readers } = note;
      // A view may take back what it does not show: the parts of a whole map.
      if (at === undefined || kind !== this.kind || !Object.hasOwn(data, path[0])) return false;
      if (now - at > RECENT) return this.notes.delete(path.join("/")) && false;
      const theirs = setDown(valueAt(data, path) ?? null);
      const isMine = isThere(data, note) && mine.some((value) => setDown(value) === theirs);
      if (isMine) readers.add(this.reader);
      return !isMine && readers.has(this.reader);
    });
  }
}

/** @param {Data} data @param {Note} note */
function isThere(data, { path }) {
  return isSingle(data, path[0]) || rowOf(data, path[0], path[1]) !== undefined;
}

/** @param {Note} note */
function rowPlace({ path }) {
  return path.slice(0, 2).join("/");
}

/** @param {Note} note @param {Data} data @returns {Loss} */
function overwriting({ path, mine }, data) {
  return { path, yours: mine.at(-1), theirs: valueAt(data, path) ?? null };
}

/** @param {Note[]} notes of one row @param {Data} before @returns {Loss} */
function removal(notes, before) {
  const { path, mine } = notes[notes.length - 1];
  const [list, id] = path;
  const known = rowOf(before, list, id);
  const row = known && notes.reduce((found, note) => put(found, note.path.slice(2), note.mine.at(-1)), known);
  return { path, yours: mine.at(-1), theirs: null, gone: row ? { row, after: neighbourOf(before, list, id) } : null };
}

/** Write a value down; what is empty may be left out or `null`. @param {any} value */
function setDown(value) {
  return JSON.stringify(value, (_name, each) => each ?? undefined);
}
