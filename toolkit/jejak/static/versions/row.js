// @ts-check
// A kept version in the list: what it is called, when it was, and what can be done with it.
import { fill, h, question, sentence, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {{look(id: string): void, compare(id: string): void, restore(id: string): void}} VersionDeeds */

/** @param {Record<string, any>} labels @param {string} id @param {VersionDeeds} deeds */
export function versionRow(labels, id, { look, compare, restore }) {
  const name = h("strong", { dir: "auto" });
  const facts = h("span", { class: "jejak-hint" });
  const note = h("p", { dir: "auto", class: "jejak-version-note" });
  const missing = h("p", { class: "jejak-hint" }, labels.not_kept);
  const make = (/** @type {string} */ label, /** @type {() => void} */ act) => h("button", { class: "jejak-button", onclick: act }, label);
  /** @type {[string, HTMLButtonElement][]} */
  const buttons = [
    [labels.look_back, make(labels.look_back, () => look(id))],
    [labels.compare, make(labels.compare, () => compare(id))],
    [labels.restore, make(labels.restore, () => sure.open())],
  ];
  const ask = () => sentence(labels.restore_sure, { name: name.textContent });
  const sure = question({ remove: labels.restore, keep: labels.cancel }, ask, () => restore(id), () => buttons[2][1]);
  const line = h("div", { class: "jejak-version-deeds" }, ...buttons.map(([, button]) => button));
  const el = h("li", {}, h("div", { class: "jejak-version-words" }, h("p", {}, name, " ", facts), note, missing), line, sure.el);

  /** @param {Row} version */
  function show(version) {
    setText(name, version.name);
    setText(facts, [version.date, version.review].filter(Boolean).join(" · "));
    setText(note, version.note);
    setAttr(note, "hidden", !version.note);
    setAttr(missing, "hidden", version.kept);
    setAttr(line, "hidden", !version.kept);
    for (const [label, button] of buttons) setAttr(button, "aria-label", fill(labels.of, { deed: label, name: version.name }));
  }
  return { el, show };
}
