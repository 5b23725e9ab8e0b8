// @ts-check
// A choice of view that the browser remembers: no journey holds it, and no other browser knows it.
import { h } from "./dom.js";

/**
 * A box to tick. Until somebody chose, `show` says what holds.
 * @param {string} journey @param {string} name @param {string} label @param {() => void} changed
 */
export function viewChoice(journey, name, label, changed) {
  const key = `jejak-view:${journey}:${name}`;
  let chosen = remembered(key);
  const box = h("input", { type: "checkbox" });
  const el = h("label", { class: "jejak-choice" }, box, label);
  box.addEventListener("change", () => {
    chosen = box.checked;
    remember(key, chosen);
    changed();
  });
  /** @param {boolean} usual what holds until somebody chooses @returns {boolean} */
  const show = (usual) => (box.checked = chosen ?? usual);
  return { el, show };
}

/** @param {string} key @returns {boolean | undefined} */
function remembered(key) {
  try {
    return { yes: true, no: false }[localStorage.getItem(key) ?? ""];
  } catch {
    return undefined; // a browser may refuse all storage
  }
}

/** @param {string} key @param {boolean} chosen */
function remember(key, chosen) {
  try {
    localStorage.setItem(key, chosen ? "yes" : "no");
  } catch {
    // then it holds until the page is left
  }
}
