// @ts-check
// PersonaBuilder: who the customer is. A form, and a card that fills while somebody writes.
import { Link } from "./link.js";
import { freshId, same } from "./edits.js";
import {
  area,
  chips,
  fill,
  frame,
  h,
  idMaker,
  picker,
  question,
  refill,
  sentence,
  setAttr,
  setText,
  writing,
} from "./dom.js";

/** @typedef {import("./edits.js").Row} Persona */
/** @typedef {{name: string, kind: string, label: string, ask: string}} Field */
/** @typedef {{labels: Record<string, any>, link: Link, nextId: () => string, current: () => string}} Tools */
/** @typedef {{el: HTMLElement, show(persona: Persona): void}} Part */

/** @param {{model: import("./link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {string | undefined} */
  let current;

  const tabs = picker(labels.choose, (id) => {
    current = id;
    link.leave();
  });
  const add = h("button", { type: "button", class: "jejak-button", onclick: () => addPersona() }, labels.add);
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const card = personaCard(labels);
  const form = personaForm({ labels, link, nextId: idMaker(), current: () => String(current) }, remove, () => add);
  page.bar.append(tabs.el, add);
  page.body.append(empty, h("div", { class: "jejak-persona" }, card.el, form.el));

  function addPersona() {
    current = freshId("p-");
    link.act({ op: "add", path: ["personas"], value: { ...labels.blank, id: current } });
    form.focus();
  }

  function remove() {
    link.act({ op: "remove", path: ["personas", String(current)] });
    add.focus();
  }

  /** @param {import("./edits.js").Data} data */
  function show({ personas }) {
    const persona = personas.find((/** @type {Persona} */ each) => each.id === current) ?? personas[0];
    current = persona?.id;
    tabs.show(
      personas.map((/** @type {Persona} */ each) => ({ id: each.id, name: each.name || labels.nameless })),
      current,
    );
    setAttr(empty, "hidden", Boolean(persona));
    setAttr(/** @type {Element} */ (empty.nextElementSibling), "hidden", !persona);
    setAttr(add, "data-first", !persona);
    if (!persona) return;
    card.show(persona);
    form.show(persona);
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

// The form ----

/** @param {Tools} tools @param {() => void} remove @param {() => HTMLElement} back */
function personaForm(tools, remove, back) {
  const { labels } = tools;
  /** @type {Persona | undefined} */
  let shown;
  const groups = labels.groups.map((/** @type {any} */ group) => fieldGroup(tools, group));
  const ask = question(
    labels,
    () => sentence(labels.remove_sure, { name: shown?.name || labels.nameless }),
    remove,
    () => away,
  );
  const away = h(
    "button",
    { type: "button", class: "jejak-button jejak-quiet", onclick: ask.open },
    labels.remove_this,
  );
  const el = h(
    "div",
    { class: "jejak-form" },
    ...groups.map((/** @type {Part} */ group) => group.el),
    h("div", { class: "jejak-last" }, away, ask.el),
  );
  const show = (/** @type {Persona} */ persona) => {
    if (shown?.id !== persona.id) setAttr(ask.el, "hidden", true);
    shown = persona;
    for (const group of groups) group.show(persona);
  };
  return { el, show, focus: () => (el.querySelector("input") ?? back()).focus() };
}

/** @param {Tools} tools @param {{title: string, open: boolean, fields: Field[]}} group @returns {Part} */
function fieldGroup(tools, { title, open, fields }) {
  const parts = fields.map((field) => formField(tools, field));
  const count = h("span", { class: "jejak-count" });
  const grid = h("div", { class: "jejak-fields" }, ...parts.map((part) => part.el));
  const el = h("details", { class: "jejak-group", open }, h("summary", {}, h("span", {}, title), count), grid);
  const show = (/** @type {Persona} */ persona) => {
    const filled = fields.filter(({ name }) => isFilled(persona[name]));
    setText(count, fill(tools.labels.group_count, { n: filled.length, m: fields.length }));
    for (const part of parts) part.show(persona);
  };
  return { el, show };
}

/** @param {Tools} tools @param {Field} field @returns {Part} */
function formField(tools, field) {
  const id = tools.nextId();
  const control = CONTROLS[field.kind](tools, field, id);
  const isGroup = field.kind === "motives";
  const label = h(isGroup ? "span" : "label", { [isGroup ? "id" : "for"]: id, class: "jejak-label" }, field.label);
  const el = h("div", { class: "jejak-field", "data-field": field.name }, label, ...control.parts);
  return { el, show: control.show };
}

/** @type {Record<string, (tools: Tools, field: Field, id: string) => {parts: HTMLElement[], show(persona: Persona): void}>} */
const CONTROLS = {
  line: (tools, field, id) => text(tools, field, h("input", { id, type: "text", dir: "auto", placeholder: field.ask })),
  text: (tools, field, id) => text(tools, field, area({ id, placeholder: field.ask })),
  list,
  motives,
  age,
};

/** @param {Tools} tools @param {Field} field @param {HTMLInputElement | HTMLTextAreaElement} el @param {object} [form] */
function text({ link, current }, { name }, el, form) {
  const field = writing(el, (value, was) => link.type(["personas", current(), name], value, was), form);
  return { parts: [el], show: (/** @type {Persona} */ persona) => field.show(persona[name]) };
}

/** A list is a text with one item per line. @param {Tools} tools @param {Field} field @param {string} id */
function list(tools, field, id) {
  const hint = h("span", { id: tools.nextId(), class: "jejak-hint" }, tools.labels.one_per_line);
  const el = area({ id, placeholder: field.ask, "aria-describedby": hint.id });
  const { parts, show } = text(tools, field, el, { parse: linesOf, format: textOf });
  return { parts: [hint, ...parts], show };
}

/** @param {Tools} tools @param {Field} field @param {string} id */
function motives({ labels, link, current }, { name }, id) {
  const group = chips(labels.motives, (value, was) =>
    link.act({ op: "set", path: ["personas", current(), name], value, was }),
  );
  setAttr(group.el, "aria-labelledby", id);
  return { parts: [group.el], show: (/** @type {Persona} */ persona) => group.show(persona[name]) };
}

/**
 * An age that cannot be one is not sent: a sentence says so, and what was typed stays, each persona's with its persona.
 * @param {Tools} tools @param {Field} field @param {string} id
 */
function age({ labels, link, current, nextId }, { name, ask }, id) {
  const help = h("p", { class: "jejak-problem", id: nextId(), role: "alert", hidden: true }, labels.bad_age);
  const el = h("input", { id, type: "text", inputmode: "numeric", autocomplete: "off", placeholder: ask });
  const parse = (/** @type {string} */ typed) => ageOf(typed, labels.oldest);
  /** @type {Map<string, string>} */
  const wrong = new Map();
  const mark = () => {
    const isWrong = wrong.has(current());
    setAttr(el, "aria-invalid", isWrong && "true");
    setAttr(el, "aria-describedby", isWrong && help.id);
    setAttr(help, "hidden", !isWrong);
  };
  el.addEventListener("input", () => {
    if (parse(el.value) !== undefined) wrong.delete(current());
    else wrong.set(current(), el.value);
    mark();
    if (wrong.has(current())) link.cancel(["personas", current(), name]);
  });
  const field = writing(el, (value, was) => link.type(["personas", current(), name], value, was), {
    parse,
    format: ageText,
  });
  const show = (/** @type {Persona} */ persona) => {
    mark();
    const kept = wrong.get(persona.id);
    if (kept === undefined) field.show(persona[name]);
    else if (el.value !== kept) el.value = kept;
  };
  return { parts: [el, help], show };
}

/** Return an age in years, `null` for none and `undefined` for what is none. @param {string} typed @param {number} oldest */
export function ageOf(typed, oldest) {
  const digits = typed.trim();
  if (!digits) return null;
  return /^\d{1,3}$/.test(digits) && Number(digits) <= oldest ? Number(digits) : undefined;
}

/** @param {number | null} age */
function ageText(age) {
  return age === null ? "" : String(age);
}

/** Return the items of a list written one per line. @param {string} typed @returns {string[]} */
export function linesOf(typed) {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** @param {string[]} items */
function textOf(items) {
  return items.join("\n");
}

// The card ----

/** @param {Record<string, any>} labels @returns {Part} */
function personaCard(labels) {
  const avatar = h("div", { class: "jejak-avatar", "aria-hidden": "true" });
  const name = h("p", { class: "jejak-name", dir: "auto" });
  const facts = h("p", { class: "jejak-facts", dir: "auto" });
  const quote = h("p", { class: "jejak-quote" });
  const words = h("p", { class: "jejak-complete" });
  const bar = h("span", {});
  const el = h(
    "div",
    { class: "jejak-card" },
    avatar,
    name,
    facts,
    quote,
    words,
    h("div", { class: "jejak-meter", "aria-hidden": "true" }, bar),
  );
  /** @type {Persona | undefined} */
  let shown;
  const show = (/** @type {Persona} */ persona) => {
    if (same(persona, shown)) return;
    shown = persona;
    const [n, m] = [filledOf(persona, labels.counted), labels.counted.length];
    setText(avatar, initials(persona.name));
    setText(name, persona.name || labels.nameless);
    setText(facts, [ageText(persona.age), persona.occupation, persona.location].filter(Boolean).join(" · "));
    refill(quote, ...(persona.quote ? sentence(labels.quoted, { text: persona.quote }) : []));
    setText(words, fill(labels.complete, { n, m }));
    bar.style.width = `${(100 * n) / m}%`;
  };
  return { el, show };
}

/** @param {Persona} persona @param {string[]} counted */
export function filledOf(persona, counted) {
  return counted.filter((name) => isFilled(persona[name])).length;
}

/** @param {any} value */
function isFilled(value) {
  return Array.isArray(value) ? value.length > 0 : value !== null && String(value).trim() !== "";
}

/** Return the first letters of the first and the last name. @param {string} name */
export function initials(name) {
  const names = name.trim().split(/\s+/).filter(Boolean);
  const ends = names.length > 1 ? [names[0], names[names.length - 1]] : names;
  return ends.map((each) => [...each][0].toUpperCase()).join("") || "?";
}

export default { render };
