// @ts-check
// The parts of a touchpoint: a control for each field, as a cell of the table or with its label among the details.
import { area, chips, choosing, fill, h, keep, lineArea, oneLine, setAttr, setText, writing } from "../page/dom.js";
import { rating, valenceOf } from "../page/feeling.js";
import { wordForm } from "../page/suggesting.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./columns.js").Field} Field */
/**
 * What a row needs to know beside itself. `frameKey` changes with whatever all rows share.
 * @typedef {{place: number, up: boolean, down: boolean, name: string, data: Data, persona: string | undefined,
 *   columns: {id: string, field: Field}[], frameKey: string}} Context
 */
/** @typedef {{el: HTMLElement, show(row: Row, context: Context): void}} Cell */
/** @typedef {{content: Child[], show(row: Row, context: Context): void}} Part */
/**
 * What cells need of the table.
 * @typedef {{labels: Record<string, any>, link: import("../link/link.js").Link, nextId: () => string, row: (id: string) => Row,
 *   suggested: import("../page/suggesting.js").Suggesting,
 *   step(id: string, by: -1 | 1): void, remove(id: string): void, copy(id: string): void}} Tools
 */

/** @typedef {import("../page/dom.js").Child} Child */
/** @typedef {(tools: Tools, id: string, field: Field) => Part} MakePart */

/** The option of a select that stands for the team's own words. */
const OWN = " own";

/** @type {Record<string, MakePart>} */
const PARTS = {
  stage: stagePart,
  name: namePart,
  channel: channelPart,
  feeling: feelingPart,
  barrier: barrierPart,
  motives: motivesPart,
  evidence: evidencePart,
  moment_of_truth: momentPart,
};

/** @type {MakePart} */
function partOf(tools, id, field) {
  return (PARTS[field.name] ?? textPart)(tools, id, field);
}

/** @param {string} name @param {string} label @param {Child[]} content */
export function td(name, label, ...content) {
  return h("td", { role: "cell", "data-field": name, "data-label": label }, ...content);
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
export function cellOf(tools, id, field) {
  const { content, show } = partOf(tools, id, field);
  const { name, label } = field;
  if (name !== "name") return { el: td(name, label, ...content), show };
  const props = { role: "rowheader", scope: "row", "data-field": name, "data-label": label };
  return { el: h("th", props, ...content), show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
export function detailOf(tools, id, field) {
  const { content, show } = partOf(tools, id, field);
  const props = { class: "jejak-field", "data-field": field.name };
  return { el: h("div", props, h("span", { class: "jejak-label", "aria-hidden": "true" }, field.label), ...content), show };
}

/** @param {Tools} tools @param {string} id @returns {Cell} */
export function numberCell({ labels, step }, id) {
  const handle = h("span", { class: "jejak-handle", "aria-hidden": "true", title: labels.drag }, "⋮⋮");
  const number = h("span", { class: "jejak-number" });
  const up = h("button", { type: "button", class: "jejak-icon", onclick: () => step(id, -1) }, "↑");
  const down = h("button", { type: "button", class: "jejak-icon", onclick: () => step(id, 1) }, "↓");
  const el = td("number", "", handle, number, h("span", { class: "jejak-steps" }, up, down));
  const show = (/** @type {Row} */ _row, /** @type {Context} */ context) => {
    setText(number, String(context.place + 1));
    setAttr(up, "aria-label", fill(labels.up, context));
    setAttr(down, "aria-label", fill(labels.down, context));
    setAttr(up, "aria-disabled", !context.up && "true");
    setAttr(down, "aria-disabled", !context.down && "true");
  };
  return { el, show };
}

/** A choice that sets a field. @param {Tools} tools @param {string} id @param {string} name @param {() => import("../page/dom.js").Choice[]} options */
function chooser({ link, row }, id, name, options) {
  return choosing(options, (value) => link.act({ op: "set", path: ["touchpoints", id, name], value, was: row(id)[name] }));
}

/** @type {MakePart} */
function stagePart(tools, id, field) {
  const { labels, link } = tools;
  const stages = () => link.data.stages.map((/** @type {Row} */ stage) => ({ key: stage.id, label: stage.name }));
  const choice = chooser(tools, id, field.name, () => [{ key: "", label: labels.no_stage }, ...stages()]);
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name }) => {
    choice.show(shown.stage);
    nameControl(choice.el, labels, field, name);
  };
  return { content: [choice.el], show };
}

/** @type {MakePart} */
function namePart({ labels, link }, id, field) {
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), { parse: oneLine });
  const mark = h("span", { class: "jejak-mark" }, labels.moment_mark);
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    text.show(row.name);
    if (!row.moment_of_truth) mark.remove();
    else if (!mark.isConnected) text.el.after(mark);
    nameControl(text.el, labels, field, name);
  };
  return { content: [text.el], show };
}

/** @type {MakePart} */
function textPart({ labels, link }, id, field) {
  const text = writing(area({ placeholder: field.ask }), typing(link, id, field.name));
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    text.show(row[field.name]);
    nameControl(text.el, labels, field, name);
  };
  return { content: [text.el], show };
}

/** A channel from the list, or in the team's own words; few rows need a field for those, so it is made on demand. @type {MakePart} */
function channelPart(tools, id, field) {
  const { labels, link, row } = tools;
  const options = [{ key: "", label: labels.no_channel }, ...labels.channels, { key: OWN, label: labels.own_words }];
  const isOwn = (/** @type {string} */ value) => !options.some(({ key }) => key === value);
  /** @type {import("../page/dom.js").Writing | undefined} */
  let text;
  let called = "";
  const reveal = (/** @type {boolean} */ isNeeded) => {
    if (isNeeded && !text) choice.el.after((text = ownChannel(tools, id, field)).el);
    if (!text) return;
    setAttr(text.el, "hidden", !isNeeded);
    setAttr(text.el, "aria-label", fill(labels.own_channel, { name: called }));
  };
  const choose = (/** @type {string} */ value) => {
    reveal(value === OWN);
    if (value === OWN) text?.el.focus();
    else link.act({ op: "set", path: ["touchpoints", id, "channel"], value, was: row(id).channel });
  };
  const choice = choosing(() => options, choose);
  const show = (/** @type {Row} */ { channel }, /** @type {Context} */ { name }) => {
    called = name;
    nameControl(choice.el, labels, field, name);
    if (text?.el === document.activeElement) return reveal(true);
    const own = isOwn(channel);
    choice.show(own ? OWN : channel);
    reveal(own);
    text?.show(own ? channel : "");
  };
  return { content: [choice.el], show };
}

/** The first own words replace the key of a channel, which this field never showed. @param {Tools} tools @param {string} id @param {Field} field */
function ownChannel({ labels, link, row }, id, field) {
  const type = (/** @type {string} */ value, /** @type {string} */ was) => link.type(["touchpoints", id, "channel"], value, was || row(id).channel);
  return writing(lineArea({ placeholder: field.ask }), type, wordForm(labels.channels));
}

/** A barrier in the team's own words, with the vocabulary's at hand. @type {MakePart} */
function barrierPart({ labels, link, row, suggested }, id, field) {
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), wordForm(labels.barriers));
  const path = ["touchpoints", id, field.name];
  const more = suggested((value) => link.act({ op: "set", path, value, was: row(id).barrier }));
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name }) => {
    text.show(shown.barrier);
    nameControl(text.el, labels, field, name);
    setAttr(more, "aria-label", fill(labels.suggestions, { field: field.label, name }));
  };
  return { content: [h("div", { class: "jejak-open" }, text.el, more)], show };
}

/** @type {MakePart} */
function feelingPart(tools, id, field) {
  const nobody = h("span", { class: "jejak-hint" }, field.ask);
  const el = h("div");
  /** @type {Map<string, ReturnType<typeof feltControl>>} */
  const controls = new Map();
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name, persona }) => {
    const rated = persona === undefined ? [] : [{ id: persona }];
    keep(el, controls, rated, (each) => feltControl(tools, id, each.id));
    for (const control of controls.values()) control.show(shown, name);
    if (rated.length) nobody.remove();
    else el.append(nobody);
  };
  return { content: [el], show };
}

/** Motives to switch on and off, behind the words of those that are on. @type {MakePart} */
function motivesPart({ labels, link }, id, field) {
  const path = ["touchpoints", id, field.name];
  const group = chips(labels.motives, (value, was) => link.act({ op: "set", path, value, was }));
  const words = h("summary", {});
  const form = wordForm(labels.motives);
  const show = (/** @type {Row} */ { motives }, /** @type {Context} */ { name }) => {
    group.show(motives);
    setText(words, motives.map(form.format).join(", ") || field.ask);
    setAttr(words, "data-empty", !motives.length);
    nameControl(group.el, labels, field, name);
  };
  return { content: [h("details", { class: "jejak-motives" }, words, group.el)], show };
}

/** @type {MakePart} */
function evidencePart(tools, id, field) {
  const { labels } = tools;
  const choice = chooser(tools, id, field.name, () => labels.evidence);
  const about = h("span", { class: "jejak-hint" });
  const show = (/** @type {Row} */ { evidence }, /** @type {Context} */ { name }) => {
    choice.show(evidence);
    setText(about, labels.evidence.find((/** @type {any} */ each) => each.key === evidence)?.about ?? "");
    nameControl(choice.el, labels, field, name);
  };
  return { content: [choice.el, about], show };
}

/** @type {MakePart} */
function momentPart({ labels, link }, id, field) {
  const path = ["touchpoints", id, field.name];
  const box = h("input", {
    type: "checkbox",
    onchange: () => link.act({ op: "set", path, value: box.checked, was: !box.checked }),
  });
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    box.checked = row.moment_of_truth;
    nameControl(box, labels, field, name);
  };
  return { content: [h("label", { class: "jejak-box" }, box, h("span", { class: "jejak-hint" }, field.ask))], show };
}

/** @param {Tools} tools @param {string} id @param {string} persona */
function feltControl(tools, id, persona) {
  const felt = rating(tools, id, persona);
  const words = h("span", { class: "jejak-felt-words" }, felt.sign, " ", felt.word);
  const el = h("div", { class: "jejak-felt" }, felt.face, felt.range, words, felt.back);
  const show = (/** @type {Row} */ row, /** @type {string} */ name) => felt.show(valenceOf(row, persona), name, el);
  return { el, show };
}

// Small change ----

/** @param {import("../link/link.js").Link} link @param {string} id @param {string} name @returns {(value: any, was: any) => void} */
function typing(link, id, name) {
  return (value, was) => link.type(["touchpoints", id, name], value, was);
}

/** @param {HTMLElement} el @param {Record<string, any>} labels @param {Field} field @param {string} name */
function nameControl(el, labels, field, name) {
  setAttr(el, "aria-label", fill(labels.row_field, { field: field.label, name }));
}
