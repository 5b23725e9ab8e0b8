// @ts-check
// The plan as a list: when, what, how long, and the buttons that change what is still to come.
import { clock } from "../page/clock.js";
import { fill, h, keep, setAttr, setText } from "../page/dom.js";

/** Minutes that a press adds or takes away. */
export const PORTION = 5;
const SIGNS = /** @type {Record<string, string>} */ ({ over: "✓", now: "▶", coming: "", skipped: "–" });

/** @typedef {{id: string, step: number | null, name: string, minutes: number, at: number, state: string}} Slot */
/** @typedef {(deed: string, given: Record<string, any>) => void} Order */

/** Return the name of a slot with its step's number. @param {Slot} slot */
export function slotName({ step, name }) {
  return step === null ? name : `${step} · ${name}`;
}

/** @param {Record<string, any>} labels @param {Order} order */
export function timeline(labels, order) {
  const el = h("ol", { class: "jejak-timeline", role: "list", "aria-label": labels.plan });
  /** @type {Map<string, ReturnType<typeof line>>} */
  const parts = new Map();
  const show = (/** @type {{slots: Slot[], ended: boolean}} */ { slots, ended }) => {
    keep(el, parts, slots, (slot) => line(slot, labels, order));
    for (const slot of slots) parts.get(slot.id)?.show(slot, ended);
  };
  return { el, show };
}

/** @param {Slot} slot @param {Record<string, any>} labels @param {Order} order */
function line({ id }, labels, order) {
  const time = h("time", {});
  const sign = h("span", { class: "jejak-sign", "aria-hidden": "true" });
  const name = h("span", { class: "jejak-slot-name" });
  const state = h("span", { class: "jejak-mark" });
  const minutes = h("span", { class: "jejak-count" });
  const less = press("−", () => order("lengthen", { slot: Number(id), by: -PORTION }));
  const more = press("+", () => order("lengthen", { slot: Number(id), by: PORTION }));
  const skip = h("button", { class: "jejak-button jejak-quiet", onclick: () => order("skip", { slot: Number(id) }) });
  const tools = h("span", { class: "jejak-tools" }, less, more, skip);
  const el = h("li", {}, time, sign, h("span", { class: "jejak-slot" }, name, " ", state), minutes, tools);

  const show = (/** @type {Slot} */ slot, /** @type {boolean} */ ended) => {
    const isSkipped = slot.state === "skipped";
    const called = slotName(slot);
    setText(time, clock(slot.at, labels.lang));
    setText(sign, SIGNS[slot.state]);
    setText(name, called);
    setText(state, slot.state === "coming" ? "" : labels.states[slot.state]);
    setText(minutes, isSkipped ? "" : fill(labels.minutes, { n: slot.minutes }));
    setText(skip, isSkipped ? labels.take_in : labels.skip);
    setAttr(skip, "aria-label", fill(isSkipped ? labels.take_in_one : labels.skip_one, { name: called }));
    setAttr(less, "aria-label", fill(labels.shorter_one, { name: called, n: PORTION }));
    setAttr(more, "aria-label", fill(labels.longer_one, { name: called, n: PORTION }));
    setAttr(tools, "hidden", ended || slot.state === "over");
    setAttr(skip, "hidden", slot.state === "now");
    for (const button of [less, more]) setAttr(button, "hidden", isSkipped);
    setAttr(less, "aria-disabled", String(slot.minutes <= PORTION));
    setAttr(el, "data-state", slot.state);
    setAttr(el, "aria-current", slot.state === "now" ? "step" : null);
  };
  return { el, show };
}

/** @param {string} sign @param {() => void} act */
function press(sign, act) {
  const onclick = () => el.getAttribute("aria-disabled") !== "true" && act();
  const el = h("button", { class: "jejak-icon", onclick }, sign);
  return el;
}
