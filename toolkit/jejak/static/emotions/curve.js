// @ts-check
// The geometry of the curves: pure, in columns across and pixels down. Their shape is the summary's (jejak.render.curve).

/** Pixels from one level to the next, and beyond the outer ones: room for a thumb and a word. The style sheet knows both. */
const LEVEL = 32;
const EDGE = 34;
export const HEIGHT = 4 * LEVEL + 2 * EDGE;

/** @typedef {number | null} Level a rating, or not rated */
/** @typedef {[number, number]} Spot columns from the left, pixels from the top */

/** Return how far below the top edge a level stands. @param {number} level */
export function heightOf(level) {
  return EDGE + (2 - level) * LEVEL;
}

/**
 * Return an SVG path through the rated columns, each one unit wide: smooth, and broken wherever one is not rated.
 * @param {Level[]} levels @param {(level: number) => number} [down] @returns {string}
 */
export function curvePath(levels, down = heightOf) {
  return stretches(levels, down)
    .filter((spots) => spots.length > 1)
    .map(smooth)
    .join(" ");
}

/** @param {Level[]} levels @param {(level: number) => number} down @returns {Spot[][]} */
function stretches(levels, down) {
  /** @type {Spot[][]} */
  const found = [[]];
  levels.forEach((level, column) => {
    if (level === null) found.push([]);
    else found[found.length - 1].push([column + 0.5, down(level)]);
  });
  return found;
}

/**
 * Go through spots one column apart without ever leaving the band between neighbours: the monotone cubic of Steffen
 * (1990, Astronomy and Astrophysics 239, 443), so that the line claims no feeling stronger than the ratings beside it.
 * @param {Spot[]} spots
 */
function smooth(spots) {
  const slopes = slopesOf(spots.map(([, y]) => y));
  const curves = spots.slice(1).map((end, index) => segment(spots[index], end, slopes[index], slopes[index + 1]));
  return `M${spots[0].map(short).join(" ")}${curves.join("")}`;
}

/** @param {Spot} start @param {Spot} end @param {number} leaving @param {number} arriving slopes at both ends */
function segment([x0, y0], [x1, y1], leaving, arriving) {
  const third = (x1 - x0) / 3;
  return `C${[x0 + third, y0 + leaving * third, x1 - third, y1 - arriving * third, x1, y1].map(short).join(" ")}`;
}

/** @param {number[]} heights @returns {number[]} pixels per column */
function slopesOf(heights) {
  const secants = heights.slice(1).map((height, index) => height - heights[index]);
  const inner = secants.slice(1).map((secant, index) => gentle(secants[index], secant));
  if (!inner.length) return [secants[0], secants[0]];
  const outer = (/** @type {number} */ secant, /** @type {number} */ slope) => (3 * secant - slope) / 2;
  return [outer(secants[0], inner[0]), ...inner, outer(secants[secants.length - 1], inner[inner.length - 1])];
}

/** Level at a peak or trough, never steeper than twice the flatter side. @param {number} left @param {number} right */
function gentle(left, right) {
  if (left * right <= 0) return 0;
  return Math.sign(left) * Math.min(2 * Math.abs(left), 2 * Math.abs(right), Math.abs(left + right) / 2);
}

/** @param {number} value */
function short(value) {
  return value.toFixed(3).replace(/\.?0+$/, "");
}

/**
 * Return the places that people remember: the first of the best, the first of the worst, and the last one rated; -1
 * where there is none. A flat curve has neither peak nor trough (jejak.render.words).
 * @param {Level[]} levels
 */
export function momentsOf(levels) {
  const rated = /** @type {number[]} */ (levels.filter((level) => level !== null));
  const [highest, lowest] = [Math.max(...rated), Math.min(...rated)];
  const first = (/** @type {number} */ level) => (highest === lowest ? -1 : levels.indexOf(level));
  return { peak: first(highest), trough: first(lowest), end: levels.findLastIndex((level) => level !== null) };
}

/**
 * Return how many steps aside each person's mark stands in one column, so that none hides another: the chosen one's
 * stays where the thumb is (in the middle while it is not rated), others there stand in turn to its right and left.
 * @param {Level[]} column one level per person @param {number} chosen @returns {number[]}
 */
export function stepsAside(column, chosen) {
  /** @type {Map<Level, number>} */
  const taken = new Map();
  const aside = (/** @type {number} */ who) => {
    const level = who === chosen ? (column[who] ?? 0) : column[who];
    const before = taken.get(level) ?? 0;
    taken.set(level, before + 1);
    return alternately(before);
  };
  const steps = column.map(() => 0);
  for (const who of chosenFirst(column, chosen)) steps[who] = aside(who);
  return steps;
}

/** Return 0, 1, -1, 2, -2 … @param {number} turn */
export function alternately(turn) {
  return turn % 2 ? (turn + 1) / 2 : -turn / 2 || 0;
}

/** Return the places of a list, one of them first. @param {any[]} list @param {number} chosen @returns {number[]} */
export function chosenFirst(list, chosen) {
  return [chosen, ...list.keys()].filter((place, index) => place >= 0 && (!index || place !== chosen));
}
