// @ts-check
// Some rows out of many: the chosen ones as words to take away, all of them behind a button.
import { settingAt } from "./spot.js";
import { fill, h, keep, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./spot.js").MakeControl} MakeControl */

/** Some of the rows that `of` names: the chosen ones as words to take away, all of them behind a button. @type {MakeControl} */
export function referencesKind(tools, spot, field, id) {
  const { labels, link, nextId } = tools;
  const set = settingAt(tools, spot, field.name);
  const chosen = () => /** @type {string[]} */ (spot.row()[field.name] ?? []);
  const toggle = (/** @type {string} */ key) => set(chosen().includes(key) ? chosen().filter((each) => each !== key) : [...chosen(), key]);
  const away = (/** @type {string} */ key) => (toggle(key), button.focus());
  const list = h("ul", { class: "jejak-refs", role: "list" });
  const panel = h("div", { class: "jejak-ref-panel", role: "group", "aria-labelledby": id, id: nextId(), hidden: true });
  const button = h("button", { class: "jejak-button jejak-ref-open", "aria-expanded": "false", "aria-controls": panel.id, onclick: () => open(panel.hidden) }, field.ask);
  /** @type {Map<string, Ref>} */
  const parts = new Map();
  /** @type {Map<string, RefBox>} */
  const boxes = new Map();
  panel.addEventListener("keydown", (event) => event.key === "Escape" && (open(false), button.focus()));

  /** @param {boolean} isOpen */
  function open(isOpen) {
    panel.hidden = !isOpen;
    setAttr(button, "aria-expanded", String(isOpen));
    if (isOpen) paintBoxes(link.data);
  }

  /** @param {Data} data */
  function paintBoxes(data) {
    const rows = data[field.of];
    keep(panel, boxes, rows, (row) => refBox(row.id, () => toggle(row.id)));
    for (const row of rows) boxes.get(row.id)?.show(row.name, chosen().includes(row.id));
  }

  /** @param {Row} row @param {Data} data */
  function show(row, data) {
    const rows = data[field.of].filter((/** @type {Row} */ each) => row[field.name].includes(each.id));
    keep(list, parts, rows, (each) => ref(each.id, () => away(each.id)));
    for (const each of rows) parts.get(each.id)?.show(each.name, fill(labels.untie, { name: each.name }));
    setAttr(list, "hidden", !rows.length);
    setAttr(button, "hidden", !data[field.of].length);
    setAttr(none, "hidden", data[field.of].length > 0);
    if (!panel.hidden) paintBoxes(data);
  }
  const none = h("p", { class: "jejak-hint" }, field.none);
  return { parts: [h("div", { class: "jejak-ref-line", role: "group", "aria-labelledby": id }, list, button, none), panel], show };
}

/** @typedef {{el: HTMLElement, show(name: string, label: string): void}} Ref */
/** @typedef {{el: HTMLElement, show(name: string, isOn: boolean): void}} RefBox */

/** @param {string} _id @param {() => void} away @returns {Ref} */
function ref(_id, away) {
  const words = h("span", { dir: "auto" });
  const cross = h("button", { class: "jejak-ref-away", onclick: away }, h("span", { "aria-hidden": "true" }, "✕"));
  const show = (/** @type {string} */ name, /** @type {string} */ label) => (setText(words, name), setAttr(cross, "aria-label", label));
  return { el: h("li", { class: "jejak-ref" }, words, cross), show };
}

/** @param {string} _id @param {() => void} toggle @returns {RefBox} */
function refBox(_id, toggle) {
  const box = h("input", { type: "checkbox", onchange: toggle });
  const words = h("span", { dir: "auto" });
  const show = (/** @type {string} */ name, /** @type {boolean} */ isOn) => (setText(words, name), void (box.checked = isOn));
  return { el: h("label", { class: "jejak-ref-box" }, box, words), show };
}
