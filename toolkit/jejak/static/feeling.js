// @ts-check
// One feeling: face, slider, word and number. "Not rated" is a state of its own, not the middle of the scale.
import { touchpointOf } from "./edits.js";
import { h, setAttr, setText, svg, fill } from "./dom.js";

/**
 * @typedef {{valence: number, word: string, sign: string, spoken: string, colour: string, text: string,
 *   text_dark: string}} Level
 */
/** @typedef {{valence: number, arousal?: number | null}} Rating */

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
 * for whom it began.
 * @param {{labels: Record<string, any>, link: import("./link.js").Link}} tools @param {string} id @param {string} persona
 */
export function rating({ labels, link }, id, persona) {
  const row = () => touchpointOf(link.data, id);
  return feeling(labels, {
    rate: (valence) => link.type(ratingPath({ id }, persona), valence, valenceOf(row(), persona)),
    done: () => link.flush(),
    takeBack: () => link.act(unrating(row(), persona)),
  });
}

/**
 * Make the parts of one rating; the widget lays them out.
 * @param {Record<string, any>} labels
 * @param {{rate(valence: number): void, done(): void, takeBack(): void}} told
 */
function feeling(labels, told) {
  /** @type {number | null} */
  let valence = null;
  const face = faceOf();
  const range = h("input", { type: "range", class: "jejak-range", min: -2, max: 2, step: 1 });
  const word = h("span", { class: "jejak-word" });
  const sign = h("span", { class: "jejak-sign" });
  const back = h(
    "button",
    { type: "button", class: "jejak-icon jejak-back", onclick: () => (told.takeBack(), range.focus()) },
    "✕",
  );
  const give = () => told.rate(Number(range.value));
  const giveFirst = () => valence === null && (give(), told.done());
  range.addEventListener("input", give);
  range.addEventListener("change", () => told.done());
  range.addEventListener("click", giveFirst);
  range.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" || key === " ") giveFirst();
    if ((key === "Delete" || key === "Backspace") && valence !== null) told.takeBack();
  });

  /** @param {number | null} next @param {string} name of the touchpoint @param {HTMLElement} el gets the colour */
  const show = (next, name, el) => {
    valence = next;
    const level = levelOf(labels.levels, valence);
    setAttr(el, "data-felt", valence ?? "none");
    drawFace(face, valence);
    if (Number(range.value) !== (valence ?? 0)) range.value = String(valence ?? 0);
    setAttr(range, "aria-label", fill(labels.feeling_of, { name }));
    setAttr(range, "aria-valuetext", level ? level.spoken : labels.not_rated);
    setText(word, level ? level.word : labels.not_rated);
    setText(sign, level ? level.sign : "–");
    setAttr(back, "aria-label", fill(labels.take_back, { name }));
    setAttr(back, "title", fill(labels.take_back, { name }));
    setAttr(back, "disabled", !level);
  };
  return { face, range, word, sign, back, show };
}

/** @param {Level[]} levels @param {number | null} valence */
export function levelOf(levels, valence) {
  return levels.find((level) => level.valence === valence);
}

/** Return where a rating's valence stands. @param {any} row @param {string} persona */
function ratingPath(row, persona) {
  return ["touchpoints", row.id, "ratings", persona, "valence"];
}

/** Return the change that takes a rating back. @param {any} row @param {string} persona @returns {import("./link.js").Change} */
export function unrating(row, persona) {
  const was = { arousal: null, ...row.ratings[persona] };
  return { op: "set", path: ["touchpoints", row.id, "ratings", persona], value: null, was };
}

/** @param {any} row @param {string | undefined} persona @returns {number | null} */
export function valenceOf(row, persona) {
  return row.ratings[persona ?? ""]?.valence ?? null;
}

function faceOf() {
  const eyes = [9, 15].map((cx) => svg("circle", { class: "jejak-eye", cx, cy: 9.8, r: 1.5 }));
  return svg(
    "svg",
    { class: "jejak-face", viewBox: "0 0 24 24", "aria-hidden": "true" },
    svg("circle", { class: "jejak-head-round", cx: 12, cy: 12, r: 11 }),
    ...eyes,
    svg("path", { class: "jejak-mouth" }),
  );
}

/** @param {Element} face @param {number | null} valence */
function drawFace(face, valence) {
  setAttr(/** @type {Element} */ (face.lastElementChild), "d", MOUTHS[(valence ?? 0) + 2]);
}
