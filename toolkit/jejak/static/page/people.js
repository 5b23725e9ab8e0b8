// @ts-check
// Whose turn it is: one persona at a time, the first one until somebody chooses, or when the chosen one is gone.
import { picker } from "./dom.js";

/** @typedef {import("../link/edits.js").Row} Row */

/** @param {string} label @param {string} nameless @param {() => void} changed */
export function people(label, nameless, changed) {
  /** @type {string | undefined} */
  let current;
  const choose = (/** @type {string} */ id) => void (current = id);
  const buttons = picker(label, (id) => (choose(id), changed()));
  /** Show who there is; return the one whose turn it is. @param {Row[]} personas @returns {Row | undefined} */
  const show = (personas) => {
    const persona = personas.find(({ id }) => id === current) ?? personas[0];
    current = persona?.id;
    buttons.show(
      personas.map(({ id, name }) => ({ id, name: name || nameless })),
      current,
    );
    return persona;
  };
  return { el: buttons.el, choose, show };
}
