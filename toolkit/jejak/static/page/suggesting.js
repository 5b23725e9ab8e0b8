// @ts-check
// Words to choose from, on a menu behind a button. Nothing changes before one of them is chosen.
import { h, oneLine, setAttr } from "./dom.js";

/** @typedef {import("./dom.js").Choice} Choice */
/** @typedef {ReturnType<typeof suggesting>} Suggesting */

/**
 * One menu for all the buttons of a table, made when the first of them is pressed.
 * @param {Choice[]} options @returns a maker of buttons, told of what is chosen
 */
export function suggesting(options) {
  /** @type {HTMLElement | undefined} */
  let menu;
  /** The button at which the menu is open. @type {HTMLElement | undefined} */
  let opener;
  /** @type {(key: string) => void} */
  let chosen = () => {};

  const close = () => menu?.hidePopover();
  const items = () => /** @type {HTMLElement[]} */ ([...(menu?.children ?? [])]);
  const closeOutside = (/** @type {Event} */ { target }) => target !== menu && close();

  /** @param {string} key */
  function take(key) {
    const isThere = opener?.isConnected;
    close();
    if (isThere) chosen(key);
  }

  function makeMenu() {
    const item = (/** @type {Choice} */ { key, label }) => h("button", { role: "menuitem", tabindex: -1, onclick: () => take(key) }, label);
    const el = h("div", { class: "jejak-suggestions", role: "menu", popover: "auto", onkeydown: onKey }, ...options.map(item));
    el.addEventListener("beforetoggle", ({ newState }) => newState === "closed" && closed());
    return el;
  }

  /** @param {HTMLElement} button @param {(key: string) => void} choose */
  function open(button, choose) {
    menu ??= makeMenu();
    [opener, chosen] = [button, choose];
    button.closest(".jejak")?.append(menu);
    setAttr(menu, "aria-label", button.getAttribute("aria-label"));
    setAttr(button, "aria-expanded", "true");
    button.focus();
    menu.showPopover();
    putBeside(menu, button);
    items()[0].focus({ preventScroll: true });
    addEventListener("scroll", closeOutside, true);
  }

  function closed() {
    removeEventListener("scroll", closeOutside, true);
    if (opener) setAttr(opener, "aria-expanded", "false");
    opener = undefined;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    event.stopPropagation();
    if (event.key === "Tab" || event.key === "Escape") close();
    const next = itemFor(event.key, items());
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** @param {(key: string) => void} choose */
  return (choose) => {
    let wasOpen = false;
    const button = h("button", {
      class: "jejak-suggest",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      // The press itself closes the menu, and the click would open it again.
      onpointerdown: () => (wasOpen = opener === button),
      onclick: () => (wasOpen ? (wasOpen = false) : open(button, choose)),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "ArrowDown" || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        open(button, choose);
      },
    });
    return button;
  };
}

/** Return the item to which a key leads: up, down, to an end, or to the next one that begins with a letter. @param {string} key @param {HTMLElement[]} items */
function itemFor(key, items) {
  const at = items.findIndex((item) => item === document.activeElement);
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (step !== undefined) return items.at(step % items.length);
  const rest = [...items.slice(at + 1), ...items.slice(0, at)];
  return key.length === 1 ? rest.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase())) : undefined;
}

/** Put a menu below its button, or above where there is no room. @param {HTMLElement} menu @param {HTMLElement} button */
function putBeside(menu, button) {
  const { right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const y = bottom + offsetHeight <= innerHeight ? bottom : Math.max(0, top - offsetHeight);
  menu.style.top = `${y}px`;
  menu.style.left = `${Math.max(0, right - offsetWidth)}px`;
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
