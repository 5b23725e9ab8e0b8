// @ts-check
// One feeling: face, slider, word and number. "Not rated" is a state of its own, not the middle of the scale.
import { touchpointOf } from "../link/edits.js";
import { h, setAttr, setText, svg, fill } from "./dom.js";
import { own } from "./own.js";

/**
 * @typedef {{valence: number, word: string, sign: string, spoken: string, colour: string, text: string,
 *   text_dark: string}} Level
 */
/** @typedef {{valence: number, arousal?: number | null}} Rating */

/** Two eyes, in one shape. */
const EYE_PAIR = "M10.5 9.8a1.5 1.5 0 1 1-3 0a1.5 1.5 0 1 1 3 0M16.5 9.8a1.5 1.5 0 1 1-3 0a1.5 1.5 0 1 1 3 0";

/** Mouths from a deep frown to a broad smile, drawn in a box of 24 by 24. */
const MOUTHS = [
  "M7.5 17.4q4.5-5.6 9 0",
  "M8 16.6q4-3.2 8 0",
  "M8 15.6h8",
  "M8 14.8q4 3.4 8 0",
  "M7.4 13.9q4.6 6 9.2 0",
];

/** Hand the colours of the levels to the style sheet. @param {HTMLElement} root @param {Level[]} levels */
export function colour(root, levels) {
  levels.forEach((level, index) => {
    root.style.setProperty(`--felt-${index}`, level.colour);
    root.style.setProperty(`--felt-${index}-light`, level.text);
    root.style.setProperty(`--felt-${index}-dark`, level.text_dark);
  });
}

/**
 * Make the parts of one persona's rating of one touchpoint. They are theirs for good: a hand on a slider goes on rating
 * for whom it began. A rating that begins is sent whole, so that whoever undoes it leaves none.
 * @param {{labels: Record<string, any>, link: import("../link/link.js").Link}} tools @param {string} id @param {string} persona
 */
export function rating({ labels, link }, id, persona) {
  const row = () => touchpointOf(link.data, id);
  let begins = false;
  /** @param {number} valence */
  const rate = (valence) => {
    const was = ratingOf(row(), persona);
    begins ||= !was;
    if (begins) link.type(ratingPath(id, persona), { arousal: null, ...was, valence }, was ?? null);
    else link.type([...ratingPath(id, persona), "valence"], valence, was.valence);
  };
  const done = () => ((begins = false), link.flush());
  const takeBack = () => link.act(unrating(row(), persona));
  const face = faceOf();
  const { feeling_of: label, take_back: back, levels, not_rated: unrated } = labels;
  const draw = (/** @type {number | null} */ valence) => drawFace(face, valence);
  return { face, ...scale({ name: "felt", levels, label, back, unrated, draw }, { rate, done, takeBack }) };
}

/**
 * What is rated: the attribute that tells style sheets the level, its words, and how to draw it.
 * @typedef {{name: string, levels: {word: string, sign: string, spoken: string}[], label: string, back: string,
 *   unrated: string, draw(level: number | null): void}} Axis
 */
/**
 * Make the parts of one scale from -2 to +2, on which "not rated" is a state of its own; the widget lays them out.
 * @param {Axis} axis @param {{rate(level: number): void, done(): void, takeBack(): void}} told
 */
export function scale(axis, told) {
  /** @type {number | null} */
  let shown = null;
  const keys = { "aria-keyshortcuts": "Delete" };
  const range = h("input", { type: "range", class: "jejak-range", min: -2, max: 2, step: 1, ...keys });
  const word = h("span", { class: "jejak-word" });
  const sign = h("span", { class: "jejak-sign" });
  const back = h(
    "button",
    { type: "button", class: "jejak-icon jejak-back", onclick: () => (told.takeBack(), range.focus()) },
    "✕",
  );
  const give = () => told.rate(Number(range.value));
  const giveFirst = () => shown === null && (give(), told.done());
  range.addEventListener("input", give);
  range.addEventListener("change", () => told.done());
  // A tap on the middle changes no value and is no click everywhere, yet it rates; one that began elsewhere does not.
  let pressed = false;
  range.addEventListener("pointerdown", () => {
    pressed = true;
    // Behind the slider's own listener, wherever the hand lets go.
    addEventListener("pointerup", () => (pressed = false), { once: true });
  });
  range.addEventListener("pointercancel", () => (pressed = false));
  range.addEventListener("pointerup", () => pressed && giveFirst());
  range.addEventListener("click", giveFirst);
  range.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" || key === " ") giveFirst();
    if ((key === "Delete" || key === "Backspace") && shown !== null) told.takeBack();
  });

  /** @param {number | null} next @param {string} name of the touchpoint @param {HTMLElement} el is told the level */
  const show = (next, name, el) => {
    shown = next;
    const level = levelOf(axis.levels, next);
    setAttr(el, `data-${axis.name}`, next ?? "none");
    axis.draw(next);
    if (Number(range.value) !== (next ?? 0)) range.value = String(next ?? 0);
    setAttr(range, "aria-label", fill(axis.label, { name }));
    setAttr(range, "aria-valuetext", level ? level.spoken : axis.unrated);
    setText(word, level ? level.word : axis.unrated);
    setText(sign, level ? level.sign : "–");
    setAttr(back, "aria-label", fill(axis.back, { name }));
    setAttr(back, "title", fill(axis.back, { name }));
    setAttr(back, "disabled", !level);
  };
  return { range, word, sign, back, show };
}

/** Return what the vocabulary holds of a level from -2 to +2. @template Kind @param {Kind[]} levels @param {number | null} level */
export function levelOf(levels, level) {
  return level === null ? undefined : levels[level + 2];
}

/** Return where a rating stands. @param {string} id @param {string} persona */
export function ratingPath(id, persona) {
  return ["touchpoints", id, "ratings", persona];
}

/** Return the change that takes a rating back. @param {any} row @param {string} persona @returns {import("../link/link.js").Change} */
export function unrating(row, persona) {
  const was = { arousal: null, ...ratingOf(row, persona) };
  return { op: "set", path: ratingPath(row.id, persona), value: null, was };
}

/** @param {any} row @param {string | undefined} persona @returns {number | null} */
export function valenceOf(row, persona) {
  return ratingOf(row, persona)?.valence ?? null;
}

/** @param {any} row @param {string | undefined} persona @returns {Rating | undefined} */
export function ratingOf({ ratings }, persona) {
  return own(ratings, persona ?? "");
}

/** A face, of no level until it is drawn. */
export function faceOf() {
  return svg(
    "svg",
    { class: "jejak-face", viewBox: "0 0 24 24", "aria-hidden": "true" },
    svg("circle", { class: "jejak-head-round", cx: 12, cy: 12, r: 11 }),
    svg("path", { class: "jejak-eyes", d: EYE_PAIR }),
    svg("path", { class: "jejak-mouth" }),
  );
}

/** @param {Element} face @param {number | null} valence */
export function drawFace(face, valence) {
  setAttr(/** @type {Element} */ (face.lastElementChild), "d", MOUTHS[(valence ?? 0) + 2]);
}
