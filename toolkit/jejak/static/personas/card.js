// @ts-check
// The persona's card: it fills while somebody writes, and says in words what is still missing.
import { isFilled, missingOf } from "./completeness.js";
import { same } from "../link/edits.js";
import { fill, h, refill, sentence, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Persona */
/** @typedef {{name: string, kind: string, label: string, ask: string, core: boolean}} Field */

/** How many items of a list, and how many missing fields, are told at once. */
const IN_BRIEF = 3;
const AT_ONCE = 4;
const LISTS = ["expectations", "frustrations", "motives"];

/**
 * @param {Record<string, any>} labels @param {Field[]} fields
 * @param {{button: HTMLElement, panel: HTMLElement, problem: HTMLElement, show(persona: Persona): void}} chooser
 * @param {(name: string) => void} goTo
 */
export function personaCard(labels, fields, chooser, goTo) {
  const name = h("p", { class: "jejak-name", dir: "auto" });
  const facts = h("p", { class: "jejak-facts", dir: "auto" });
  const quote = h("p", { class: "jejak-quote" });
  const lists = fields.filter((field) => LISTS.includes(field.name)).map((field) => brief(labels, field));
  const progress = completeness(labels, fields, goTo);
  const el = h(
    "div",
    { class: "jejak-card" },
    h("div", { class: "jejak-who" }, chooser.button, h("div", {}, name, facts)),
    chooser.problem,
    chooser.panel,
    quote,
    ...lists.map((list) => list.el),
    progress.el,
  );
  /** @type {Persona | undefined} */
  let shown;
  const show = (/** @type {Persona} */ persona) => {
    if (same(persona, shown)) return;
    shown = persona;
    chooser.show(persona);
    setText(name, persona.name || labels.nameless);
    setText(facts, [persona.age, persona.occupation, persona.location].filter(isFilled).join(" · "));
    refill(quote, ...(persona.quote ? sentence(labels.quoted, { text: persona.quote }) : []));
    for (const part of [...lists, progress]) part.show(persona);
  };
  return { el, show };
}

/** The first items of a list. @param {Record<string, any>} labels @param {Field} field */
function brief(labels, { name, label }) {
  const list = h("ul", { role: "list" });
  const el = h("div", { class: "jejak-brief", "data-list": name }, h("p", { class: "jejak-label" }, label), list);
  const show = (/** @type {Persona} */ persona) => {
    const items = textsOf(labels, persona, name);
    const more = items.length - IN_BRIEF;
    const parts = items.slice(0, IN_BRIEF).map((item) => h("li", { dir: "auto" }, item));
    if (more > 0) parts.push(h("li", { class: "jejak-hint" }, fill(labels.more, { n: more })));
    el.hidden = !items.length;
    refill(list, ...parts);
  };
  return { el, show };
}

/** Return what a field holds, in words. @param {Record<string, any>} labels @param {Persona} persona @param {string} name @returns {string[]} */
export function textsOf({ motives }, persona, name) {
  const wordOf = (/** @type {string} */ key) => motives.find((/** @type {{key: string}} */ each) => each.key === key)?.label ?? key;
  const texts = [persona[name]].flat();
  return name === "motives" ? texts.map(wordOf) : texts.filter(isFilled).map(String);
}

/** How much is there, and what is missing: a few of the missing fields at a time. @param {Record<string, any>} labels @param {Field[]} fields @param {(name: string) => void} goTo */
function completeness(labels, fields, goTo) {
  const core = fields.filter((field) => field.core);
  const names = core.map(({ name }) => name);
  const links = core.map(({ name, label }) => h("button", { class: "jejak-link", onclick: () => goTo(name) }, label));
  const words = h("p", { class: "jejak-complete" });
  const [bar, begin, end] = [h("span"), h("span"), h("span")];
  const meter = h("div", { class: "jejak-meter", "aria-hidden": "true" }, bar);
  const el = h("div", { class: "jejak-progress" }, words, meter, h("p", { class: "jejak-missing" }, begin, ...links, end));
  const show = (/** @type {Persona} */ persona) => {
    const open = missingOf(persona, names);
    const [n, m] = [names.length - open.length, names.length];
    setText(words, fill(labels.complete, { n, m }));
    bar.style.width = `${(100 * n) / m}%`;
    setText(begin, m - n ? labels.missing : labels.nothing_missing);
    setText(end, m - n > AT_ONCE ? fill(labels.and_more, { n: m - n - AT_ONCE }) : "");
    links.forEach((link, at) => void (link.hidden = !open.slice(0, AT_ONCE).includes(names[at])));
  };
  return { el, show };
}
