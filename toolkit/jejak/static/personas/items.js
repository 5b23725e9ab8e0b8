// @ts-check
// A list as chips with a pen: what is written becomes a chip with Enter, and a chip becomes writing again.
import { chip } from "./chip.js";
import { linesOf, listWith, movedItem, placeOfPen } from "./pen.js";
import { same } from "../link/edits.js";
import { area, fill, grow, h, keep, setAttr, setText } from "../page/dom.js";

/** @typedef {{id: string, label: string, ask: string, hint: HTMLElement}} Naming of the control, and where its keys are told */
/** @typedef {{type(value: string[], was: string[]): void, set(value: string[], was: string[]): void, flush(): void}} Out */
/** @typedef {import("./chip.js").Chip} Chip */

/**
 * One pen per list. It stands behind the chips, or in the place of the chip that is being changed. Its words count as an
 * item from the first letter on, so nothing is lost when the page goes before Enter.
 * @param {Record<string, any>} labels @param {Naming} naming @param {Out} out
 */
export function itemList(labels, { id, label, ask, hint }, out) {
  /** @type {string[]} what the page knows of the list, with what is being written */
  let shown = [];
  /** @type {import("./pen.js").Place} */
  let place = { before: [], after: [] };
  /** @type {string | undefined} the chip that is being changed, as it was */
  let old;
  /** @type {Map<string, Chip>} */
  const chips = new Map();
  const pen = area({
    id,
    class: "jejak-pen",
    "aria-describedby": hint.id,
    oninput: () => (/[\r\n]/.test(pen.value) ? settle() : (write(), grow(pen))),
    onkeydown: onPenKey,
    onfocus: () => setAttr(el, "data-writing", true),
    onblur: write,
  });
  const list = h("ul", { role: "list", "aria-label": fill(labels.so_far, { label }) });
  const onclick = (/** @type {Event} */ event) => event.target === el && pen.focus();
  const el = h("div", { class: "jejak-items", onclick }, list, pen);
  const chipAt = (/** @type {number} */ at) => chips.get(String(at));
  const items = () => listWith(place, pen.value);
  const isWriting = () => pen === document.activeElement;

  /** Show a list; where somebody writes, their words stay. @param {string[]} value */
  function show(value) {
    shown = value;
    if (isWriting()) follow(value);
    else layDown(value);
    paint();
  }

  /** @param {string[]} value */
  function follow(value) {
    place = placeOfPen(value, pen.value, old === undefined ? value.length : place.before.length);
    if (old === undefined) place = { before: [...place.before, ...place.after], after: [] };
  }

  /** Leave the pen behind the list. @param {string[]} value */
  function layDown(value) {
    place = { before: value, after: [] };
    old = undefined;
    pen.value = "";
  }

  /** The pen goes where it belongs; going from chip to chip, it must not go down with the one it leaves. */
  function paint() {
    const isOpen = old !== undefined;
    const texts = isOpen ? [...place.before, null, ...place.after] : place.before;
    const rows = texts.map((_, at) => ({ id: String(at) }));
    const home = () => (isOpen ? chipAt(place.before.length)?.el : el);
    const wasWriting = isWriting();
    if (pen.parentElement !== home()) el.append(pen);
    keep(list, chips, rows, (row) => chip(labels, Number(row.id), { open, remove, move, focus }));
    texts.forEach((text, at) => chipAt(at)?.show(text));
    if (pen.parentElement !== home()) home()?.append(pen);
    if (wasWriting && !isWriting()) pen.focus({ preventScroll: true });
    list.hidden = !texts.length;
    setAttr(pen, "placeholder", texts.length ? null : ask);
    // Not the style's own `:focus`: a press elsewhere ends that at once, and its target would move under the pointer.
    setAttr(el, "data-writing", isWriting());
    setText(hint, isOpen ? labels.item_hint : labels.list_hint);
    grow(pen);
  }

  // The pen ----

  /** Tell what is written, if it is not known yet. */
  function write() {
    const was = shown;
    shown = items();
    if (!same(shown, was)) out.type(shown, was);
  }

  /** Make chips of what is written. */
  function settle() {
    layDown(items());
    write();
    out.flush();
    paint();
  }

  /** @param {KeyboardEvent} event */
  function onPenKey(event) {
    const { key } = event;
    const isStart = old === undefined && pen.selectionEnd === 0;
    const last = place.before.length - 1;
    if (event.isComposing) return;
    if (key === "Enter") finish(pen.value);
    else if (key === "Escape" && old !== undefined) finish(old);
    else if (key === "Backspace" && !pen.value && isStart && last >= 0) open(last);
    else if (key === "ArrowLeft" && isStart && last >= 0) focus(last);
    else return;
    event.preventDefault();
  }

  /** End writing; who changed a chip is back on it. @param {string} words */
  function finish(words) {
    const at = old === undefined ? -1 : place.before.length - (linesOf(words).length ? 0 : 1);
    pen.value = words;
    settle();
    focus(at);
  }

  // The chips ----

  /** What stands there, one after the other; behind the chips at rest the pen. */
  const standing = () => [...place.before, pen.value, ...place.after];

  /** Turn a chip into writing. @param {number} at */
  function open(at) {
    const all = standing();
    place = { before: all.slice(0, at).flatMap(linesOf), after: all.slice(at + 1).flatMap(linesOf) };
    old = pen.value = all[at];
    paint();
    pen.focus();
    pen.setSelectionRange(old.length, old.length);
  }

  /** @param {number} at */
  function remove(at) {
    out.set(standing().toSpliced(at, 1).flatMap(linesOf), shown);
    focus(Math.min(at, place.before.length - 1));
  }

  /** @param {number} from @param {number} to */
  function move(from, to) {
    if (!place.before[to]) return;
    out.set(movedItem(items(), from, to), shown);
    focus(to);
  }

  /** Put the focus on a chip, or on the pen where there is none. @param {number} at */
  function focus(at) {
    (chipAt(at)?.text ?? pen).focus();
  }

  return { el, show };
}
