// @ts-check
// What the kinds of fields know without a page: days, scores, and what stands beside a feeling. Pure functions.

/** Years before this one are years that somebody is still typing. */
const FIRST_YEAR = 1000;

/** Return a day as the file spells it, `null` for none, `undefined` while it is being typed. @param {string} typed @param {boolean} isHalf */
export function dayOf(typed, isHalf) {
  if (!typed) return isHalf ? undefined : null;
  return Number(typed.split("-")[0]) < FIRST_YEAR ? undefined : typed;
}

/** Return today as the file spells it, on the reader's own calendar. @param {Date} [now] */
export function todayOf(now = new Date()) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Return how a feeling stands to the one on the map; nothing where one of both is unknown. @param {number | null} felt @param {number | null | undefined} mapped */
export function comparedTo(felt, mapped) {
  if (felt === null || mapped === null || mapped === undefined) return undefined;
  if (felt === mapped) return "same";
  return felt > mapped ? "better" : "worse";
}

/** Tell whether a field is shown with what stands in the others. @param {Record<string, any>} row @param {{when?: Record<string, any>}} field */
export function isCalledFor(row, { when = {} }) {
  return Object.entries(when).every(([name, value]) => row[name] === value);
}
