// @ts-check
// The form of one persona: groups of fields, and what can be done with the persona as a whole.
import { filledOf, isStarted } from "./completeness.js";
import { itemList } from "./items.js";
import { area, chips, fill, h, question, sentence, setAttr, setText, writing } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Persona */
/** @typedef {import("../link/link.js").Link} Link */
/** @typedef {import("./card.js").Field} Field */
/**
 * What a control needs: it belongs to the persona with that id, for good.
 * @typedef {{labels: Record<string, any>, link: Link, nextId: () => string, id: string, copy: (id: string) => void,
 *   remove: (id: string) => void}} Own
 */
/** @typedef {{el: HTMLElement, show(persona: Persona): void}} Part */
/**
 * `beside` stands beside the label, `below` below the whole row.
 * @typedef {{beside?: HTMLElement, parts: HTMLElement[], below?: HTMLElement, show(persona: Persona): void}} Control
 */

/** One persona's form. @param {Own} tools */
export function personaForm(tools) {
  const { labels, id } = tools;
  /** @type {Persona} */
  let shown = { id };
  const groups = labels.groups.map((/** @type {any} */ group) => fieldGroup(tools, group));
  const ask = question(
    labels,
    () => sentence(labels.remove_sure, { name: shown.name || labels.nameless }),
    () => tools.remove(id),
    () => away,
  );
  const quietButton = (/** @type {string} */ label, /** @type {() => void} */ onclick) =>
    h("button", { class: "jejak-button jejak-quiet", onclick }, label);
  const copy = quietButton(labels.copy, () => tools.copy(id));
  const away = quietButton(labels.remove_this, () => (isStarted(shown) ? ask.open() : tools.remove(id)));
  const el = h(
    "div",
    { class: "jejak-form", "data-place": `personas/${id}` },
    ...groups.map((/** @type {Part} */ group) => group.el),
    h("div", { class: "jejak-last" }, copy, away, ask.el),
  );
  const show = (/** @type {Persona} */ persona) => {
    shown = persona;
    for (const group of groups) group.show(persona);
  };
  /** Open the group that holds a field, and go there. @param {string} name */
  const goTo = (name) => {
    const field = /** @type {HTMLElement} */ (el.querySelector(`[data-field="${name}"]`));
    setAttr(/** @type {HTMLElement} */ (field.closest("details")), "open", true);
    const control = field.querySelector("input, textarea") ?? field.querySelector("button");
    /** @type {HTMLElement} */ (control).focus();
    if (control instanceof HTMLInputElement) control.select();
  };
  return { el, ask, show, goTo };
}

/** @param {Own} tools @param {{title: string, open: boolean, fields: Field[]}} group @returns {Part} */
function fieldGroup(tools, { title, open, fields }) {
  const parts = fields.map((field) => formField(tools, field));
  const count = h("span", { class: "jejak-count" });
  const grid = h("div", { class: "jejak-fields" }, ...parts.flatMap((part) => part.els));
  const el = h("details", { class: "jejak-group", open }, h("summary", {}, h("span", {}, title), count), grid);
  const show = (/** @type {Persona} */ persona) => {
    setText(count, countWords(tools.labels, persona, fields));
    for (const part of parts) part.show(persona);
  };
  return { el, show };
}

/** A group counts its core fields, so that the groups' counts add up to the card's. @param {Record<string, any>} labels @param {Persona} persona @param {Field[]} fields @returns {string} */
function countWords(labels, persona, fields) {
  const core = fields.filter((field) => field.core);
  const counted = core.length ? core : fields;
  const n = filledOf(persona, counted.map(({ name }) => name)).length;
  if (core.length) return fill(labels.core_count, { n, m: core.length });
  return n ? fill(labels.optional_count, { n }) : labels.optional;
}

/** @param {Own} tools @param {Field} field */
function formField(tools, field) {
  const controlId = tools.nextId();
  const { beside, parts, below, show } = CONTROLS[field.kind](tools, field, controlId);
  const isGroup = field.kind === "motives";
  const naming = { [isGroup ? "id" : "for"]: controlId, class: "jejak-label", "data-core": field.core };
  const label = h(isGroup ? "span" : "label", naming, field.label);
  const el = h("div", { class: "jejak-field", "data-field": field.name }, label, beside, ...parts);
  return { els: below ? [el, below] : [el], show };
}

/** @type {Record<string, (tools: Own, field: Field, controlId: string) => Control>} */
const CONTROLS = {
  line: (tools, field, id) => text(tools, field, h("input", { id, type: "text", dir: "auto", placeholder: field.ask })),
  text: (tools, field, id) => text(tools, field, area({ id, placeholder: field.ask })),
  list,
  motives,
  age,
};

/** @param {Own} tools @param {Field} field @param {HTMLInputElement | HTMLTextAreaElement} el @param {object} [form] @returns {Control} */
function text({ link, id }, { name }, el, form) {
  const field = writing(el, (value, was) => link.type(["personas", id, name], value, was), form);
  return { parts: [el], show: (persona) => field.show(persona[name]) };
}

/** A list is one field: it is sent as a whole. @param {Own} tools @param {Field} field @param {string} controlId @returns {Control} */
function list({ labels, link, id, nextId }, { name, label, ask }, controlId) {
  const path = ["personas", id, name];
  const hint = h("span", { id: nextId(), class: "jejak-hint jejak-keys" });
  const items = itemList(labels, { id: controlId, label, ask, hint }, {
    type: (value, was) => link.type(path, value, was),
    set: (value, was) => link.act({ op: "set", path, value, was }),
    flush: () => link.flush(),
  });
  return { beside: hint, parts: [items.el], show: (persona) => items.show(persona[name]) };
}

/** @param {Own} tools @param {Field} field @param {string} titleId @returns {Control} */
function motives({ labels, link, id }, { name }, titleId) {
  const path = ["personas", id, name];
  const group = chips(labels.motives, (value, was) => link.act({ op: "set", path, value, was }));
  setAttr(group.el, "aria-labelledby", titleId);
  return { parts: [group.el], show: (persona) => group.show(persona[name]) };
}

/**
 * An age that cannot be one is not sent: a sentence says so, and what was typed stays.
 * @param {Own} tools @param {Field} field @param {string} controlId @returns {Control}
 */
function age(tools, field, controlId) {
  const { labels, link, id, nextId } = tools;
  const help = h("p", { class: "jejak-problem jejak-wide", id: nextId(), role: "alert", hidden: true }, labels.bad_age);
  const el = h("input", { id: controlId, type: "text", inputmode: "numeric", autocomplete: "off", placeholder: field.ask });
  const parse = (/** @type {string} */ typed) => ageOf(typed, labels.oldest);
  el.addEventListener("input", () => {
    const isWrong = parse(el.value) === undefined;
    setAttr(el, "aria-invalid", isWrong && "true");
    setAttr(el, "aria-describedby", isWrong && help.id);
    help.hidden = !isWrong;
    if (isWrong) link.cancel(["personas", id, field.name]);
  });
  return { ...text(tools, field, el, { parse, format: (/** @type {number | null} */ years) => String(years ?? "") }), below: help };
}

/** Return an age in years, `null` for none and `undefined` for what is none. @param {string} typed @param {number} oldest */
export function ageOf(typed, oldest) {
  const digits = typed.trim();
  if (!digits) return null;
  return /^\d{1,3}$/.test(digits) && Number(digits) <= oldest ? Number(digits) : undefined;
}
