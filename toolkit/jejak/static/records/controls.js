// @ts-check
// A control for each kind of field. Python says which field is of which kind; nothing here knows a list by name.
import { dayOf } from "./kinds.js";
import { referencesKind } from "./references.js";
import { levelKind, scoreKind } from "./scales.js";
import { settingAt, typingAt } from "./spot.js";
import { own } from "../page/own.js";
import { wordForm } from "../page/suggesting.js";
import { area, choosing, fill, h, lineArea, oneLine, setAttr, setText, writing } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("./spot.js").RecordTools} RecordTools */
/** @typedef {import("./spot.js").RecordField} RecordField */
/** @typedef {import("./spot.js").Spot} Spot */
/** @typedef {import("./spot.js").MakeControl} MakeControl */

/** Kinds made of several controls: they are named as a group. */
const GROUPED = ["score", "level", "references"];

/** @type {Record<string, MakeControl>} */
const KINDS = { line: lineKind, text: textKind, choice: choiceKind, open: openKind, score: scoreKind, level: levelKind, date: dateKind, reference: referenceKind, references: referencesKind };

/** A field with its label and help. @param {RecordTools} tools @param {Spot} spot @param {RecordField} field */
export function recordField(tools, spot, field) {
  const id = tools.nextId();
  const isGroup = GROUPED.includes(field.kind);
  const control = KINDS[field.kind](tools, spot, field, id);
  const label = h(isGroup ? "span" : "label", { [isGroup ? "id" : "for"]: id, class: "jejak-label" }, field.label);
  const about = field.about && h("p", { class: "jejak-hint jejak-record-about" }, field.about);
  const props = { class: "jejak-record-field", "data-field": field.name, "data-kind": field.kind, "data-span": field.span };
  return { el: h("div", props, label, about, ...control.parts), field, show: control.show };
}

// Texts ----

/** One line; where `names` knows the record, its word stands for an empty text. @type {MakeControl} */
function lineKind(tools, spot, field, id) {
  const usual = own(field.names ?? {}, spot.path.at(-1) ?? "") ?? "";
  const parse = (/** @type {string} */ typed) => (oneLine(typed).trim() === usual ? "" : oneLine(typed));
  const form = { parse, format: (/** @type {string} */ value) => value || usual };
  const text = writing(lineArea({ id, placeholder: field.ask }), typingAt(tools, spot, field.name), form);
  return { parts: [text.el], show: (row) => text.show(row[field.name]) };
}

/** Several lines; what another field holds may propose words. @type {MakeControl} */
function textKind(tools, spot, field, id) {
  const text = writing(area({ id, placeholder: field.ask }), typingAt(tools, spot, field.name));
  const show = (/** @type {Row} */ row) => text.show(row[field.name]);
  if (!field.proposal) return { parts: [text.el], show };
  const proposal = proposing(tools, field, (words) => (settingAt(tools, spot, field.name)(words), text.el.focus()));
  return { parts: [text.el, proposal.el], show: (row) => (show(row), proposal.show(row)) };
}

/** @param {RecordTools} tools @param {RecordField} field @param {(words: string) => void} take */
function proposing({ labels }, field, take) {
  const words = h("span", {});
  const button = h("button", { class: "jejak-link", onclick: () => take(words.textContent ?? "") }, labels.take_words);
  const el = h("p", { class: "jejak-hint" }, words, " ", button);
  const show = (/** @type {Row} */ row) => {
    const proposed = own(field.proposal.texts, row[field.proposal.by]);
    setText(words, proposed ?? "");
    setAttr(el, "hidden", !proposed || row[field.name] === proposed);
    setAttr(button, "hidden", Boolean(row[field.name]));
  };
  return { el, show };
}

// Choices ----

/** One of a few, explained. @type {MakeControl} */
function choiceKind(tools, spot, field, id) {
  const choice = choosing(() => field.options, settingAt(tools, spot, field.name), { id });
  const about = aboutChoice(field);
  const show = (/** @type {Row} */ row) => (choice.show(row[field.name]), about.show(row[field.name]));
  return { parts: [choice.el, about.el], show };
}

/** One of many, or the team's own words. @type {MakeControl} */
function openKind(tools, spot, field, id) {
  const text = writing(lineArea({ id, placeholder: field.ask }), typingAt(tools, spot, field.name), wordForm(field.options));
  const more = tools.suggested(field.options)(settingAt(tools, spot, field.name));
  setAttr(more, "aria-label", fill(tools.labels.suggestions, { field: field.label }));
  const about = aboutChoice(field);
  const show = (/** @type {Row} */ row) => (text.show(row[field.name]), about.show(row[field.name]));
  return { parts: [h("div", { class: "jejak-open" }, text.el, more), about.el], show };
}

/** @param {RecordField} field */
function aboutChoice(field) {
  const el = h("p", { class: "jejak-hint" });
  const show = (/** @type {string} */ value) => {
    const about = field.options.find((/** @type {any} */ each) => each.key === value)?.about ?? "";
    setText(el, about);
    setAttr(el, "hidden", !about);
  };
  return { el, show };
}

/** One of the rows that `of` names. @type {MakeControl} */
function referenceKind(tools, spot, field, id) {
  const rows = () => tools.link.data[field.of].map((/** @type {Row} */ row) => ({ key: row.id, label: row.name }));
  const options = () => [{ key: "", label: field.none }, ...rows()];
  const known = () => {
    const [all, key] = [options(), spot.row()[field.name]];
    return all.some((each) => each.key === key) ? all : [...all, { key, label: tools.labels.not_there }];
  };
  const choice = choosing(known, settingAt(tools, spot, field.name), { id });
  return { parts: [choice.el], show: (row) => choice.show(row[field.name]) };
}

// Days ----

/** @type {MakeControl} */
function dateKind(tools, spot, field, id) {
  const el = h("input", { id, type: "date" });
  const parse = (/** @type {string} */ typed) => dayOf(typed, el.validity.badInput);
  const day = writing(el, typingAt(tools, spot, field.name), { parse, format: (value) => value ?? "" });
  return { parts: [el], show: (row) => day.show(row[field.name]) };
}
