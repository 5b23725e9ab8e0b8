// @ts-check
// A list that somebody is writing in: the items before the pen, what the pen is writing, the items after. Pure functions.

/** @typedef {{before: string[], after: string[]}} Place where the pen is */

const BULLET = /^(?:[-–•*·▪]|\d{1,2}[.)])\s+/u;

/** Return the items of what was typed or pasted, one per line; several lines lose their bullets. @param {string} typed @returns {string[]} */
export function linesOf(typed) {
  const lines = typed
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 1 ? lines.map((line) => line.replace(BULLET, "")) : lines;
}

/** Return the whole list: what is being written belongs to it. @param {Place} place @param {string} pen @returns {string[]} */
export function listWith({ before, after }, pen) {
  return [...before, ...linesOf(pen), ...after];
}

/**
 * Find the pen's place in a list that may have changed elsewhere: at its own words, nearest to where it was. If they
 * are not there any more, it stays where it was, and they will be written anew.
 * @param {string[]} items @param {string} pen @param {number} at @returns {Place}
 */
export function placeOfPen(items, pen, at) {
  const [words] = linesOf(pen);
  const places = items.flatMap((item, place) => (item === words ? [place] : []));
  const nearest = places.sort((one, other) => Math.abs(one - at) - Math.abs(other - at))[0];
  if (nearest === undefined) return { before: items.slice(0, at), after: items.slice(at) };
  return { before: items.slice(0, nearest), after: items.slice(nearest + 1) };
}

/** @param {string[]} items @param {number} from @param {number} to */
export function movedItem(items, from, to) {
  const others = items.toSpliced(from, 1);
  return others.toSpliced(to, 0, items[from]);
}
