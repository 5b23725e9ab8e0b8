// @ts-check
// The picture of what something brings for what it costs. Python places the dots; this draws them.
import { h, keep, setAttr, setText, svg } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {{id: string, x: number, y: number, diameter: number, number: number, quadrant: string, name: string}} Dot */

/** @param {unknown} _tools @param {{title: string, empty: string, width: number, height: number, across: string, upwards: string, corners: Record<string, string>}} section @returns {import("./records.js").Part} */
export function weighing(_tools, { title, empty, width, height, across, upwards, corners }) {
  const corner = (/** @type {string} */ name, /** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ anchor) =>
    svg("text", { class: "jejak-weigh-corner", x, y, "text-anchor": anchor, "data-quadrant": name }, corners[name]);
  const dots = svg("g");
  const picture = svg(
    "svg",
    { class: "jejak-weigh", viewBox: `-26 -4 ${width + 32} ${height + 30}`, role: "img", "aria-label": title },
    svg("rect", { class: "jejak-weigh-first", x: 0, y: 0, width: width / 2, height: height / 2 }),
    svg("rect", { class: "jejak-weigh-frame", x: 0, y: 0, width, height }),
    svg("path", { class: "jejak-weigh-cross", d: `M${width / 2} 0V${height}M0 ${height / 2}H${width}` }),
    dots,
    corner("first", 8, 18, "start"),
    corner("plan", width - 8, 18, "end"),
    corner("aside", 8, height - 9, "start"),
    corner("later", width - 8, height - 9, "end"),
    svg("text", { class: "jejak-weigh-axis", x: width / 2, y: height + 19, "text-anchor": "middle" }, across),
    svg("text", { class: "jejak-weigh-axis", x: -height / 2, y: -11, "text-anchor": "middle", transform: "rotate(-90)" }, upwards),
  );
  const nothing = h("p", { class: "jejak-hint" }, empty);
  const el = h("div", { class: "jejak-part jejak-weighing" }, picture, nothing);
  /** @type {Map<string, any>} */
  const drawn = new Map();

  /** @param {Data} data */
  function show({ picture: all }) {
    keep(/** @type {any} */ (dots), drawn, all, () => dotOf());
    for (const dot of all) drawn.get(dot.id).show(dot);
    setAttr(nothing, "hidden", all.length > 0);
  }
  return { el, show };
}

function dotOf() {
  const circle = svg("circle", {});
  const number = svg("text", { "text-anchor": "middle", "dominant-baseline": "central" });
  const title = svg("title");
  const el = svg("g", { class: "jejak-weigh-dot" }, title, circle, number);
  const show = (/** @type {Dot} */ { x, y, diameter, number: n, quadrant, name }) => {
    for (const [name, value] of Object.entries({ cx: x, cy: y, r: diameter / 2 })) setAttr(circle, name, value);
    for (const [name, value] of Object.entries({ x, y, "font-size": Math.min(12, diameter * 0.55) })) setAttr(number, name, value);
    setText(number, String(n));
    setText(title, name);
    setAttr(el, "data-quadrant", quadrant);
  };
  return { el, show };
}
