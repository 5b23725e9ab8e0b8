// @ts-check
// Rows from a spreadsheet: shown first, with what goes where and what finds no place, and then added as one step.
import { cellsOf, copied } from "./clipboard.js";
import { columnsOut } from "./matching.js";
import { preview } from "./preview.js";
import { h, refill, setAttr } from "../page/dom.js";

/** @typedef {import("./clipboard.js").Transfer} Transfer */
/** @typedef {import("../page/dom.js").Child} Child */
/**
 * What the preview needs of the table. `place` is the id of the row to add behind: `null` first, `undefined` last.
 * @typedef {{labels: Record<string, any>, link: import("../link/link.js").Link, nextId: () => string,
 *   stages: () => {id: string, name: string}[], persona: () => string | undefined,
 *   place: () => string | null | undefined, added(ids: string[]): void}} PasteTools
 */

/** @param {DataTransfer | null} data @returns {Transfer} */
export function transferOf(data) {
  return { html: data?.getData("text/html") ?? "", text: data?.getData("text/plain") ?? "" };
}

/** @param {PasteTools} tools */
export function pasting(tools) {
  const { labels, link } = tools;
  const words = labels.paste;
  const title = h("h3", { id: tools.nextId(), tabindex: -1 }, words.title);
  const inside = h("div", { class: "jejak-paste-in" });
  const el = h("section", { class: "jejak-paste", "aria-labelledby": title.id, hidden: true }, title, inside);
  el.addEventListener("keydown", (event) => event.key === "Escape" && close());
  /** @type {HTMLElement | undefined} */
  let back;

  const cancel = () => h("button", { class: "jejak-button", onclick: close }, words.cancel);

  /** @param {Child[]} content */
  function show(...content) {
    if (!el.contains(document.activeElement)) back = /** @type {HTMLElement} */ (document.activeElement);
    refill(inside, ...content);
    setAttr(el, "hidden", false);
  }

  function close() {
    refill(inside);
    setAttr(el, "hidden", true);
    back?.focus();
  }

  /** @param {Transfer} transfer */
  function open(transfer) {
    const cells = cellsOf(transfer);
    if (!cells.length) return ask(words.nothing);
    show(...preview(tools, cells, apply, cancel()));
    title.focus();
  }

  /** @param {any[]} values */
  function apply(values) {
    let after = tools.place();
    const edits = values.map((value) => {
      const behind = after === undefined ? {} : { after };
      after = value.id;
      return { op: /** @type {const} */ ("add"), path: ["touchpoints"], value, ...behind };
    });
    link.act(...edits);
    close();
    tools.added(values.map(({ id }) => id));
  }

  /** Ask for a paste, where no one may look at the clipboard. @param {string} [why] */
  function ask(why) {
    const box = h("textarea", { rows: 2, "aria-label": words.box, placeholder: words.box });
    box.addEventListener("paste", (event) => {
      event.preventDefault();
      event.stopPropagation();
      open(transferOf(event.clipboardData));
    });
    show(why && h("p", { class: "jejak-problem", role: "alert" }, why), h("p", {}, words.here), box, h("div", { class: "jejak-paste-acts" }, cancel()));
    box.focus();
    return box;
  }

  async function read() {
    const box = ask();
    const found = await onClipboard().catch(() => undefined);
    if (found && box.isConnected) open(found);
  }

  return { el, open, read };
}

/** Look at the clipboard; throws where that is not allowed. @returns {Promise<Transfer>} */
async function onClipboard() {
  const [item] = await navigator.clipboard.read();
  const part = async (/** @type {string} */ type) => (item.types.includes(type) ? (await item.getType(type)).text() : "");
  return { html: await part("text/html"), text: await part("text/plain") };
}

// The other way ----

/**
 * Put rows on the clipboard for a spreadsheet; tell whether the browser let it happen. It has to be called while a
 * button or key acts, and works on pages without https too.
 * @param {Record<string, any>} labels @param {import("../link/edits.js").Data} data @param {string | undefined} persona @param {any[]} rows
 */
export function copyOut(labels, data, persona, rows) {
  const { html, text } = copied(rows, columnsOut(labels, /** @type {any} */ (data.stages), persona, rows));
  const give = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", give, { capture: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return isDone;
}
