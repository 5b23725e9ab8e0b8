// @ts-check
// Usual sets to switch between. Switching loses nothing: it says what happens to what hangs on the records.
import { homeless, setOf, switching } from "./order.js";
import { fill, h, picker, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** What no usual set is called. */
const OWN_SET = "own";

/** @param {import("./spot.js").RecordTools} tools @param {{label: string, sets: {id: string, name: string, ids: string[]}[], own: string, homes: Record<string, string>, of: import("./order.js").ListSection}} section @returns {import("./records.js").Part} */
export function usualSets({ labels, link }, { label, sets, own: ownName, homes, of }) {
  const byName = Object.fromEntries(sets.map(({ id, ids }) => [id, ids]));
  const buttons = picker(label, choose);
  const waiting = h("p", { class: "jejak-hint", "aria-live": "polite" });
  const title = h("span", { class: "jejak-label", "aria-hidden": "true" }, label);
  const el = h("div", { class: "jejak-part jejak-sets" }, title, buttons.el, waiting);

  /** @param {string} id */
  function choose(id) {
    const changes = id === OWN_SET ? [] : switching(link.data, of, byName[id], homes);
    if (changes.length) link.act(...changes);
    if (id === OWN_SET) ownTurn();
  }

  /** An own set begins with what stands there: its first name is there to be changed. */
  function ownTurn() {
    const form = el.closest(".jejak");
    const field = form?.querySelector(".jejak-record textarea") ?? form?.querySelector(".jejak-record-foot button");
    /** @type {HTMLElement | undefined} */ (field)?.focus();
  }

  /** @param {Data} data */
  function show(data) {
    const current = setOf(data[of.list], byName) ?? (data[of.list].length ? OWN_SET : undefined);
    buttons.show([...sets, { id: OWN_SET, name: ownName }], current);
    const n = homeless(data, of);
    setText(waiting, n ? fill(labels.waiting, { n }) : "");
    setAttr(waiting, "hidden", !n);
  }
  return { el, show };
}
