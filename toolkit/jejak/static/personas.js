// @ts-check
// PersonaBuilder: who the customer is. A form, and a card that fills while somebody writes.
import { Link } from "./link.js";
import { freshId, same } from "./edits.js";
import { people } from "./people.js";
import {
  area,
  chips,
  fill,
  frame,
  h,
  idMaker,
  keep,
  question,
  refill,
  sentence,
  setAttr,
  setText,
  writing,
} from "./dom.js";

/** @typedef {import("./edits.js").Row} Persona */
/** @typedef {{name: string, kind: string, label: string, ask: string}} Field */
/** @typedef {{labels: Record<string, any>, link: Link, nextId: () => string}} Tools */
/** @typedef {Tools & {id: string}} Own what a control needs: it belongs to the persona with that id, for good */
/** @typedef {{el: HTMLElement, show(persona: Persona): void}} Part */

/** What Python's `str.split` splits at. */
const SPACES = /[\p{White_Space}\x1c-\x1f]+/u;

/** @param {{model: import("./link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, ReturnType<typeof personaForm>>} */
  const forms = new Map();
  /** @type {Map<string, ReturnType<typeof personaForm>>} */
  const onDesk = new Map();

  const tabs = people(labels.choose, labels.nameless, () => link.leave());
  const add = h("button", { type: "button", class: "jejak-button", onclick: () => addPersona() }, labels.add);
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const card = personaCard(labels);
  const tools = { labels, link, nextId: idMaker() };
  const desk = h("div", { class: "jejak-persona" }, card.el);
  page.bar.append(tabs.el, add);
  page.body.append(empty, desk);

  function addPersona() {
    const id = freshId("p-");
    tabs.choose(id);
    link.act({ op: "add", path: ["personas"], value: { ...labels.blank, id } });
    forms.get(id)?.focus();
  }

  /** @param {string} id */
  function remove(id) {
    link.act({ op: "remove", path: ["personas", id] });
    add.focus();
  }

  /** A form stays as it was left until its persona's turn comes again. @param {string} id */
  function formOf(id) {
    const form = forms.get(id) ?? personaForm({ ...tools, id }, remove);
    forms.set(id, form);
    form.ask.close();
    return form;
  }

  /** @param {import("./edits.js").Data} data */
  function show({ personas }) {
    const persona = tabs.show(personas);
    setAttr(empty, "hidden", Boolean(persona));
    setAttr(desk, "hidden", !persona);
    setAttr(add, "data-first", !persona);
    keep(desk, onDesk, persona ? [persona] : [], ({ id }) => formOf(id));
    if (!persona) return;
    card.show(persona);
    forms.get(persona.id)?.show(persona);
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

// The form ----

/** One persona's form. @param {Own} tools @param {(id: string) => void} remove */
function personaForm(tools, remove) {
  const { labels, id } = tools;
  /** @type {Persona | undefined} */
  let shown;
  const groups = labels.groups.map((/** @type {any} */ group) => fieldGroup(tools, group));
  const ask = question(
    labels,
    () => sentence(labels.remove_sure, { name: shown?.name || labels.nameless }),
    () => remove(id),
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
    shown = persona;
    for (const group of groups) group.show(persona);
  };
  return { el, ask, show, focus: () => el.querySelector("input")?.focus() };
}

/** @param {Own} tools @param {{title: string, open: boolean, fields: Field[]}} group @returns {Part} */
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

/** @param {Own} tools @param {Field} field @returns {Part} */
function formField(tools, field) {
  const controlId = tools.nextId();
  const control = CONTROLS[field.kind](tools, field, controlId);
  const isGroup = field.kind === "motives";
  const label = h(isGroup ? "span" : "label", { [isGroup ? "id" : "for"]: controlId, class: "jejak-label" }, field.label);
  const el = h("div", { class: "jejak-field", "data-field": field.name }, label, ...control.parts);
  return { el, show: control.show };
}

/** @type {Record<string, (tools: Own, field: Field, controlId: string) => {parts: HTMLElement[], show(persona: Persona): void}>} */
const CONTROLS = {
  line: (tools, field, id) => text(tools, field, h("input", { id, type: "text", dir: "auto", placeholder: field.ask })),
  text: (tools, field, id) => text(tools, field, area({ id, placeholder: field.ask })),
  list,
  motives,
  age,
};

/** @param {Own} tools @param {Field} field @param {HTMLInputElement | HTMLTextAreaElement} el @param {object} [form] */
function text({ link, id }, { name }, el, form) {
  const field = writing(el, (value, was) => link.type(["personas", id, name], value, was), form);
  return { parts: [el], show: (/** @type {Persona} */ persona) => field.show(persona[name]) };
}

/** A list is a text with one item per line. @param {Own} tools @param {Field} field @param {string} controlId */
function list(tools, field, controlId) {
  const hint = h("span", { id: tools.nextId(), class: "jejak-hint" }, tools.labels.one_per_line);
  const el = area({ id: controlId, placeholder: field.ask, "aria-describedby": hint.id });
  const { parts, show } = text(tools, field, el, { parse: linesOf, format: textOf });
  return { parts: [hint, ...parts], show };
}

/** @param {Own} tools @param {Field} field @param {string} titleId */
function motives({ labels, link, id }, { name }, titleId) {
  const group = chips(labels.motives, (value, was) =>
    link.act({ op: "set", path: ["personas", id, name], value, was }),
  );
  setAttr(group.el, "aria-labelledby", titleId);
  return { parts: [group.el], show: (/** @type {Persona} */ persona) => group.show(persona[name]) };
}

/**
 * An age that cannot be one is not sent: a sentence says so, and what was typed stays.
 * @param {Own} tools @param {Field} field @param {string} controlId
 */
function age(tools, field, controlId) {
  const { labels, link, id, nextId } = tools;
  const help = h("p", { class: "jejak-problem", id: nextId(), role: "alert", hidden: true }, labels.bad_age);
  const el = h("input", {
    id: controlId,
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    placeholder: field.ask,
  });
  const parse = (/** @type {string} */ typed) => ageOf(typed, labels.oldest);
  el.addEventListener("input", () => {
    const isWrong = parse(el.value) === undefined;
    setAttr(el, "aria-invalid", isWrong && "true");
    setAttr(el, "aria-describedby", isWrong && help.id);
    setAttr(help, "hidden", !isWrong);
    if (isWrong) link.cancel(["personas", id, field.name]);
  });
  const { parts, show } = text(tools, field, el, { parse, format: ageText });
  return { parts: [...parts, help], show };
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

/** Return the first letters of the first and the last word, as jejak.render.personas does. @param {string} name */
export function initials(name) {
  const firsts = name.split(SPACES).map((word) => [...word][0] ?? "");
  const letters = firsts.filter((first) => /^\p{L}$/u.test(first)).map((letter) => letter.toUpperCase());
  return [...letters.slice(0, 1), ...letters.slice(1).slice(-1)].join("") || "?";
}

export default { render };
