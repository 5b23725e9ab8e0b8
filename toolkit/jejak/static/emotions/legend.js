// @ts-check
// Whose feelings the sliders move: a button for each persona that shows the mark and the dashes of their curve.
import { sample } from "./shapes.js";
import { h, keep, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */

/** @param {Record<string, any>} labels @param {() => void} changed */
export function legend(labels, changed) {
  const el = h("div", { class: "jejak-picker jejak-legend", role: "group", "aria-label": labels.whose });
  /** @type {string | undefined} */
  let current;
  /** @type {Map<string, ReturnType<typeof voice>>} */
  const voices = new Map();
  const choose = (/** @type {string} */ id) => void ((current = id), changed());

  /** Show who there is; return the place of the one whose turn it is, -1 if nobody is there. @param {Row[]} personas */
  const show = (personas) => {
    const place = Math.max(
      0,
      personas.findIndex(({ id }) => id === current),
    );
    current = personas[place]?.id;
    const names = namesOf(personas, labels.persona_nameless);
    const rows = personas.map(({ id }, style) => ({ id: `${id} ${style}`, persona: id, style }));
    keep(el, voices, rows, (row) => voice(row.style, () => choose(row.persona)));
    rows.forEach((row) => voices.get(row.id)?.show(names[row.style], row.persona === current));
    return personas.length ? place : -1;
  };
  return { el, choose, show };
}

/** @param {number} style @param {() => void} choose */
function voice(style, choose) {
  const words = h("span", { dir: "auto" });
  const el = h("button", { type: "button", class: "jejak-button", onclick: choose }, sample(style), words);
  const show = (/** @type {string} */ name, /** @type {boolean} */ isChosen) => {
    setText(words, name);
    setAttr(el, "aria-pressed", String(isChosen));
  };
  return { el, show };
}

/** Return a name for everybody, with a number behind repetitions. @param {Row[]} personas @param {string} nameless @returns {string[]} */
export function namesOf(personas, nameless) {
  const names = personas.map(({ name }) => name.trim() || nameless);
  return names.map((name, place) => {
    const before = names.slice(0, place).filter((other) => other === name).length;
    return before ? `${name} (${before + 1})` : name;
  });
}
