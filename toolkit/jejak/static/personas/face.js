// @ts-check
// A persona's face, and how to give them one: an emoji, a small picture, or the initials again.
import { firstEmoji, initials, isEmoji, isPicture } from "./portrait.js";
import { isPhoto, pictureOf } from "./photo.js";
import { h, picker, refill, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Persona */

/** A middling tone of skin; who has a trade is made of a person, the tone, a joiner and the sign of the trade. */
const TONE = "🏽";
const TRADES = [..."💼🎓🏫🔧🍳🌾💻🎨🔬🏭🎤🚀🦽🦯"].map((sign, place) => (place % 2 ? "👨" : "👩") + `${TONE}\u200d${sign}`);
const PEOPLE = [...[..."👩👨🧑🧕👵👴👧👦🤰🤱"].map((person) => person + TONE), ...TRADES];

/** The round picture of a persona. */
export function face() {
  const el = h("span", { class: "jejak-avatar", "aria-hidden": "true" });
  let shown = "";
  const show = (/** @type {Persona} */ { name, portrait = "" }) => {
    const key = `${portrait} ${initials(name)}`;
    if (key === shown) return;
    shown = key;
    setAttr(el, "data-kind", isPicture(portrait) ? "picture" : isEmoji(portrait) ? "emoji" : "initials");
    if (isPicture(portrait)) refill(el, h("img", { src: portrait, alt: "", draggable: "false" }));
    else setText(el, isEmoji(portrait) ? portrait : initials(name));
  };
  return { el, show };
}

/**
 * The face as a button, and what it opens.
 * @param {Record<string, any>} labels
 * @param {(id: string, portrait: string) => void} put told of a new portrait and whose it is
 */
export function faceChooser(labels, put) {
  const round = face();
  let current = "";
  const choose = (/** @type {string} */ portrait) => put(current, portrait);
  const palette = picker(labels.portrait, choose);
  const problem = h("p", { class: "jejak-problem", role: "alert", hidden: true }, labels.portrait_bad);
  const onchange = () => file.files?.[0] && take(file.files[0]);
  const file = h("input", { type: "file", accept: "image/*", hidden: true, "aria-label": labels.portrait_file, onchange });
  const away = h("button", { class: "jejak-button", onclick: () => (choose(""), button.focus()) }, labels.portrait_away);
  const panel = h(
    "div",
    { class: "jejak-portraits", onkeydown: (/** @type {KeyboardEvent} */ { key }) => key === "Escape" && (turn(false), button.focus()) },
    palette.el,
    h("label", {}, labels.portrait_own, ownEmoji(choose)),
    h("div", {}, h("button", { class: "jejak-button", onclick: () => file.click() }, labels.portrait_file), " ", away, file),
    h("p", { class: "jejak-hint" }, labels.portrait_hint),
  );
  const button = h(
    "button",
    { class: "jejak-likeness", "aria-label": labels.portrait_change, onclick: () => turn(panel.hidden) },
    round.el,
    h("span", { class: "jejak-likeness-pen", "aria-hidden": "true" }, "✎"),
  );

  /** @param {boolean} isOpen */
  function turn(isOpen) {
    panel.hidden = !isOpen;
    setAttr(button, "aria-expanded", String(isOpen));
  }

  /** A picture belongs to whom it was given, even if somebody else's turn comes while it shrinks. @param {File} given */
  async function take(given) {
    const whose = current;
    file.value = "";
    const portrait = await pictureOf(given);
    problem.hidden = Boolean(portrait);
    if (portrait) put(whose, portrait);
  }

  const show = (/** @type {Persona} */ persona) => {
    if (persona.id !== current) {
      turn(false);
      problem.hidden = true;
    }
    current = persona.id;
    round.show(persona);
    palette.show(PEOPLE.map((emoji) => ({ id: emoji, name: emoji })), persona.portrait);
    away.hidden = !persona.portrait;
  };
  return { button, panel, problem, show, take };
}

/** @param {(emoji: string) => void} choose */
function ownEmoji(choose) {
  const oninput = () => {
    const emoji = firstEmoji(el.value);
    setAttr(el, "aria-invalid", !emoji && el.value.trim() !== "" && "true");
    if (!emoji) return;
    el.value = "";
    choose(emoji);
  };
  const el = h("input", { type: "text", autocomplete: "off", oninput });
  return el;
}

/**
 * Take pictures that are dropped or pasted. A paste that has words belongs to the field it goes to.
 * @param {HTMLElement} el @param {(file: File) => void} take
 */
export function takePictures(el, take) {
  const over = (/** @type {DragEvent} */ event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    setAttr(el, "data-drop", event.type !== "drop");
    const [file] = event.type === "drop" ? event.dataTransfer.files : [];
    if (file) take(file);
  };
  for (const type of ["dragenter", "dragover", "drop"]) el.addEventListener(type, /** @type {any} */ (over));
  el.addEventListener("dragleave", (event) => !el.contains(/** @type {Node} */ (event.relatedTarget)) && setAttr(el, "data-drop", null));
  el.addEventListener("paste", (event) => {
    const file = [...(event.clipboardData?.files ?? [])].find(isPhoto);
    if (!file || event.clipboardData?.getData("text/plain")) return;
    event.preventDefault();
    take(file);
  });
}
