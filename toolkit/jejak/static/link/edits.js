// @ts-check
// Edits in the browser: the same operations as jejak.edits, on the plain view a widget holds. Pure functions.

/**
 * One change, as it travels to Python.
 * @typedef {{id: string, op: "set" | "add" | "remove" | "move", path: string[], value?: any, was?: any,
 *   after?: string | null, yields?: boolean}} Edit one that `yields` is not put over what somebody wrote since
 */
/** @typedef {{id: string, [field: string]: any}} Row */
/** @typedef {{[list: string]: any}} Data */

/**
 * Return the data after one edit; what the edit does not touch stays the same object.
 * @param {Data} data @param {Edit} edit @returns {Data}
 */
export function apply(data, edit) {
  const [list, id, ...rest] = edit.path;
  const rows = data[list];
  if (isSingle(data, list)) return edit.op === "set" ? put(data, edit.path, edit.value) : data;
  if (!Array.isArray(rows)) return data;
  return { ...data, [list]: OPERATIONS[edit.op](rows, id, rest, edit) };
}

/** Tell whether a part of the journey is no list: the scope, the title. @param {Data} data @param {string} name */
export function isSingle(data, name) {
  return Object.hasOwn(data, name) && !Array.isArray(data[name]);
}

/** @type {Record<string, (rows: Row[], id: string, rest: string[], edit: Edit) => Row[]>} */
const OPERATIONS = {
  set: (rows, id, rest, edit) => rows.map((row) => (row.id === id ? put(row, rest, edit.value) : row)),
  add: (rows, _id, _rest, edit) => (indexOf(rows, edit.value.id) < 0 ? insert(rows, edit.value, edit) : rows),
  remove: (rows, id) => rows.filter((row) => row.id !== id),
  move: (rows, id, _rest, edit) => {
    const row = rows.find((each) => each.id === id);
    return row
      ? insert(
          rows.filter((each) => each !== row),
          row,
          edit,
        )
      : rows;
  },
};

/**
 * Return the node with `value` at `path`; `null` in a map within a record takes the entry out.
 * @param {any} node @param {string[]} path @param {any} value @param {number} depth @returns {any}
 */
export function put(node, path, value, depth = path.length) {
  const [step, ...rest] = path;
  if (!rest.length && value === null && depth === 2) {
    const { [step]: _gone, ...kept } = node;
    return kept;
  }
  return { ...node, [step]: rest.length ? put(node?.[step] ?? {}, rest, value, depth) : value };
}

/**
 * Tell whether an edit of unknown origin leaves rows as the widgets know them; what does not is Python's to refuse.
 * @param {Data} data @param {Edit} edit @returns {boolean}
 */
export function fits(data, edit) {
  const [list, id, field] = edit.path;
  const rows = data[list];
  if (isSingle(data, list)) return edit.op === "set" && kindOf(valueAt(data, edit.path)) === kindOf(edit.value);
  if (!Array.isArray(rows)) return false;
  if (edit.op === "add") return rows.length > 0 && isLike(rows[0], edit.value, Object.keys(rows[0]));
  const place = indexOf(rows, id);
  if (edit.op !== "set" || place < 0) return true;
  return field !== "id" && isLike(rows[place], apply(data, edit)[list][place], [field]);
}

/** @param {Row} known @param {Row} row @param {string[]} names of the fields that have to be of the same kind */
function isLike(known, row, names) {
  return names.every((name) => kindOf(known[name]) === kindOf(row[name]));
}

/** @param {any} value @returns {string} */
function kindOf(value) {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? "texts" : "list";
  return value === null ? "number" : typeof value;
}

/** Return a touchpoint; one that somebody removed a moment ago holds nothing. @param {Data} data @param {string} id @returns {Row} */
export function touchpointOf(data, id) {
  return data.touchpoints.find((/** @type {Row} */ row) => row.id === id) ?? { id, ratings: {} };
}

/** @param {Row[]} rows @param {Row} row @param {Edit} edit @returns {Row[]} */
function insert(rows, row, edit) {
  if (edit.after === null) return [row, ...rows];
  const index = edit.after === undefined ? -1 : indexOf(rows, edit.after);
  const place = index < 0 ? rows.length : index + 1;
  return [...rows.slice(0, place), row, ...rows.slice(place)];
}

/** @param {Row[]} rows @param {string} id */
function indexOf(rows, id) {
  return rows.findIndex((row) => row.id === id);
}

/** @param {Data} data @param {string} list @param {string} id @returns {Row | undefined} */
export function rowOf(data, list, id) {
  return Array.isArray(data[list]) ? data[list].find((/** @type {Row} */ row) => row.id === id) : undefined;
}

/** Return the id of the row before another one, `null` for the first. @param {Data} data @param {string} list @param {string} id @returns {string | null} */
export function neighbourOf(data, list, id) {
  return data[list][indexOf(data[list], id) - 1]?.id ?? null;
}

/** Return what stands at a path, `undefined` where this view knows of nothing. @param {Data} data @param {string[]} path @returns {any} */
export function valueAt(data, path) {
  return path.reduce(
    (/** @type {any} */ node, step) => (Array.isArray(node) ? node.find(({ id }) => id === step) : node?.[step]),
    data,
  );
}

/** Tell whether two plain values hold the same. @param {any} one @param {any} other */
export function same(one, other) {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/**
 * Return the data with every row that holds the same as before being the same object as before, so that only what
 * changed is shown anew.
 * @param {Data} before @param {Data} data @returns {Data}
 */
export function reusing(before, data) {
  const reused = Object.entries(data).map(([list, rows]) => [list, sameRows(before[list], rows)]);
  return Object.fromEntries(reused);
}

/** @param {any} before @param {any} rows */
function sameRows(before, rows) {
  if (!Array.isArray(before) || !Array.isArray(rows)) return same(before, rows) ? before : rows;
  const known = new Map(before.map((row) => [row?.id, row]));
  return rows.map((row) => (known.has(row?.id) && same(known.get(row?.id), row) ? known.get(row?.id) : row));
}

/** Tell whether one path leads through the other's place. @param {string[]} one @param {string[]} other */
export function touches(one, other) {
  return one.every((step, index) => index >= other.length || step === other[index]);
}

/** Return a fresh id: random, and allowed in a journey file. @param {string} prefix */
export function freshId(prefix) {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return prefix + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @returns {string} */
export function newEditId() {
  return globalThis.crypto.randomUUID?.() ?? freshId("e-") + freshId("");
}

/**
 * Return the touchpoints as the board shows them: stage by stage, those off the map last (jejak.analysis.in_map_order).
 * @param {Data} data @returns {Row[]}
 */
export function inMapOrder(data) {
  const known = new Set(data.stages.map((/** @type {Row} */ stage) => stage.id));
  const placed = data.stages.flatMap((/** @type {Row} */ stage) => ofStage(data, stage.id));
  return [...placed, ...data.touchpoints.filter((/** @type {Row} */ row) => !known.has(row.stage))];
}

/** @param {Data} data @param {string} stage @returns {Row[]} */
function ofStage(data, stage) {
  return data.touchpoints.filter((/** @type {Row} */ row) => row.stage === stage);
}
