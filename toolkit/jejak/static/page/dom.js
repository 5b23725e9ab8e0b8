// @ts-check
// Building and updating the page. Text goes in as text, never as HTML.

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Make an element. Properties that start with "on" are listeners; `true` is an empty attribute; `false` and `null` none.
 * A button sends no form.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag @param {Record<string, any>} [props] @param {Child[]} children @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, props = {}, ...children) {
  return dress(document.createElement(tag), tag === "button" ? { type: "button", ...props } : props, children);
}

/** Make an SVG element. @param {string} tag @param {Record<string, any>} [props] @param {Child[]} children @returns {Element} */
export function svg(tag, props = {}, ...children) {
  return dress(document.createElementNS(SVG, tag), props, children);
}

/**
 * @template {Element} Kind
 * @param {Kind} el @param {Record<string, any>} props @param {Child[]} children @returns {Kind}
 */
function dress(el, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) el.addEventListener(name.slice(2), value);
    else setAttr(el, name, value);
  }
  el.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child || child === "")));
  return el;
}

/** @param {Element} el @param {string} name @param {string | number | boolean | null | undefined} value */
export function setAttr(el, name, value) {
  if (value === false || value === null || value === undefined) el.removeAttribute(name);
  else if (el.getAttribute(name) !== String(value === true ? "" : value))
    el.setAttribute(name, value === true ? "" : String(value));
}

/** @param {Element} el @param {string} text */
export function setText(el, text) {
  if (el.textContent !== text) el.textContent = text;
}

/** Fill the named gaps of a sentence: `fill("{n} of {m}", {n: 8, m: 10})`. @param {string} sentence @param {Record<string, any>} values */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => String(values[name] ?? gap));
}

/**
 * Fill the gaps with what people wrote, isolated so that its writing direction ends with it.
 * @param {string} sentence @param {Record<string, any>} values @returns {Child[]}
 */
export function sentence(sentence, values) {
  const parts = sentence.split(/\{(\w+)\}/);
  return parts.map((part, index) => (index % 2 ? h("bdi", {}, String(values[part])) : part));
}

/** Take the place of an element's children. @param {Element} el @param {Child[]} children */
export function refill(el, ...children) {
  el.replaceChildren(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
}

/** Rest the focus where no key does anything: in what is left when the place that had it goes. @param {HTMLElement} el */
function rest(el) {
  setAttr(el, "tabindex", -1);
  el.addEventListener("blur", () => setAttr(el, "tabindex", null), { once: true });
  el.focus({ preventScroll: true });
}

/**
 * Keep one part per row: make the new ones, drop those of no row with whatever is being typed there, and put all in
 * order. A part belongs to its row for good, so nothing typed for one can reach another.
 * @template {{el: HTMLElement}} Part
 * @param {HTMLElement} parent @param {Map<string, Part>} parts @param {{id: string}[]} rows
 * @param {(row: any) => Part} make
 */
export function keep(parent, parts, rows, make) {
  const wanted = new Set(rows.map((row) => row.id));
  for (const [id, part] of parts) {
    if (wanted.has(id)) continue;
    if (part.el.contains(document.activeElement)) rest(parent);
    part.el.remove();
    parts.delete(id);
  }
  for (const row of rows) if (!parts.has(row.id)) parts.set(row.id, make(row));
  arrange(
    parent,
    rows.map((row) => /** @type {Part} */ (parts.get(row.id)).el),
  );
}

/** Put children in order behind whatever else is there, moving only those out of place; the focus stays. @param {HTMLElement} parent @param {HTMLElement[]} children */
function arrange(parent, children) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const own = new Set(children);
  const moved = new Set();
  const standing = [...parent.children].filter((child) => own.has(/** @type {HTMLElement} */ (child)));
  for (const child of children) {
    while (standing.length && moved.has(standing[0])) standing.shift();
    if (child === standing[0]) standing.shift();
    else parent.insertBefore(child, standing[0] ?? null);
    moved.add(child);
  }
  if (focused !== document.activeElement && focused && parent.contains(focused)) focused.focus({ preventScroll: true });
}

// Controls ----

/**
 * A place to write. `show` leaves it alone while somebody is in it, and while it holds something that cannot be saved.
 * @typedef {{el: HTMLTextAreaElement | HTMLInputElement, show(value: any): void}} Writing
 */
/**
 * @param {HTMLTextAreaElement | HTMLInputElement} el
 * @param {(value: any, was: any) => void} typed told of every change and of what stood there before
 * @param {{parse?: (text: string) => any, format?: (value: any) => string}} [form] @returns {Writing}
 */
export function writing(el, typed, { parse = String, format = String } = {}) {
  /** @type {any} */
  let shown = parse("");
  const ask = el.getAttribute("placeholder");
  // An invitation nobody sees still weighs an element, and a long table has many.
  const invite = () => setAttr(el, "placeholder", el.value ? null : ask);
  el.addEventListener("input", () => {
    const value = parse(el.value);
    invite();
    grow(el);
    if (value === undefined) return;
    typed(value, shown);
    shown = value;
  });
  const show = (/** @type {any} */ value) => {
    if (el === document.activeElement || el.getAttribute("aria-invalid") === "true") return;
    shown = value;
    if (el.value !== format(value)) el.value = format(value);
    invite();
    grow(el);
  };
  return { el, show };
}

/** Make a text area that grows with its text. @param {Record<string, any>} props @returns {HTMLTextAreaElement} */
export function area(props) {
  const el = h("textarea", { rows: 1, dir: "auto", ...props });
  if (!growsByItself()) new ResizeObserver(() => grow(el)).observe(el);
  return el;
}

/** Make a text area for one line: it wraps, and takes no line breaks. @param {Record<string, any>} props */
export function lineArea(props) {
  const el = area(props);
  el.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  el.addEventListener("beforeinput", (event) => event.inputType === "insertLineBreak" && event.preventDefault());
  return el;
}

/** One line out of whatever was pasted. @param {string} text */
export function oneLine(text) {
  const lines = text.split("\n");
  return lines.length > 1 ? lines.map((line) => line.trim()).filter(Boolean).join(" ") : text;
}

/** Grow with the text where the browser does not do so by itself. @param {HTMLTextAreaElement | HTMLInputElement} el */
export function grow(el) {
  if (el.tagName !== "TEXTAREA" || growsByItself()) return;
  el.style.height = "auto";
  el.style.height = `${el.scrollHeight + el.offsetHeight - el.clientHeight}px`;
}

function growsByItself() {
  return CSS.supports("field-sizing", "content");
}

/** @param {Choice[]} options */
export function optionList(options) {
  return options.map(({ key, label }) => h("option", { value: key }, label));
}

/** @typedef {{key: string, label: string}} Choice */

/**
 * A select that holds nothing but its value until somebody turns to it: options are most of what a long table weighs,
 * and few are ever looked at. A value that is none of them is an option of its own.
 * @param {() => Choice[]} options @param {(value: string) => void} chosen @param {Record<string, any>} [props]
 */
export function choosing(options, chosen, props = {}) {
  const el = h("select", { ...props, onchange: () => chosen(el.value) });
  let isOpen = false;
  let listed = "";
  const show = (/** @type {string} */ value) => {
    const all = options();
    const own = all.find(({ key }) => key === value) ?? { key: value, label: value };
    const list = !isOpen ? [own] : all.includes(own) ? all : [...all, own];
    const name = JSON.stringify(list);
    if (name !== listed) refill(el, ...optionList(list));
    listed = name;
    el.value = value;
  };
  const open = () => {
    if (isOpen) return;
    isOpen = true;
    show(el.value);
  };
  for (const turn of ["pointerdown", "focus"]) el.addEventListener(turn, open);
  return { el, show };
}

/**
 * Buttons to switch on and off, one per word of a vocabulary; words of the team's own get theirs too.
 * @param {{key: string, label: string, about?: string}[]} options
 * @param {(chosen: string[], was: string[]) => void} changed
 */
export function chips(options, changed) {
  const el = h("div", { class: "jejak-chips", role: "group" });
  /** @type {string[]} */
  let chosen = [];
  const toggle = (/** @type {string} */ key) => {
    const next = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
    changed(next, chosen);
  };
  const make = (/** @type {{id: string, key: string, label: string, about?: string}} */ option) => ({
    key: option.key,
    el: h(
      "button",
      { type: "button", class: "jejak-chip", title: option.about, onclick: () => toggle(option.key) },
      option.label,
    ),
  });
  /** @type {Map<string, {key: string, el: HTMLElement}>} */
  const parts = new Map();
  const show = (/** @type {string[]} */ value) => {
    chosen = value;
    const own = value.filter((key) => !options.some((option) => option.key === key));
    const all = [...options, ...own.map((key) => ({ key, label: key }))];
    keep(
      el,
      parts,
      all.map((option) => ({ id: option.key, ...option })),
      make,
    );
    for (const { key, el } of parts.values()) setAttr(el, "aria-pressed", String(value.includes(key)));
  };
  return { el, show };
}

/**
 * Buttons of which one is on.
 * @param {string} label @param {(id: string) => void} choose
 */
export function picker(label, choose) {
  const el = h("div", { class: "jejak-picker", role: "group", "aria-label": label });
  const make = (/** @type {{id: string}} */ row) => ({
    id: row.id,
    el: h("button", { type: "button", class: "jejak-button", dir: "auto", onclick: () => choose(row.id) }),
  });
  /** @type {Map<string, {id: string, el: HTMLElement}>} */
  const parts = new Map();
  const show = (/** @type {{id: string, name: string}[]} */ rows, /** @type {string | undefined} */ current) => {
    keep(el, parts, rows, make);
    for (const row of rows) {
      const { el } = /** @type {{el: HTMLElement}} */ (parts.get(row.id));
      setText(el, row.name);
      setAttr(el, "aria-pressed", String(row.id === current));
    }
  };
  return { el, show };
}

/**
 * Ask before doing something that cannot be undone, where the question arose.
 * @param {Record<string, any>} labels @param {() => Child[]} question @param {() => void} act
 * @param {() => HTMLElement | null} back where the focus goes when nothing was done
 */
export function question(labels, question, act, back) {
  const el = h("div", { class: "jejak-question", role: "group", hidden: true });
  const close = () => setAttr(el, "hidden", true);
  const leave = () => (close(), back()?.focus());
  el.addEventListener("keydown", (event) => event.key === "Escape" && leave());
  const yes = h(
    "button",
    { type: "button", class: "jejak-button jejak-danger", onclick: () => (close(), act()) },
    labels.remove,
  );
  const no = h("button", { type: "button", class: "jejak-button", onclick: leave }, labels.keep);
  const open = () => {
    refill(el, h("span", {}, ...question()), yes, no);
    setAttr(el, "hidden", false);
    no.focus();
  };
  return { el, open, close };
}

// The frame around every widget ----

/**
 * @typedef {{root: HTMLElement, head: HTMLElement, bar: HTMLElement, body: HTMLElement, status: HTMLElement,
 *   notices: HTMLElement, undo: HTMLElement, redo: HTMLElement, said: HTMLElement}} Frame
 */
/** Make what every widget has: heading, guidance, a bar for buttons, the status, and room below. link.js puts undo and redo into the bar. @param {Record<string, any>} labels @returns {Frame} */
export function frame(labels) {
  const status = h("p", { class: "jejak-status", role: "status", "aria-live": "off" });
  const bar = h("div", { class: "jejak-bar" });
  const head = h(
    "header",
    { class: "jejak-head" },
    h("h2", {}, labels.title),
    h("p", { class: "jejak-guide" }, labels.guide),
  );
  const notices = h("div", { class: "jejak-notices", "aria-live": "polite" });
  const body = h("div", { class: "jejak-body" });
  const top = h("div", { class: "jejak-top" }, bar, status);
  const said = h("div", { class: "jejak-hidden", "aria-live": "polite" });
  const root = h(
    "section",
    { class: "jejak", lang: labels.lang, "aria-label": labels.title, "data-lm-suppress-shortcuts": "true" },
    head,
    top,
    said,
    notices,
    body,
  );
  const [undo, redo] = [stepButton("↶", labels.undo), stepButton("↷", labels.redo)];
  return { root, head, bar, body, status, notices, undo, redo, said };
}

/** @param {string} sign @param {string} label */
function stepButton(sign, label) {
  const icon = h("span", { "aria-hidden": "true" }, sign);
  return h("button", { type: "button", class: "jejak-button jejak-step", "aria-disabled": "true" }, icon, " ", label);
}

/** Make ids that no other view on the page has. */
export function idMaker() {
  const stem = `jejak-${Math.random().toString(36).slice(2, 10)}`;
  let last = 0;
  return () => `${stem}-${(last += 1)}`;
}
