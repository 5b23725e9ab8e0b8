// @ts-check
// Making a plan: which track, how long, and when the room was invited for.
import { hourOf, instantAt } from "./counting.js";
import { h, optionList, question, setAttr, setText } from "../page/dom.js";

/** @param {Record<string, any>} labels @param {() => string} newId @param {(given: Record<string, any>) => void} make */
export function planning(labels, newId, make) {
  const track = h("select", { id: newId() }, ...optionList(labels.tracks));
  const preset = h("select", { id: newId() }, ...optionList(labels.presets));
  const at = h("input", { id: newId(), type: "time" });
  const act = () => make({ track: track.value, preset: preset.value, at: instantAt(at.value, Date.now()) });
  const words = { remove: labels.replan, keep: labels.keep_going };
  const doubt = question(words, () => [labels.instead], act, () => button);
  let isGoing = false;
  const button = h("button", { class: "jejak-button", onclick: () => (isGoing ? doubt.open() : act()) }, labels.replan);
  const fields = h(
    "div",
    { class: "jejak-planning" },
    labelled(labels.track, track),
    labelled(labels.preset, preset),
    labelled(labels.at, at),
    button,
  );
  const summary = h("summary", {});
  const el = h("details", {}, summary, fields, doubt.el);
  let shown = -1;

  const show = (/** @type {Record<string, any>} */ data) => {
    isGoing = data.current !== null;
    setText(summary, labels.another);
    if (data.revision === shown) return;
    shown = data.revision;
    setAttr(el, "open", !data.begun);
    [track.value, preset.value, at.value] = [data.track, data.preset, hourOf(data.appointed)];
  };
  return { el, show };
}

/** @param {string} label @param {HTMLElement} control */
function labelled(label, control) {
  return h("div", {}, h("label", { class: "jejak-label", for: control.id }, label), control);
}
