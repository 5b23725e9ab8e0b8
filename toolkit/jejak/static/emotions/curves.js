// @ts-check
// The picture behind the sliders: everybody's curve, the chosen persona's strong and the others quiet.
import { HEIGHT, alternately, chosenFirst, curvePath, heightOf, stepsAside } from "./curve.js";
import { STYLES, shape } from "./shapes.js";
import { setAttr, svg } from "../page/dom.js";

/** @typedef {import("./curve.js").Level} Level */

/** Pixels between curves that run together. */
const APART = 3;

/** @param {number[]} levels of the scale */
export function curvesOf(levels) {
  const guides = levels.map((level) => {
    const y = heightOf(level);
    return svg("line", { class: "jejak-guide-line", "data-felt": level, x2: "100%", y1: y, y2: y });
  });
  const here = svg("rect", { class: "jejak-here", width: 1, height: HEIGHT, visibility: "hidden" });
  const lines = svg("g");
  const stretched = svg("svg", { height: HEIGHT, width: "100%", preserveAspectRatio: "none" }, here, lines);
  const marks = svg("g");
  const el = svg("svg", { class: "jejak-curve", "aria-hidden": "true" }, ...guides, stretched, marks);
  let shown = "";

  /** @param {Level[][]} people each persona's levels @param {number} chosen @param {boolean} all show the others too */
  const show = (people, chosen, all) => {
    const key = JSON.stringify([people, chosen, all]);
    if (key === shown) return;
    shown = key;
    setAttr(stretched, "viewBox", `0 0 ${people[chosen].length} ${HEIGHT}`);
    const order = all ? chosenFirst(people, chosen).reverse() : [chosen];
    lines.replaceChildren(...order.map((who) => curveLine(people[who], who, lift(who, chosen))));
    marks.replaceChildren(...order.flatMap((who) => dots(people, who, chosen)));
  };

  /** Point out a column. @param {number} column -1 for none */
  const point = (column) => {
    setAttr(here, "visibility", column < 0 ? "hidden" : null);
    if (column >= 0) setAttr(here, "x", column);
  };
  return { el, show, point };
}

/** Return how far a curve is moved down, so that it is seen beside one that runs the same way. @param {number} who @param {number} chosen */
function lift(who, chosen) {
  if (who === chosen) return 0;
  return APART * alternately(who < chosen ? who + 1 : who);
}

/** @param {Level[]} levels @param {number} who @param {number} lifted 0 for the chosen one */
function curveLine(levels, who, lifted) {
  return svg("path", {
    class: "jejak-line",
    "data-quiet": lifted !== 0,
    "data-dash": who % STYLES,
    transform: lifted ? `translate(0 ${lifted})` : null,
    d: curvePath(levels),
  });
}

/** @param {Level[][]} people @param {number} who @param {number} chosen */
function dots(people, who, chosen) {
  return people[who].flatMap((level, column) => {
    if (level === null && who !== chosen) return [];
    const here = people.map((levels) => levels[column]);
    const aside = stepsAside(here, chosen)[who];
    const x = `${(100 * (column + 0.5)) / people[who].length}%`;
    return dot(who, level, { x, y: heightOf(level ?? 0) + lift(who, chosen), "data-quiet": who !== chosen }, aside);
  });
}

/** @param {number} who @param {Level} level @param {Record<string, any>} place @param {number} aside in steps, as wide as the style sheet says */
function dot(who, level, place, aside) {
  const moved = svg("g", { class: "jejak-aside", style: `--aside: ${aside}` }, shape(who));
  return svg("svg", { class: "jejak-dot", "data-felt": level ?? "none", ...place }, moved);
}
