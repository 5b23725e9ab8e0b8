// @ts-check
// How much of a persona is there. Pure functions.

/** @typedef {import("../link/edits.js").Row} Persona */

/** @param {any} value */
export function isFilled(value) {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && String(value).trim() !== "";
}

/** Return those of some fields that hold something. @param {Persona} persona @param {string[]} names @returns {string[]} */
export function filledOf(persona, names) {
  return names.filter((name) => isFilled(persona[name]));
}

/** Return those of some fields that hold nothing. @param {Persona} persona @param {string[]} names @returns {string[]} */
export function missingOf(persona, names) {
  return names.filter((name) => !isFilled(persona[name]));
}

/** Tell whether somebody has written anything about a persona. @param {Persona} persona */
export function isStarted({ id: _id, ...fields }) {
  return Object.values(fields).some(isFilled);
}
