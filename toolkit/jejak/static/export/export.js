// @ts-check
// ExportButton: choose what to make, see it made, hear where it lies, and download it.
import { Courier } from "./courier.js";
import { results } from "./results.js";
import { newEditId } from "../link/edits.js";
import { waiting } from "../link/shelf.js";
import { Speaker } from "../link/speaking.js";
import { fill, frame, h, idMaker, setAttr, setText } from "../page/dom.js";

/** How long what was typed may take to be saved, and how often to look whether it is, in milliseconds. */
const SAVING = 4000;
const GLANCE = 100;

/** @typedef {{key: string, name: string, about: string}} Format */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const choice = choices(labels);
  const said = new Speaker(page.said);
  const state = h("p", { class: "jejak-export-state" });
  const progress = h("progress", { max: 1, hidden: true });
  const button = h("button", { class: "jejak-button jejak-primary", onclick: () => begin() }, labels.export);
  const list = results(labels);
  /** @type {any} */
  let timer;
  let format = "";
  let isUnsaved = false;

  const courier = new Courier(model, page, {
    silent: () => tell(labels.silent),
    making: () => tell(fill(labels.making, { what: name(labels, format) })),
    made: ({ file }) => tell(fill(labels.bringing, { file }), 0),
    coming: (share) => setAttr(progress, "value", share),
    brought: (content) => finish(content),
    failed: (problem) => fail(problem),
  });

  /** What was typed in the forms of any notebook is saved first, if that goes quickly. */
  function begin() {
    if (button.getAttribute("aria-disabled") === "true") return;
    setAttr(button, "aria-disabled", "true");
    format = choice.chosen();
    save(Date.now() + SAVING);
  }

  /** @param {number} until */
  function save(until) {
    isUnsaved = waiting(model.get("_journey_id")) > 0;
    if (isUnsaved && Date.now() < until) {
      tell(labels.saving_first);
      timer = setTimeout(() => save(until), GLANCE);
      return;
    }
    tell(fill(labels.making, { what: name(labels, format) }));
    courier.send(newEditId(), format);
  }

  /** @param {Blob} content */
  function finish(content) {
    const { file, told } = /** @type {import("./courier.js").Made} */ (courier.made);
    const words = isUnsaved ? `${told} ${labels.left_out}` : told;
    list.add({ key: format, file, words, content });
    end("");
    said.say(words);
  }

  /** @param {string} problem */
  function fail(problem) {
    end(problem);
    setAttr(state, "data-state", "bad");
  }

  /** @param {string} words */
  function end(words) {
    tell(words);
    setAttr(progress, "hidden", true);
    setAttr(button, "aria-disabled", null);
  }

  /** @param {string} words @param {number} [share] of the way, where it is known */
  function tell(words, share) {
    if (words && words !== state.textContent) said.say(words);
    setText(state, words);
    setAttr(state, "data-state", null);
    setAttr(progress, "hidden", false);
    setAttr(progress, "aria-label", words);
    setAttr(progress, "value", share);
  }

  page.root.classList.add("jejak-exportbutton");
  page.bar.append(button, progress, state);
  page.body.append(list.el);
  page.head.after(choice.el);
  el.append(page.root);
  return () => (clearTimeout(timer), courier.close(), said.close(), list.close(), page.root.remove());
}

/** One choice out of all there is to make. @param {Record<string, any>} labels */
function choices(labels) {
  const group = idMaker()();
  const make = (/** @type {Format} */ { key, name, about }, /** @type {number} */ place) => {
    const radio = h("input", { type: "radio", name: group, value: key, checked: place === 0 });
    return h("label", { class: "jejak-way" }, radio, h("span", {}, h("strong", {}, name), " ", h("span", { class: "jejak-hint" }, about)));
  };
  const ways = h("div", { class: "jejak-ways" }, ...labels.formats.map(make));
  const el = h("fieldset", {}, h("legend", { class: "jejak-label" }, labels.what), ways);
  const chosen = () => /** @type {HTMLInputElement} */ (el.querySelector("input:checked")).value;
  return { el, chosen };
}

/** @param {Record<string, any>} labels @param {string} key */
function name(labels, key) {
  return labels.formats.find((/** @type {Format} */ each) => each.key === key).name;
}

export default { render };
