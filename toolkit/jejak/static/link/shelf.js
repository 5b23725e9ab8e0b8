// @ts-check
// Unacknowledged edits in the browser's own storage, where there is one. What comes back from there is anybody's.

/** What views on one page hold, by edit id. A symbol of the realm, because every widget brings its own copy of this. */
const CLAIMED = Symbol.for("jejak.claimed");

const OPERATIONS_KEPT = ["set", "add", "remove", "move"];
const FIELDS_KEPT = ["id", "op", "path", "value", "was", "after", "yields"];

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {{edit: Edit, since: number, turn: number}} Kept */
/**
 * Where unacknowledged edits outlive the page. `turn` tells edits of the same millisecond apart.
 * @typedef {{save(edit: Edit, since: number, turn: number): void, remove(id: string): void, has(id: string): boolean,
 *   claim(): {edit: Edit, since: number}[], release(): void}} Shelf
 */

/**
 * One view's hold on a journey's shelf. Every edit belongs to one view of the page at most: the one that made it, or
 * the first one that claimed it after that was gone.
 * @param {string} journey @returns {Shelf}
 */
export function shelf(journey) {
  const prefix = `jejak:${journey}:`;
  /** @type {Set<string>} */
  const own = new Set();
  const hold = (/** @type {string} */ id) => void (own.add(id), claimed().add(id));
  const drop = (/** @type {string} */ id) => own.delete(id) && claimed().delete(id);
  return {
    save: (edit, since, turn) => {
      hold(edit.id);
      attempt(() => localStorage.setItem(prefix + edit.id, JSON.stringify({ edit, since, turn })), undefined);
    },
    remove: (id) => {
      drop(id);
      attempt(() => localStorage.removeItem(prefix + id), undefined);
    },
    has: (id) => attempt(() => localStorage.getItem(prefix + id) !== null, true),
    claim: () => {
      const free = attempt(() => stored(prefix), []).filter(({ edit }) => !claimed().has(edit.id));
      for (const { edit } of free) hold(edit.id);
      return free;
    },
    release: () => [...own].forEach(drop),
  };
}

/** Tell how many edits of a journey wait in this browser for Python to acknowledge them. @param {string} journey */
export function waiting(journey) {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(`jejak:${journey}:`)).length, 0);
}

/** @returns {Set<string>} */
function claimed() {
  const page = /** @type {any} */ (globalThis);
  page[CLAIMED] ??= new Set();
  return page[CLAIMED];
}

/** Return what is kept, oldest first, and throw away what is no edit. @param {string} prefix @returns {Kept[]} */
function stored(prefix) {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const found = keys.flatMap((key) => {
    const kept = attempt(() => readKept(localStorage.getItem(key) ?? ""), undefined);
    if (kept && key === prefix + kept.edit.id) return [kept];
    localStorage.removeItem(key);
    return [];
  });
  return found.sort((one, other) => one.since - other.since || one.turn - other.turn);
}

/** @param {string} text @returns {Kept | undefined} */
function readKept(text) {
  const { edit, since, turn } = JSON.parse(text);
  if (!isEdit(edit) || !Number.isFinite(since) || !Number.isFinite(turn)) return undefined;
  const kept = FIELDS_KEPT.filter((name) => Object.hasOwn(edit, name)).map((name) => [name, edit[name]]);
  return { edit: Object.fromEntries(kept), since, turn };
}

/** @param {any} edit */
function isEdit(edit) {
  const { id, op, path, value, after, yields } = edit ?? {};
  const isPath = Array.isArray(path) && path.length > 0 && path.every((step) => typeof step === "string");
  const isPlace = after === undefined || after === null || typeof after === "string";
  const isWhole = op !== "add" || typeof value?.id === "string";
  const isOrdinary = [undefined, true, false].includes(yields);
  return typeof id === "string" && id !== "" && OPERATIONS_KEPT.includes(op) && isPath && isPlace && isWhole && isOrdinary;
}

/** Storage may be full, forbidden or absent; then the page alone remembers. @template Result @param {() => Result} act @param {Result} otherwise */
function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
