// @ts-check
// EmotionSliders: how it feels. The sliders stand side by side, and their thumbs are the points of the curve.
import { Link } from "./link.js";
import { inMapOrder } from "./edits.js";
import { colour, levelOf, rating, valenceOf } from "./feeling.js";
import { people } from "./people.js";
import { fill, frame, h, keep, setAttr, setText, svg } from "./dom.js";

/** @typedef {import("./edits.js").Row} Row */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {{name: string, stage: string, mark: string}} Context */
/** @typedef {{labels: Record<string, any>, link: Link}} Tools */

/** Height of the curve in pixels, and how far its ends keep from the edge: half a thumb. The style sheet knows both. */
const HEIGHT = 132;
const MARGIN = 9;

/** @param {{model: import("./link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, ReturnType<typeof slider>>} */
  const sliders = new Map();
  const raters = people(labels.whose, labels.persona_nameless, () => link.leave());
  const count = h("span", { class: "jejak-count" });
  const empty = h("p", { class: "jejak-empty" });
  const curve = curveOf(labels);
  const list = h("ol", { class: "jejak-sliders", role: "list", "aria-label": labels.title });
  const strip = h("div", { class: "jejak-strip" }, curve.el, list);
  const scroll = h("div", { class: "jejak-scroll jejak-card" }, strip);
  const extremes = h("p", { class: "jejak-extremes" });
  page.bar.append(raters.el, count);
  page.body.append(empty, scroll, extremes);
  colour(page.root, labels.levels);

  /** @param {Data} data */
  function show(data) {
    const { personas, touchpoints } = data;
    const persona = raters.show(personas);
    const missing = !persona ? labels.no_persona : !touchpoints.length && labels.empty;
    setText(empty, missing || "");
    setAttr(empty, "hidden", !missing);
    for (const part of [scroll, extremes, count]) setAttr(part, "hidden", Boolean(missing));
    if (persona && !missing) showSliders(data, inMapOrder(data), persona.id);
  }

  /** @param {Data} data @param {Row[]} rows @param {string} persona */
  function showSliders(data, rows, persona) {
    const values = rows.map((row) => valenceOf(row, persona));
    const { peak, trough } = extremesOf(values);
    const name = (/** @type {number} */ place) => rows[place].name || fill(labels.nameless, { n: place + 1 });
    const keyOf = (/** @type {Row} */ row) => JSON.stringify([persona, row.id]);
    keep(
      list,
      sliders,
      rows.map((row) => ({ id: keyOf(row), row: row.id })),
      (wanted) => slider({ labels, link }, wanted.row, persona),
    );
    rows.forEach((row, place) => {
      const mark = place === peak ? labels.peak : place === trough ? labels.trough : "";
      const stage = row.stage === rows[place - 1]?.stage ? "" : stageName(data, row.stage);
      sliders.get(keyOf(row))?.show(row, { name: name(place), stage, mark });
    });
    strip.style.setProperty("--columns", String(rows.length));
    curve.show(values);
    setText(count, fill(labels.rated_count, { n: values.filter((value) => value !== null).length, m: rows.length }));
    const told = [
      [labels.peak, peak],
      [labels.trough, trough],
    ].filter(([, place]) => place >= 0);
    setText(
      extremes,
      told
        .map(([kind, place]) =>
          fill(labels.extreme, { kind, name: name(place), feeling: levelOf(labels.levels, values[place])?.spoken }),
        )
        .join(" · "),
    );
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

/** @param {Data} data @param {string} id */
function stageName(data, id) {
  return data.stages.find((/** @type {Row} */ stage) => stage.id === id)?.name ?? id;
}

/** One touchpoint's slider for one persona. @param {Tools} tools @param {string} id @param {string} persona */
function slider(tools, id, persona) {
  const felt = rating(tools, id, persona);
  const stage = h("span", { class: "jejak-stage" });
  const title = h("span", { class: "jejak-title", dir: "auto" });
  const mark = h("span", { class: "jejak-mark" });
  const words = h("span", { class: "jejak-felt-words" }, felt.word, " ", felt.sign);
  const el = h("li", { class: "jejak-slider" }, stage, title, felt.range, felt.face, words, mark, felt.back);
  const show = (/** @type {Row} */ shown, /** @type {Context} */ context) => {
    setText(stage, context.stage);
    setText(title, context.name);
    setAttr(title, "title", context.name);
    setText(mark, context.mark);
    felt.show(valenceOf(shown, persona), context.name, el);
  };
  return { el, show };
}

// The curve ----

/** @param {Record<string, any>} labels */
function curveOf(labels) {
  const lines = labels.levels.map((/** @type {{valence: number}} */ level) =>
    svg("line", {
      class: "jejak-level",
      x1: 0,
      "data-felt": level.valence,
      y1: heightOf(level.valence),
      y2: heightOf(level.valence),
    }),
  );
  const path = svg("path", { class: "jejak-path" });
  const dots = svg("g", { class: "jejak-dots" });
  const el = svg(
    "svg",
    { class: "jejak-curve", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...lines,
    path,
    dots,
  );
  const show = (/** @type {(number | null)[]} */ values) => {
    setAttr(el, "viewBox", `0 0 ${values.length} ${HEIGHT}`);
    for (const line of lines) setAttr(line, "x2", values.length);
    setAttr(path, "d", curvePath(values));
    dots.replaceChildren(...values.flatMap((value, place) => (value === null ? [] : [dot(value, place)])));
  };
  return { el, show };
}

/** Draw a point as a line of no length with round ends, which stays round however the curve is stretched. @param {number} value @param {number} place */
function dot(value, place) {
  return svg("path", { class: "jejak-dot", "data-felt": value, d: `M${place + 0.5} ${heightOf(value)}h0` });
}

/**
 * Return the curve through the rated touchpoints, one unit wide each, with a gap wherever one is not rated.
 * @param {(number | null)[]} values @returns {string}
 */
export function curvePath(values) {
  return values.map((value, place) => piece(value, place, values[place - 1] ?? null)).join("");
}

/** @param {number | null} value @param {number} place @param {number | null} before */
function piece(value, place, before) {
  if (value === null) return "";
  const [x, y] = [place + 0.5, heightOf(value)];
  return before === null ? `M${x} ${y}` : `C${place} ${heightOf(before)} ${place} ${y} ${x} ${y}`;
}

/** @param {number} value */
function heightOf(value) {
  return MARGIN + ((2 - value) / 4) * (HEIGHT - 2 * MARGIN);
}

/**
 * Return the places of peak and trough, the first of equals (jejak.analysis.facts); -1 where there is none, or where
 * both would be the same.
 * @param {(number | null)[]} values
 */
export function extremesOf(values) {
  const rated = /** @type {number[]} */ (values.filter((value) => value !== null));
  const [highest, lowest] = [Math.max(...rated), Math.min(...rated)];
  return { peak: values.indexOf(highest), trough: highest === lowest ? -1 : values.indexOf(lowest) };
}

export default { render };
