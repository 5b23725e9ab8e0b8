// @ts-check
// PersonaBuilder: who the customer is. A form, and a card that fills while somebody writes.
import { Link } from "../link/link.js";
import { adviceStrip } from "../page/advice.js";
import { freshId } from "../link/edits.js";
import { people } from "../page/people.js";
import { filledOf } from "./completeness.js";
import { personaCard } from "./card.js";
import { comparison } from "./compare.js";
import { faceChooser, takePictures } from "./face.js";
import { methodStrip } from "./method.js";
import { personaForm } from "./form.js";
import { fill, frame, h, idMaker, keep, setAttr } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Persona */
/** @typedef {import("./card.js").Field} Field */
/** @typedef {ReturnType<typeof personaForm>} Form */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Field[]} */
  const fields = labels.groups.flatMap((/** @type {{fields: Field[]}} */ group) => group.fields);
  /** @type {Map<string, Form>} */
  const forms = new Map();
  /** @type {Map<string, Form>} */
  const onDesk = new Map();

  const tabs = people(labels.choose, labels.nameless, () => link.leave());
  const add = h("button", { class: "jejak-button", onclick: () => addPersona() }, labels.add);
  const compare = h("button", { class: "jejak-button", onclick: () => turnComparison() }, labels.compare);
  const nextId = idMaker();
  const empty = h("p", { class: "jejak-empty jejak-nobody" }, labels.empty);
  const chooser = faceChooser(labels, putPortrait);
  const card = personaCard(labels, fields, chooser, goTo);
  const method = methodStrip(labels, goTo);
  const side = h("div", { class: "jejak-side" }, card.el, method.el);
  const desk = h("div", { class: "jejak-persona" }, side);
  const compared = comparison(labels, fields);
  const advice = adviceStrip(labels, { "persona-thin": goToThin });
  takePictures(desk, chooser.take);
  page.bar.append(tabs.el, add, compare);
  page.body.append(empty, compared.el, desk, advice.el);

  const personaOf = (/** @type {string} */ id) => link.data.personas.find((/** @type {Persona} */ each) => each.id === id);

  /** @param {Persona} [from] whom the new one is a copy of */
  function addPersona(from = labels.blank) {
    const id = freshId("p-");
    const name = from.name && fill(labels.copy_name, { name: from.name });
    tabs.choose(id);
    link.act({ op: "add", path: ["personas"], value: { ...from, id, name } });
    forms.get(id)?.goTo("name");
  }

  /** @param {string} id */
  function remove(id) {
    link.act({ op: "remove", path: ["personas", id] });
    add.focus();
  }

  /** @param {string} id @param {string} portrait */
  function putPortrait(id, portrait) {
    const was = personaOf(id)?.portrait;
    if (was !== undefined) link.act({ op: "set", path: ["personas", id, "portrait"], value: portrait, was });
  }

  /** @param {string} name of a field of the persona whose turn it is */
  function goTo(name) {
    for (const form of onDesk.values()) form.goTo(name);
  }

  /** Go to the first list that a persona lacks. @param {string} id */
  function goToThin(id) {
    tabs.choose(id);
    link.leave();
    goTo(filledOf(personaOf(id), ["expectations"]).length ? "frustrations" : "expectations");
  }

  function turnComparison() {
    compared.el.hidden = !compared.el.hidden;
    link.refresh();
  }

  const tools = { labels, link, nextId, remove, copy: (/** @type {string} */ id) => addPersona(personaOf(id)) };

  /** A form stays as it was left until its persona's turn comes again. @param {string} id */
  function formOf(id) {
    const form = forms.get(id) ?? personaForm({ ...tools, id });
    forms.set(id, form);
    form.ask.close();
    return form;
  }

  /** @param {import("../link/edits.js").Data} data */
  function show(data) {
    const { personas } = data;
    const persona = tabs.show(personas);
    if (personas.length < 2) compared.el.hidden = true;
    empty.hidden = Boolean(persona);
    desk.hidden = !persona;
    setAttr(add, "data-first", !persona);
    compare.hidden = personas.length < 2;
    setAttr(compare, "aria-pressed", String(!compared.el.hidden));
    advice.show(data.advice);
    keep(desk, onDesk, persona ? [persona] : [], ({ id }) => formOf(id));
    compared.show(personas, persona?.id ?? "");
    if (!persona) return;
    for (const part of [card, method, forms.get(persona.id)]) part?.show(persona);
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

export default { render };
