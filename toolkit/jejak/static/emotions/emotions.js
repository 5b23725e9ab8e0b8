// @ts-check
// EmotionSliders: how it feels. The sliders stand side by side, and their thumbs are the points of the curve.
import { Link } from "../link/link.js";
import { inMapOrder } from "../link/edits.js";
import { colour, drawFace, faceOf, levelOf, rating, valenceOf } from "../page/feeling.js";
import { arousal, arousalOf, eye } from "./arousal.js";
import { adviceStrip } from "../page/advice.js";
import { viewChoice } from "../page/choice.js";
import { heightOf, momentsOf } from "./curve.js";
import { legend, namesOf } from "./legend.js";
import { curvesOf } from "./curves.js";
import { sideways } from "../page/sideways.js";
import { fill, frame, h, keep, setAttr, setText } from "../page/dom.js";

/** How long the ratings rest before the curve is told to those who do not see it, in milliseconds. */
const RESTED = 1200;
const LEVELS = [2, 1, 0, -1, -2];
/** From how many touchpoints on a narrow picture has room for one person's marks only. */
const MANY = 14;

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {{name: string, stage: string, column: number, mark: string}} Context */
/** @typedef {{labels: Record<string, any>, link: Link}} Tools */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, ReturnType<typeof slider>>} */
  const sliders = new Map();
  let latest = "";
  /** @type {string | undefined} */
  let rested;
  const people = legend(labels, () => link.leave());
  const choose = (/** @type {string} */ name) =>
    viewChoice(model.get("_journey_id"), name, labels[name], () => link.refresh());
  const together = choose("together");
  const stirred = choose("stirred");
  const count = h("span", { class: "jejak-count" });
  const hint = h("span");
  const empty = h("p", { class: "jejak-empty jejak-invitation" }, faces(), hint);
  const curves = curvesOf(LEVELS);
  const bands = bandsOf();
  const list = h("ol", { class: "jejak-sliders", role: "list", "aria-label": labels.title });
  const strip = h("div", { class: "jejak-strip" }, axis(labels), curves.el, list);
  const window = sideways(strip, labels);
  const moments = h("p", { class: "jejak-moments" });
  const keys = h("p", { class: "jejak-hint jejak-slider-keys" }, labels.keys);
  const advice = adviceStrip(labels, { "not-rated": goTo, "flat-curve": people.choose });
  page.bar.append(count);
  const choices = h("div", { class: "jejak-choices" }, together.el, stirred.el);
  const voices = h("div", { class: "jejak-voices" }, people.el, choices);
  page.body.append(voices, empty, window.el, window.foot, moments, keys, advice.el);
  colour(page.root, labels.levels);
  for (const event of ["focusin", "focusout"]) list.addEventListener(event, () => curves.point(columnAt(list)));

  /** @param {Data} data */
  function show(data) {
    const { personas, touchpoints } = data;
    const chosen = people.show(personas);
    const missing = chosen < 0 ? labels.no_persona : !touchpoints.length && labels.empty;
    setText(hint, missing || "");
    setAttr(empty, "hidden", !missing);
    for (const part of [window.el, moments, keys, count, stirred.el]) setAttr(part, "hidden", Boolean(missing));
    setAttr(together.el, "hidden", Boolean(missing) || personas.length < 2);
    advice.show(data.advice);
    if (!missing) showCurves(data, inMapOrder(data), chosen);
  }

  /** @param {Data} data @param {Row[]} rows @param {number} chosen */
  function showCurves(data, rows, chosen) {
    const { personas } = data;
    const levels = personas.map(({ id }) => rows.map((row) => valenceOf(row, id)));
    const isStirred = rows.some((row) => personas.some(({ id }) => arousalOf(row, id) !== null));
    setAttr(strip, "data-stirred", stirred.show(isStirred));
    setAttr(strip, "data-many", rows.length > MANY);
    strip.style.setProperty("--columns", String(rows.length));
    bands.show(strip, rows.map(({ stage }) => stageName(data, stage) ?? labels.no_stage));
    curves.show(levels, chosen, together.show(true));
    showSliders(data, rows, personas[chosen].id, levels[chosen]);
    window.show(fill(labels.sideways, { n: rows.length }));
    const rated = levels[chosen].filter((level) => level !== null);
    setText(count, fill(labels.rated_count, { n: rated.length, m: rows.length }));
    tell(rows, levels[chosen], namesOf(personas, labels.persona_nameless)[chosen]);
  }

  /** @param {Data} data @param {Row[]} rows @param {string} persona @param {(number | null)[]} levels */
  function showSliders(data, rows, persona, levels) {
    const marks = momentMarks(labels, levels);
    const keyOf = (/** @type {Row} */ row) => JSON.stringify([persona, row.id]);
    const wanted = rows.map((row) => ({ id: keyOf(row), row: row.id }));
    keep(list, sliders, wanted, (each) => slider({ labels, link }, each.row, persona));
    rows.forEach((row, column) => {
      const stage = row.stage === rows[column - 1]?.stage ? "" : (stageName(data, row.stage) ?? labels.no_stage);
      const name = nameOf(labels, row, column);
      sliders.get(keyOf(row))?.show(row, { name, stage, column, mark: marks[column] ?? "" });
    });
  }

  /**
   * Say what is remembered: at once to those who see it, and to those who listen once it rests.
   * @param {Row[]} rows @param {(number | null)[]} levels @param {string} persona
   */
  function tell(rows, levels, persona) {
    const words = momentsIn(labels, rows, levels) || labels.nothing_rated;
    setText(moments, words);
    latest = fill(labels.curve_told, { persona, told: words });
    rested ??= latest;
    if (latest !== rested) link.later("told", RESTED, () => link.announce((rested = latest)));
  }

  /** Lead to the first touchpoint that somebody is not rated at. @param {string} persona */
  function goTo(persona) {
    people.choose(persona);
    const open = /** @type {HTMLElement | null} */ (list.querySelector('[data-felt="none"] > .jejak-range'));
    open?.focus();
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), window.close(), page.root.remove());
}

// Words ----

/** @param {Record<string, any>} labels @param {Row} row @param {number} column @returns {string} */
function nameOf(labels, row, column) {
  return row.name || fill(labels.nameless, { n: column + 1 });
}

/** @param {Data} data @param {string} id @returns {string | undefined} */
function stageName(data, id) {
  return data.stages.find((/** @type {Row} */ stage) => stage.id === id)?.name;
}

/** Return what to write at each column: peak, trough, end. @param {Record<string, any>} labels @param {(number | null)[]} levels */
function momentMarks(labels, levels) {
  /** @type {Record<number, string>} */
  const marks = {};
  for (const [kind, column] of Object.entries(momentsOf(levels)))
    if (column >= 0) marks[column] = marks[column] ? `${marks[column]} · ${labels[kind]}` : labels[kind];
  return marks;
}

/** @param {Record<string, any>} labels @param {Row[]} rows @param {(number | null)[]} levels */
function momentsIn(labels, rows, levels) {
  const kinds = Object.entries(momentsOf(levels)).filter(([, column]) => column >= 0);
  const words = kinds.map(([kind, column]) =>
    fill(labels.moment, {
      kind: labels[kind],
      name: nameOf(labels, rows[column], column),
      feeling: levelOf(labels.levels, levels[column])?.spoken,
    }),
  );
  return words.join(" · ");
}

// Parts ----

/** The five feelings in a row, while there is nothing to rate yet. */
function faces() {
  const each = LEVELS.toReversed().map((level) => {
    const face = faceOf();
    drawFace(face, level);
    return h("span", { "data-felt": level }, face);
  });
  return h("span", { class: "jejak-faces" }, ...each);
}

/** The words beside the picture; the sliders speak them, too. @param {Record<string, any>} labels */
function axis(labels) {
  const ticks = LEVELS.map((level) => {
    const { sign, word } = labels.levels[level + 2];
    return h(
      "span",
      { class: "jejak-tick", "data-felt": level, style: `--y: ${heightOf(level)}px` },
      h("span", { class: "jejak-sign" }, sign),
      h("span", { class: "jejak-word" }, word),
    );
  });
  const ends = h("span", { class: "jejak-ends" }, eye(-2), " … ", eye(2));
  const title = h("span", { class: "jejak-stirred-axis" }, labels.arousal_title, ends);
  return h("div", { class: "jejak-axis", "aria-hidden": "true" }, h("div", { class: "jejak-ticks" }, ...ticks), title);
}

/** The stages above their columns. */
function bandsOf() {
  let shown = "";
  /** @param {HTMLElement} strip @param {string[]} stages one per column */
  const show = (strip, stages) => {
    const key = JSON.stringify(stages);
    if (key === shown) return;
    shown = key;
    strip.querySelectorAll(".jejak-band").forEach((band) => band.remove());
    const starts = stages.flatMap((stage, column) => (stage === stages[column - 1] ? [] : [column]));
    const made = starts.map((start, index) => band(stages[start], start, starts[index + 1] ?? stages.length));
    strip.prepend(...made);
  };
  return { show };
}

/** @param {string} name @param {number} start @param {number} end */
function band(name, start, end) {
  const words = h("span", { dir: "auto", title: name }, name);
  const columns = `grid-column: ${start + 2} / ${end + 2}`;
  return h("div", { class: "jejak-band", "aria-hidden": "true", style: columns }, words);
}

/** @param {HTMLElement} list */
function columnAt(list) {
  return [...list.children].findIndex((item) => item.contains(document.activeElement));
}

/** One touchpoint's slider for one persona. @param {Tools} tools @param {string} id @param {string} persona */
function slider(tools, id, persona) {
  const felt = rating(tools, id, persona);
  const second = arousal(tools, id, persona);
  const stage = h("span", { class: "jejak-stage", dir: "auto" });
  const title = h("span", { class: "jejak-title", dir: "auto" });
  const mark = h("span", { class: "jejak-mark" });
  const words = h("span", { class: "jejak-felt-words" }, felt.sign, " ", felt.word);
  // Tab leads from slider to slider; the keyboard takes a rating back with Delete.
  for (const back of [felt.back, second.back]) setAttr(back, "tabindex", -1);
  const parts = [stage, title, felt.range, felt.face, words, mark, felt.back, second.el];
  const el = h("li", { class: "jejak-slider", "data-place": `touchpoints/${id}` }, ...parts);
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name, column, ...context }) => {
    const valence = valenceOf(shown, persona);
    setText(stage, context.stage);
    setText(title, name);
    setAttr(title, "title", name);
    setText(mark, context.mark);
    setAttr(mark, "data-side", (valence ?? 0) < 0 ? "below" : "above");
    el.style.setProperty("--y", `${heightOf(valence ?? 0)}px`);
    el.style.setProperty("--column", String(column + 2));
    felt.show(valence, name, el);
    second.show(shown, name);
  };
  return { el, show };
}

export default { render };
