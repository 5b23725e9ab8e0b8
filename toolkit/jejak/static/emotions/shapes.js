// @ts-check
// What tells personas apart without colour: the shape of their marks and the dashes of their curves, as in the summary.
import { svg } from "../page/dom.js";

/** Circle, diamond, square, triangle and cross around their middle (those of jejak.render.emotions). */
const SHAPES = [
  "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
  "M0-8L8 0L0 8L-8 0Z",
  "M-6-6H6V6H-6Z",
  "M0-8L8 6H-8Z",
  "M-2.6-7H2.6V-2.6H7V2.6H2.6V7H-2.6V2.6H-7V-2.6H-2.6Z",
];
export const STYLES = SHAPES.length;

/** A mark around its middle: a rim that keeps it apart from what it lies on, and the shape. @param {number} style */
export function shape(style) {
  const d = SHAPES[style % STYLES];
  const [rim, core] = ["jejak-rim", "jejak-core"].map((name) => svg("path", { class: name, d }));
  return svg("g", { class: "jejak-shape" }, rim, core);
}

/** A piece of a persona's curve with its mark, for the legend. @param {number} style */
export function sample(style) {
  return svg(
    "svg",
    { class: "jejak-sample", width: 36, height: 16, viewBox: "-18 -8 36 16", "aria-hidden": "true" },
    svg("path", { class: "jejak-line", "data-dash": style % STYLES, d: "M-18 0H18" }),
    shape(style),
  );
}
