// @ts-check
// A voter's dots: how many are left, and where one more may go. Pure functions; the rules are those of jejak.voting.

/** @typedef {Record<string, number>} DotsGiven by the ids of opportunities */
/** @typedef {{dots: number, one_per_item: boolean}} DotRules */
/** @typedef {import("../link/edits.js").Row} Row */

/** Return the dots on what there is; an opportunity that was removed gives its dots back. @param {DotsGiven} ballot @param {Row[]} rows @returns {DotsGiven} */
export function dotsOn(ballot, rows) {
  const given = rows.filter(({ id }) => Object.hasOwn(ballot, id) && ballot[id] > 0);
  return Object.fromEntries(given.map(({ id }) => [id, ballot[id]]));
}

/** @param {DotsGiven} given @param {DotRules} rules @returns {number} */
export function dotsLeft(given, { dots }) {
  const used = Object.values(given).reduce((sum, each) => sum + each, 0);
  return Math.max(0, dots - used);
}

/** Return the dots with one more or one less on an opportunity; nothing where that may not be. @param {DotsGiven} given @param {string} id @param {1 | -1} by @param {DotRules} rules @returns {DotsGiven | undefined} */
export function dotted(given, id, by, rules) {
  const now = Object.hasOwn(given, id) ? given[id] : 0;
  const most = rules.one_per_item ? 1 : rules.dots;
  if (now + by < 0 || now + by > most || (by > 0 && !dotsLeft(given, rules))) return undefined;
  const { [id]: _before, ...others } = given;
  return now + by ? { ...others, [id]: now + by } : others;
}
