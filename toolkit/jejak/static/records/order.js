// @ts-check
// Records of a list: where they stand, what a new one begins with, what goes and comes back. Pure functions.
import { apply, freshId, neighbourOf, rowOf } from "../link/edits.js";
import { own } from "../page/own.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("../link/link.js").Change} Change */
/**
 * How Python describes a list. `order` names the list that gives the order, with one row per record. A new record
 * takes what it `carries` from the last one like it; `walks` is a field that goes one place further each time;
 * `tenants` are rows elsewhere that name their record in a field.
 * @typedef {{list: string, prefix: string, blank: Row, order?: string, carries: string[], like?: string, walks?: string, ranks?: string,
 *   today: string[], tenants?: {list: string, field: string}} & Record<string, any>} ListSection
 */

/** Return the records in the order in which they are shown. @param {Data} data @param {ListSection} section @returns {Row[]} */
export function recordsOf(data, { list, order }) {
  if (!order) return data[list];
  return data[order].flatMap(({ id }) => rowOf(data, list, id) ?? []);
}

/** Return the change that moves a record one place up or down; nothing at the edge. @param {Data} data @param {string} list @param {string} id @param {-1 | 1} by @returns {Change | undefined} */
export function stepped(data, list, id, by) {
  const rows = data[list];
  const at = rows.findIndex((/** @type {Row} */ row) => row.id === id);
  if (at < 0 || !rows[at + by]) return undefined;
  const after = by > 0 ? rows[at + 1].id : neighbourOf(data, list, rows[at - 1].id);
  return { op: "move", path: [list, id], after };
}

/** Return a new record with its fields. @param {Data} data @param {ListSection} section @param {Record<string, any>} fields @param {string} today */
export function newRecord(data, section, fields, today) {
  const { prefix, blank, carries, like, walks } = section;
  const alike = data[section.list].filter((/** @type {Row} */ row) => !like || row[like] === (fields[like] ?? row[like]));
  const last = alike.at(-1);
  const days = Object.fromEntries(section.today.map((name) => [name, today]));
  const carried = last ? Object.fromEntries(carries.map((name) => [name, last[name]])) : {};
  const walked = walks ? { [walks]: nextPlace(data.places, last?.[walks]) } : {};
  return { ...blank, ...days, ...carried, ...walked, ...fields, id: freshId(prefix) };
}

/** Return the place behind another one; the first after none, none after the last. @param {Row[]} places @param {string | undefined} id */
export function nextPlace(places, id) {
  if (id === undefined) return places[0]?.id ?? "";
  const at = places.findIndex((place) => place.id === id);
  return at < 0 ? "" : (places[at + 1]?.id ?? "");
}

/** Tell whether an offer was taken: some record holds what it would bring, of a list all of it. @param {Row[]} rows @param {Record<string, any>} fields @param {string[]} by */
export function isTaken(rows, fields, by) {
  const holds = (/** @type {any} */ held, /** @type {any} */ offered) =>
    Array.isArray(offered) ? offered.every((each) => held?.includes(each)) : held === offered;
  return rows.some((row) => by.some((name) => name in fields && holds(row[name], fields[name])));
}

// Removing ----

/** Return the rows elsewhere that name a record. @param {Data} data @param {ListSection} section @param {string} id @returns {Row[]} */
export function tenantsOf(data, { tenants }, id) {
  if (!tenants) return [];
  return data[tenants.list].filter((/** @type {Row} */ row) => row[tenants.field] === id);
}

/** Return the record to which the tenants of a removed one go: the one before it, or else behind. @param {Data} data @param {ListSection} section @param {string} id @returns {Row | undefined} */
export function nextHome(data, { list }, id) {
  const at = data[list].findIndex((/** @type {Row} */ row) => row.id === id);
  return data[list][at - 1] ?? data[list][at + 1];
}

/** Return the changes that remove a record, its tenants moved, and those that bring all of it back. @param {Data} data @param {ListSection} section @param {string} id @returns {{away: Change[], back: Change[]}} */
export function removing(data, section, id) {
  const { list } = section;
  const home = nextHome(data, section, id);
  const tenants = home ? tenantsOf(data, section, id) : [];
  const after = neighbourOf(data, list, id);
  const away = tenants.map((row) => rehoming(section, row, id, home?.id ?? ""));
  const back = tenants.map((row) => rehoming(section, row, home?.id ?? "", id));
  return {
    away: [...away, { op: "remove", path: [list, id] }],
    back: [{ op: "add", path: [list], value: rowOf(data, list, id), after }, ...back],
  };
}

/** @param {ListSection} section @param {Row} row @param {string} was @param {string} value @returns {Change} */
function rehoming({ tenants }, row, was, value) {
  return { op: "set", path: [tenants?.list ?? "", row.id, tenants?.field ?? ""], value, was };
}

// Usual sets ----

/** Return the name of the usual set whose records stand there, none for an own one. @param {Row[]} rows @param {Record<string, string[]>} sets */
export function setOf(rows, sets) {
  const ids = rows.map(({ id }) => id).join(" ");
  return Object.keys(sets).find((name) => sets[name].join(" ") === ids);
}

/**
 * Return the changes that put a usual set in the place of what stands there. Records of the set keep their words, own ones
 * with tenants stay behind them. Tenants of what goes move where `homes` says, or wait until their record is back.
 * @param {Data} data @param {ListSection} section @param {string[]} ids @param {Record<string, string>} homes
 * @returns {Change[]}
 */
export function switching(data, section, ids, homes) {
  const { list, blank, usual } = section;
  const rows = /** @type {Row[]} */ (data[list]);
  const stays = (/** @type {Row} */ row) => ids.includes(row.id) || (!usual.includes(row.id) && tenantsOf(data, section, row.id).length > 0);
  const gone = rows.filter((row) => !stays(row));
  /** @type {Change[]} */
  const moved = gone.flatMap(({ id }) => {
    const home = own(homes, id);
    return home && ids.includes(home) ? tenantsOf(data, section, id).map((row) => rehoming(section, row, id, home)) : [];
  });
  const removed = gone.map(({ id }) => /** @type {Change} */ ({ op: "remove", path: [list, id] }));
  const changes = [...moved, ...removed];
  let seen = changes.reduce(changed, data);
  for (const [at, id] of ids.entries()) {
    const after = ids[at - 1] ?? null;
    const isThere = rowOf(seen, list, id) !== undefined;
    if (isThere && neighbourOf(seen, list, id) === after) continue;
    /** @type {Change} */
    const change = isThere ? { op: "move", path: [list, id], after } : { op: "add", path: [list], value: { ...blank, id }, after };
    changes.push(change);
    seen = changed(seen, change);
  }
  return changes;
}

/** @param {Data} data @param {Change} change */
function changed(data, change) {
  return apply(data, { id: "", ...change });
}

/** Return how many tenants have no record to be in. @param {Data} data @param {ListSection} section */
export function homeless(data, { list, tenants }) {
  if (!tenants) return 0;
  return data[tenants.list].filter((/** @type {Row} */ row) => !rowOf(data, list, row[tenants.field])).length;
}
