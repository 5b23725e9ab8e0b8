// @ts-check
// What a person did here and can take back: their own edits, never a neighbour's. No page, no Python: link.js has those.
import { apply, neighbourOf, put, rowOf, same, valueAt } from "./edits.js";

/** How many steps are kept. */
export const LONGEST_HISTORY = 200;

/** What this page remembers, by journey and kind of widget: a cell that runs again goes on where it was. */
const REMEMBERED_STEPS = Symbol.for("jejak.history");

/** @typedef {import("./edits.js").Data} Data */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Row} Row */
/** @typedef {Omit<Edit, "id">} Change */
/** An edit, what does it again, and what takes it back. `id` is that of the edit sent last for either. @typedef {{id: string, forth: Change, back: Change}} Pair */
/** What is taken back at once, in words; `open` while typing goes on in its field. @typedef {{pairs: Pair[], what: string, open: boolean}} Step */
/** @typedef {{done: Step[], undone: Step[]}} Steps */

/** The steps of one kind of widget on one journey. */
export class History {
  /** @param {Steps} steps */
  constructor(steps) {
    this.steps = steps;
  }

  /** @param {string} name under which the page remembers the steps */
  static of(name) {
    const page = /** @type {any} */ (globalThis);
    page[REMEMBERED_STEPS] ??= new Map();
    if (!page[REMEMBERED_STEPS].has(name)) page[REMEMBERED_STEPS].set(name, { done: [], undone: [] });
    return new History(page[REMEMBERED_STEPS].get(name));
  }

  /** Somebody acted: one step, however many edits. @param {Pair[]} pairs @param {string} what */
  note(pairs, what) {
    if (pairs.length) this.enter({ pairs, what, open: false });
  }

  /** Somebody typed: one step with what they typed before, as long as they stay in the field. @param {Pair[]} pairs @param {string} what */
  noteTyping(pairs, what) {
    const last = this.steps.done.at(-1);
    if (!pairs.length) return;
    if (!last?.open || !follows(last.pairs[0], pairs[0])) return this.enter({ pairs, what, open: true });
    last.pairs = [joined(last.pairs[0], pairs[0])];
    this.steps.undone.length = 0;
    if (isNothing(last.pairs[0])) this.steps.done.pop();
  }

  /** The field was left: typing there again is a new step. */
  seal() {
    for (const step of this.steps.done.slice(-1)) step.open = false;
  }

  /** @param {Step} step */
  enter(step) {
    this.seal();
    this.steps.done.push(step);
    this.steps.done.splice(0, this.steps.done.length - LONGEST_HISTORY);
    this.steps.undone.length = 0;
  }

  /** Return the step that undo or redo would take. @param {"undo" | "redo"} way @returns {Step | undefined} */
  next(way) {
    return (way === "undo" ? this.steps.done : this.steps.undone).at(-1);
  }

  /** Take a step back or do it again; return its pairs, each with the change to send, in order. @param {"undo" | "redo"} way @returns {{pair: Pair, change: Change}[]} */
  go(way) {
    const { done, undone } = this.steps;
    const [from, to] = way === "undo" ? [done, undone] : [undone, done];
    const step = from.pop();
    if (!step) return [];
    step.open = false;
    to.push(step);
    const changes = step.pairs.map((pair) => ({ pair, change: way === "undo" ? pair.back : pair.forth }));
    return way === "undo" ? changes.reverse() : changes;
  }

  /** What an edit removed was not what was seen: this is what comes back. @param {string} id @param {Row} row @returns {string | null | undefined} behind which row it stood, if known */
  mend(id, row) {
    const pair = this.steps.done.flatMap(({ pairs }) => pairs).find((each) => each.id === id);
    if (pair) Object.assign(pair, { forth: { ...pair.forth, was: row }, back: { ...pair.back, value: row } });
    return pair?.back.after;
  }

  /** An edit was refused: there is nothing to take back or to do again. @param {string} id */
  drop(id) {
    for (const list of [this.steps.done, this.steps.undone]) {
      for (const step of list) step.pairs = step.pairs.filter((pair) => pair.id !== id);
      list.splice(0, list.length, ...list.filter((step) => step.pairs.length));
    }
  }
}

/** Return edits made one after the other with what takes each back; those that change nothing known have none. @param {Data} data before them @param {Edit[]} edits @returns {Pair[]} */
export function pairsOf(data, edits) {
  return edits.flatMap((edit) => {
    const back = inverse(data, edit);
    const forth = { ...withoutId(edit), ...seenBy(data, edit) };
    data = apply(data, edit);
    return back && !same(back, forth) ? [{ id: edit.id, forth, back }] : [];
  });
}

/** Return the change that takes another one back: it says what the change had left, and what stood there before. @param {Data} data before the change @param {Change} change @returns {Change | undefined} */
export function inverse(data, change) {
  const { op, path, value, was } = change;
  const [list, id] = path;
  const row = rowOf(data, list, id);
  if (op === "set") return unset(data, path, value, was);
  if (op === "add") return rowOf(data, list, value.id) ? undefined : { op: "remove", path: [list, value.id], was: value };
  if (!row) return undefined;
  const after = neighbourOf(data, list, id);
  if (op === "remove") return { op: "add", path: [list], value: row, after };
  return { op: "move", path, after, was: neighbourOf(apply(data, { id: "", ...change }), list, id) };
}

/** A value inside a map's entry that was not there takes the whole entry along. @param {Data} data @param {string[]} path @param {any} value @param {any} was @returns {Change | undefined} */
function unset(data, path, value, was) {
  const before = was === undefined ? valueAt(data, path) : was;
  const entry = path.slice(0, ENTRY);
  const isNew = path.length > ENTRY && rowOf(data, path[0], path[1]) && (valueAt(data, entry) ?? null) === null;
  if (isNew) return { op: "set", path: entry, value: null, was: put({}, path.slice(ENTRY), value) };
  return before === undefined ? undefined : { op: "set", path, value: before, was: value };
}

/** Return the change that puts a value where another one stands now; a rating without a feeling is none. @param {Data} data @param {string[]} path @param {any} value @returns {Change} */
export function putting(data, path, value) {
  const place = value === null && path.at(-1) === "valence" ? path.slice(0, ENTRY) : path;
  return { op: "set", path: place, value, was: valueAt(data, place) ?? null };
}

/**
 * Return the changes that bring a removed row back as somebody else left it. Where it is back already, only what they
 * had written comes: `was` is the row as it was seen when it was removed.
 * @param {Data} data @param {string} list @param {Row} row @param {{was?: Row, after?: string | null}} seen @returns {Change[]}
 */
export function bringing(data, list, row, { was, after }) {
  const now = rowOf(data, list, row.id);
  if (!now) return [{ op: "add", path: [list], value: row, ...(after !== undefined && { after }) }];
  const theirs = Object.keys(row).filter((name) => !same(row[name], was?.[name]) && same(now[name], was?.[name]));
  return theirs.map((name) => ({ op: "set", path: [list, row.id, name], value: row[name], was: now[name] }));
}

/** How long a path is that names an entry of a map within a record: ["touchpoints", "t1", "ratings", "p1"]. */
const ENTRY = 4;

/** Return what an edit saw, to be held against what somebody wrote since. @param {Data} data @param {Change} change @returns {{was?: any}} */
export function seenBy(data, { op, path, was }) {
  if (op === "add") return {};
  if (op === "set") return { was: was === undefined ? valueAt(data, path) : was };
  return { was: op === "remove" ? rowOf(data, path[0], path[1]) : neighbourOf(data, path[0], path[1]) };
}

/** @param {Pair} earlier @param {Pair} later */
function follows({ forth }, later) {
  return same(forth.path, later.forth.path) && same(forth.value, later.forth.was);
}

/** @param {Pair} earlier @param {Pair} later @returns {Pair} */
function joined({ forth, back }, { id, forth: { value } }) {
  const rest = forth.path.slice(back.path.length);
  const left = rest.length ? put(back.was, rest, value) : value;
  return { id, forth: { ...forth, value }, back: { ...back, was: left } };
}

/** @param {Pair} pair */
function isNothing({ back }) {
  return same(back.value, back.was);
}

/** @param {Edit} edit @returns {Change} */
function withoutId({ id: _id, ...change }) {
  return change;
}
