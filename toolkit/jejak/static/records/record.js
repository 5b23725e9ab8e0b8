// @ts-check
// One record: its number and heading, its fields, and what can be done with it as a whole.
import { recordField } from "./controls.js";
import { recordBrief } from "./folding.js";
import { isCalledFor } from "./kinds.js";
import { tenantsOf } from "./order.js";
import { own } from "../page/own.js";
import { fill, h, question, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./order.js").ListSection} ListSection */
/** @typedef {{step(id: string, by: -1 | 1): void, remove(id: string): void, warning(id: string): string, fold(id: string): void}} RecordDeeds `warning` is what to ask before removing */
/** @typedef {{place: number, up: boolean, down: boolean, name: string, isLong: boolean, isFolded: boolean}} Standing */
/** @typedef {{el: HTMLElement, show(row: Row, data: Data, standing: Standing): void, focus(field?: string): void}} RecordCard */

/** @param {import("./spot.js").RecordTools} tools @param {ListSection} section @param {string} id @param {RecordDeeds} deeds @returns {RecordCard} */
export function recordCard(tools, section, id, deeds) {
  const { labels, link } = tools;
  const row = () => link.data[section.list].find((/** @type {Row} */ each) => each.id === id) ?? { ...section.blank, id };
  const parts = section.fields.map((/** @type {any} */ field) => recordField(tools, { path: [section.list, id], row }, field));
  const grid = h("div", { class: "jejak-record-fields" }, ...parts.map((/** @type {any} */ part) => part.el));
  const number = h("span", { class: "jejak-record-number", "aria-hidden": "true" });
  const heading = h("strong", { class: "jejak-record-name", dir: "auto" });
  const mark = h("span", { class: "jejak-mark", dir: "auto" });
  const [up, down] = [iconOf("↑", () => deeds.step(id, -1)), iconOf("↓", () => deeds.step(id, 1))];
  const away = iconOf("✕", () => (deeds.warning(id) ? ask.open() : deeds.remove(id)));
  setAttr(away, "data-act", "remove");
  const ask = question(labels, () => [deeds.warning(id)], () => deeds.remove(id), () => away);
  const deedsOf = section.fixed ? [] : [h("div", { class: "jejak-record-deeds" }, mark, up, down, away)];
  const head = h("div", { class: "jejak-record-head" }, number, section.headed && heading, section.headed && mark);
  if (parts.length === 1) parts[0].el.querySelector(".jejak-label")?.classList.add("jejak-hidden");
  const guide = guidance(labels, own(section.told ?? {}, id));
  const main = h("div", { class: "jejak-record-main", id: tools.nextId() }, grid, guide);
  const brief = recordBrief(labels, section, main.id, () => deeds.fold(id));
  const box = h("div", { class: "jejak-record", role: "group", "data-place": `${section.list}/${id}`, "data-record": id, onkeydown: onKey }, head, brief.el, main, ...deedsOf, ask.el);
  const el = h("li", {}, box);

  /** Alt with an arrow moves the record, except in a select, where it opens the list. @param {KeyboardEvent} event */
  function onKey(event) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !by || section.fixed || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    deeds.step(id, /** @type {-1 | 1} */ (by));
  }

  const watched = [section.order, section.ranks, section.tenants?.list, ...section.fields.map((/** @type {any} */ field) => field.of)].filter(Boolean);
  /** What was shown last; nothing while somebody is in the record, whose field was left alone. @type {any[]} */
  let last = [];

  /** @param {Row} shown @param {Data} data @param {Standing} standing */
  function show(shown, data, standing) {
    const seen = [shown, ...Object.values(standing), ...watched.map((list) => data[list])];
    if (last.length && seen.every((each, at) => each === last[at])) return;
    paint(shown, data, standing);
    last = el.contains(document.activeElement) ? [] : seen;
  }

  /** @param {Row} shown @param {Data} data @param {Standing} standing */
  function paint(shown, data, { place, up: canRise, down: canSink, name, isLong, isFolded }) {
    const known = markOf(labels, data, section, id);
    setText(number, String(known.number ?? place + 1));
    setAttr(number, "data-quadrant", known.quadrant);
    setText(heading, known.name ?? name);
    setText(mark, known.mark ?? "");
    setAttr(box, "aria-label", name);
    for (const each of [heading, section.headed && mark]) if (each) setAttr(each, "hidden", isLong);
    brief.show(shown, data, { isLong, isFolded, title: known.name ?? name, mark: section.headed ? (known.mark ?? "") : "" });
    setAttr(main, "hidden", isFolded);
    for (const part of parts) {
      setAttr(part.el, "hidden", !isCalledFor(shown, part.field));
      part.show(shown, data);
    }
    for (const [button, words] of [[up, labels.up], [down, labels.down], [away, labels.remove_this]]) setAttr(button, "aria-label", fill(words, { name }));
    setAttr(up, "title", `${fill(labels.up, { name })} (Alt + ↑)`);
    setAttr(down, "title", `${fill(labels.down, { name })} (Alt + ↓)`);
    setAttr(up, "aria-disabled", !canRise && "true");
    setAttr(down, "aria-disabled", !canSink && "true");
  }

  /** Go to a field, or to where the record begins: its first field, or the line it is folded to. @param {string} [field] */
  function focus(field) {
    if (main.hidden) return brief.button.focus();
    const within = field ? grid.querySelector(`[data-field="${field}"]`) : grid;
    /** @type {HTMLElement | null} */ (within?.querySelector(":is(textarea, select, input, button):not([hidden])"))?.focus();
  }
  return { el, show, focus };
}

/**
 * What is known of a record elsewhere: its place on the way, its rank, or how many rows hang on it.
 * @param {Record<string, any>} labels @param {Data} data @param {ListSection} section @param {string} id
 * @returns {{number?: number | string, quadrant?: string, name?: string, mark?: string}}
 */
function markOf(labels, data, section, id) {
  const at = (/** @type {string | undefined} */ list) => data[list ?? ""]?.find((/** @type {Row} */ each) => each.id === id);
  if (section.order) return { name: at(section.order)?.name, mark: at(section.order)?.stage };
  if (section.ranks) return at(section.ranks) ? { ...at(section.ranks), mark: labels.corners[at(section.ranks).quadrant] } : { number: "–" };
  if (section.tenants) return { mark: fill(labels.tenants, { n: tenantsOf(data, section, id).length }) };
  return {};
}

/** @param {string} sign @param {() => void} onclick */
function iconOf(sign, onclick) {
  return h("button", { class: "jejak-icon", onclick }, h("span", { "aria-hidden": "true" }, sign));
}

/** What is known of a record of the usual set, folded but for its first sentence. @param {Record<string, any>} labels @param {{about: string, more: [string, string[]][]} | undefined} told */
function guidance(labels, told) {
  if (!told) return null;
  const more = told.more.map(([label, texts]) => h("div", {}, h("dt", {}, label), ...texts.map((text) => h("dd", {}, text))));
  const summary = h("summary", {}, h("span", {}, told.about), " ", h("span", { class: "jejak-record-more" }, labels.learn_more));
  return h("details", { class: "jejak-record-guide" }, summary, h("dl", {}, ...more));
}
