// @ts-check
// Who else is here and in which row. Who one is stays in this browser: an id per tab, and the name one gave.
import { rowWords } from "./telling.js";
import { fill, h, setAttr, setText } from "../page/dom.js";

const NAME_KEY = "jejak-name";
const TAB_KEY = "jejak-tab";

/** How many people are told of by name. */
const NAMED_AT_MOST = 2;

/** @typedef {{id: string, name: string, at: [string, string] | null}} Person */

/** What one view shows of the others. */
export class Presence {
  /** @param {Record<string, any>} labels @param {HTMLElement} root whose rows have `data-place` @param {() => string} newId */
  constructor(labels, root, newId) {
    this.labels = labels;
    this.root = root;
    this.id = inBrowser(() => sessionStorage, TAB_KEY) || keepInBrowser(() => sessionStorage, TAB_KEY, newId());
    /** @type {Person[]} */
    this.others = [];
    this.isMarked = false;
    this.words = h("span", {});
    this.who = h("button", { type: "button", class: "jejak-link", onclick: () => this.ask() });
    this.name = h("input", { type: "text", class: "jejak-own-name", maxlength: 40, "aria-label": labels.your_name });
    this.name.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      this.answer(event.key === "Enter");
    });
    this.name.addEventListener("blur", () => this.answer(true));
    this.el = h("span", { class: "jejak-others", hidden: true }, this.words, " ", this.who, this.name);
    setAttr(this.name, "hidden", true);
  }

  /** Return who looks, and the row they are in: what Python is told. */
  look() {
    const focused = document.activeElement;
    const place = this.root.contains(focused) ? focused?.closest("[data-place]")?.getAttribute("data-place") : null;
    const me = { id: this.id, name: inBrowser(() => localStorage, NAME_KEY) };
    return { me, at: place ? place.split("/") : null };
  }

  /** @param {Person[]} people */
  hear(people = []) {
    this.others = people.filter(({ id }) => id !== this.id);
  }

  /** Say who is where, and mark their rows. @param {import("./edits.js").Data} data */
  show(data) {
    setAttr(this.el, "hidden", !this.others.length && this.name.hidden);
    if (!this.others.length && !this.isMarked) return;
    this.isMarked = this.others.length > 0;
    setText(this.words, toldOf(this.labels, this.others, data));
    this.showName();
    const marks = guestsByPlace(this.labels, this.others);
    for (const row of this.root.querySelectorAll("[data-place]"))
      setAttr(row, "data-with", marks.get(row.getAttribute("data-place") ?? ""));
  }

  showName() {
    const name = inBrowser(() => localStorage, NAME_KEY);
    setText(this.who, name ? fill(this.labels.you_are, { name }) : this.labels.say_who);
  }

  ask() {
    this.name.value = inBrowser(() => localStorage, NAME_KEY);
    setAttr(this.who, "hidden", true);
    setAttr(this.name, "hidden", false);
    this.name.focus();
  }

  /** @param {boolean} isMeant */
  answer(isMeant) {
    if (this.name.hidden) return;
    const hadFocus = this.name === document.activeElement;
    if (isMeant) keepInBrowser(() => localStorage, NAME_KEY, this.name.value.trim());
    this.showName();
    setAttr(this.who, "hidden", false);
    setAttr(this.name, "hidden", true);
    if (hadFocus) this.who.focus();
  }
}

/** Say who is doing what: "Sari is editing “Paying”". @param {Record<string, any>} labels @param {Person[]} others @param {import("./edits.js").Data} data */
export function toldOf(labels, others, data) {
  const told = others.slice(0, NAMED_AT_MOST).map(({ name, at }) => {
    const what = at ? rowWords(labels, data, at) : "";
    return fill(what ? labels.is_editing : labels.is_here, { name: name || labels.somebody, what });
  });
  const more = others.length > NAMED_AT_MOST ? [fill(labels.and_more, { n: others.length - NAMED_AT_MOST })] : [];
  return [...told, ...more].join(" · ");
}

/** Return the names to show at each row, by its place. @param {Record<string, any>} labels @param {Person[]} others @returns {Map<string, string>} */
export function guestsByPlace(labels, others) {
  const marks = new Map();
  for (const { name, at } of others) {
    const place = at?.join("/");
    if (place) marks.set(place, [marks.get(place), name || labels.somebody].filter(Boolean).join(", "));
  }
  return marks;
}

/** @param {() => Storage} storage @param {string} key */
function inBrowser(storage, key) {
  try {
    return storage().getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Keep something in the browser, if it can; return it. @param {() => Storage} storage @param {string} key @param {string} value */
function keepInBrowser(storage, key, value) {
  try {
    storage().setItem(key, value);
  } catch {
    // Then this view alone remembers.
  }
  return value;
}
