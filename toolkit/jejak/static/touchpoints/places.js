// @ts-check
// Where a touchpoint stands on the map, and the edits that bring it elsewhere. Pure functions.
import { neighbourOf } from "../link/edits.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("../link/link.js").Change} Change */
/** @typedef {{id: string, rows: Row[]}} Group the touchpoints of one stage; without an id those of none */
/** @typedef {{groups: Group[], home: Map<string, string>}} Standing `home` is the stage under which each row stands */
/** @typedef {{stage: string, after: string | null}} Place behind a touchpoint of the stage, or first */

/**
 * Return the touchpoints stage by stage, those off the map last.
 * @param {Data} data @param {Map<string, string>} [held] stages in which touchpoints stay for the moment @returns {Group[]}
 */
export function groupsOf(data, held) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map([...data.stages, { id: "" }].map(({ id }) => [id, []]));
  for (const row of data.touchpoints) {
    const rows = groups.get(held?.get(row.id) ?? row.stage) ?? groups.get("");
    rows?.push(row);
  }
  return [...groups].map(([id, rows]) => ({ id, rows })).filter(({ id, rows }) => id || rows.length);
}

/** Return where touchpoints stand. @param {Data} data @param {Standing} [before] in whose stages they stay for the moment @returns {Standing} */
export function standingOf(data, before) {
  const groups = groupsOf(data, before?.home);
  return { groups, home: new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row.id, id]))) };
}

/**
 * Return every row with its number on the map, from 0, and whether there is somewhere to go from there.
 * @param {Group[]} groups @param {{id: string}[]} stages
 */
export function placesOf(groups, stages) {
  const last = stages.at(-1)?.id;
  const steps = groups.flatMap((group) =>
    group.rows.map((row, index) => ({
      row,
      up: index > 0 || group !== groups[0],
      down: Boolean(group.rows[index + 1]) || Boolean(group.id && group.id !== last),
    })),
  );
  return steps.map((step, place) => ({ ...step, place }));
}

/**
 * Return the place one step up or down: at the edge of a stage in the next one, which may be empty.
 * @param {Group[]} groups @param {string} id @param {-1 | 1} by @returns {Place | undefined}
 */
export function stepFrom(groups, id, by) {
  const at = groups.findIndex(({ rows }) => rows.some((row) => row.id === id));
  const { id: stage, rows } = groups[at];
  const place = rows.findIndex((row) => row.id === id);
  if (rows[place + by]) return { stage, after: rows[by > 0 ? place + 1 : place - 2]?.id ?? null };
  const next = groups[at + by];
  return next?.id ? { stage: next.id, after: (by < 0 && next.rows.at(-1)?.id) || null } : undefined;
}

/** Return the edits that bring a touchpoint to a place. @param {Data} data @param {string} id @param {Place} place @returns {Change[]} */
export function bring(data, id, { stage, after }) {
  const rows = data.touchpoints;
  const others = rows.filter((/** @type {Row} */ each) => each.id !== id);
  const row = rows.find((/** @type {Row} */ each) => each.id === id);
  if (!row) return [];
  const first = groupsOf({ ...data, touchpoints: others }).find((group) => group.id === stage)?.rows[0];
  const behind = after ?? (first && neighbourOf({ others }, "others", first.id));
  /** @type {Change[]} */
  const edits = [];
  const stands = neighbourOf(data, "touchpoints", id);
  if (behind !== undefined && behind !== stands) edits.push({ op: "move", path: ["touchpoints", id], after: behind });
  if (stage !== standOf(data, row)) edits.push({ op: "set", path: ["touchpoints", id, "stage"], value: stage, was: row.stage });
  return edits;
}

/** Return the stage under which a touchpoint stands: one that is not on the map is none. @param {Data} data @param {Row} row */
function standOf({ stages }, { stage }) {
  return stages.some(({ id }) => id === stage) ? stage : "";
}
