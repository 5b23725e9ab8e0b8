// @ts-check
// The cells of a touchpoint's row: each column makes its own.
import { area, fill, h, keep, lineArea, oneLine, optionList, refill, setAttr, setText, showChoice, writing } from "./dom.js";
import { rating, valenceOf } from "./feeling.js";

/** @typedef {import("./edits.js").Row} Row */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {{name: string, label: string, ask: string}} Field */
/** @typedef {{place: number, count: number, name: string, data: Data, persona: string | undefined, frameKey: string}} Context */
/** @typedef {{el: HTMLElement, show(row: Row, context: Context): void}} Cell */
/**
 * What cells need of the table.
 * @typedef {{labels: Record<string, any>, link: import("./link.js").Link, nextId: () => string, row: (id: string) => Row,
 *   step(id: string, by: -1 | 1): void, remove(id: string): void}} Tools
 */

/** @typedef {import("./dom.js").Child} Child */

/** The option of a select that stands for the team's own words. */
const OWN = " own";

/** @param {string} name @param {string} label @param {Child[]} content */
export function td(name, label, ...content) {
  return h("td", { role: "cell", "data-field": name, "data-label": label }, ...content);
}

/** @param {Tools} tools @param {string} id @returns {Cell} */
export function numberCell({ labels, step }, id) {
  const number = h("span", { class: "jejak-number" });
  const up = h("button", { type: "button", class: "jejak-icon", onclick: () => step(id, -1) }, "↑");
  const down = h("button", { type: "button", class: "jejak-icon", onclick: () => step(id, 1) }, "↓");
  const el = td("number", "", number, h("span", { class: "jejak-steps" }, up, down));
  const show = (/** @type {Row} */ _row, /** @type {Context} */ { place, count, name }) => {
    setText(number, String(place + 1));
    setAttr(up, "aria-label", fill(labels.up, { name }));
    setAttr(down, "aria-label", fill(labels.down, { name }));
    setAttr(up, "aria-disabled", place === 0 && "true");
    setAttr(down, "aria-disabled", place === count - 1 && "true");
  };
  return { el, show };
}

/** @type {Record<string, (tools: Tools, id: string, field: Field) => Cell>} */
export const CELLS = {
  stage: stageCell,
  name: nameCell,
  channel: channelCell,
  action: (tools, id, field) => textCell(tools, id, field, area({ placeholder: field.ask })),
  thought: (tools, id, field) => textCell(tools, id, field, area({ placeholder: field.ask })),
  feeling: feelingCell,
  barrier: barrierCell,
};

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function stageCell({ labels, link, row }, id, field) {
  const select = h("select", {
    onchange: () =>
      link.act({ op: "set", path: ["touchpoints", id, "stage"], value: select.value, was: row(id).stage }),
  });
  let key = "";
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name, data, frameKey }) => {
    const options = data.stages.map((/** @type {Row} */ stage) => ({ key: stage.id, label: stage.name }));
    if (key !== frameKey) refill(select, ...optionList(options, labels.no_stage));
    key = frameKey;
    showChoice(select, shown.stage);
    nameControl(select, labels, field, name);
  };
  return { el: td(field.name, field.label, select), show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function nameCell({ labels, link }, id, field) {
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), { parse: oneLine });
  const mark = h("span", { class: "jejak-mark" }, labels.moment_mark);
  const el = h(
    "th",
    { role: "rowheader", scope: "row", "data-field": field.name, "data-label": field.label },
    text.el,
    mark,
  );
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    text.show(row.name);
    setAttr(mark, "hidden", !row.moment_of_truth);
    nameControl(text.el, labels, field, name);
  };
  return { el, show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @param {HTMLTextAreaElement} el @returns {Cell} */
function textCell({ labels, link }, id, field, el) {
  const text = writing(el, typing(link, id, field.name));
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    text.show(row[field.name]);
    nameControl(el, labels, field, name);
  };
  return { el: td(field.name, field.label, el), show };
}

/** A channel from the list, or in the team's own words. @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function channelCell({ labels, link, row }, id, field) {
  const options = [...labels.channels, { key: OWN, label: labels.own_words }];
  const isOwn = (/** @type {string} */ value) => value !== "" && !options.some(({ key }) => key === value);
  const select = h("select", { onchange: () => choose(select.value) }, ...optionList(options, labels.no_channel));
  // The first own words replace the key of a channel, which this field never showed.
  const type = (/** @type {string} */ value, /** @type {string} */ was) => link.type(["touchpoints", id, "channel"], value, was || row(id).channel);
  const text = writing(lineArea({ placeholder: field.ask }), type, wordForm(labels.channels));
  const choose = (/** @type {string} */ value) => {
    setAttr(text.el, "hidden", value !== OWN);
    if (value !== OWN) link.act({ op: "set", path: ["touchpoints", id, "channel"], value, was: row(id).channel });
    else text.el.focus();
  };
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name }) => {
    nameControl(select, labels, field, name);
    setAttr(text.el, "aria-label", fill(labels.own_channel, { name }));
    if (text.el === document.activeElement) return;
    const own = isOwn(shown.channel);
    select.value = own ? OWN : shown.channel;
    setAttr(text.el, "hidden", !own);
    text.show(own ? shown.channel : "");
  };
  return { el: td(field.name, field.label, select, text.el), show };
}

/** A barrier in the team's own words, with the vocabulary's at hand. @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function barrierCell({ labels, link, row }, id, field) {
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), wordForm(labels.barriers));
  const select = h(
    "select",
    { class: "jejak-suggest", onchange: () => choose() },
    ...optionList(labels.barriers, labels.suggest),
  );
  const choose = () => {
    link.act({ op: "set", path: ["touchpoints", id, "barrier"], value: select.value, was: row(id).barrier });
    select.value = "";
  };
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name }) => {
    text.show(shown.barrier);
    nameControl(text.el, labels, field, name);
    setAttr(select, "aria-label", fill(labels.suggestions, { field: field.label, name }));
  };
  return { el: td(field.name, field.label, h("div", { class: "jejak-open" }, text.el, select)), show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function feelingCell(tools, id, field) {
  const nobody = h("span", { class: "jejak-hint" }, tools.labels.no_persona);
  const el = td(field.name, field.label, nobody);
  /** @type {Map<string, ReturnType<typeof feltControl>>} */
  const controls = new Map();
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name, persona }) => {
    const rated = persona === undefined ? [] : [{ id: persona }];
    keep(el, controls, rated, (each) => feltControl(tools, id, each.id));
    for (const control of controls.values()) control.show(shown, name);
    setAttr(nobody, "hidden", rated.length > 0);
  };
  return { el, show };
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

/** @param {import("./link.js").Link} link @param {string} id @param {string} name @returns {(value: any, was: any) => void} */
export function typing(link, id, name) {
  return (value, was) => link.type(["touchpoints", id, name], value, was);
}

/** Write a vocabulary's words on the page and its keys into the file; own words are both. @param {{key: string, label: string}[]} options */
export function wordForm(options) {
  const plain = (/** @type {string} */ text) => text.trim().toLowerCase();
  return {
    parse: (/** @type {string} */ text) =>
      options.find(({ label }) => plain(label) === plain(text))?.key ?? oneLine(text),
    format: (/** @type {string} */ value) => options.find(({ key }) => key === value)?.label ?? value,
  };
}

/** @param {HTMLElement} el @param {Record<string, any>} labels @param {Field} field @param {string} name */
function nameControl(el, labels, field, name) {
  setAttr(el, "aria-label", fill(labels.row_field, { field: field.label, name }));
}
