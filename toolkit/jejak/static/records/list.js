// @ts-check
// A list of records to write in: add, move, remove and bring back, and what there is to begin with.
import { rowWords } from "../link/telling.js";
import { todayOf } from "./kinds.js";
import { isTaken, newRecord, nextHome, recordsOf, removing, stepped, tenantsOf } from "./order.js";
import { recordCard } from "./record.js";
import { Folding } from "./folding.js";
import { sectionHead } from "./heading.js";
import { fill, h, keep, refill, sentence, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./order.js").ListSection} ListSection */
/** @typedef {{id: string, label: string, about?: string, fields: Record<string, any>}} Offer a record to add with one press */

/** @param {import("./spot.js").RecordTools} tools @param {ListSection} section @returns {import("./records.js").Part} */
export function recordList(tools, section) {
  const { labels, link } = tools;
  const { list } = section;
  /** @type {Map<string, import("./record.js").RecordCard>} */
  const cards = new Map();
  const folding = new Folding();
  /** The record removed last, which can come back. @type {string | undefined} */
  let gone;
  const head = sectionHead(tools, section.title, section.note);
  const empty = h("p", { class: "jejak-empty" }, section.empty);
  const amount = h("span", { class: "jejak-count" });
  const folder = h("button", { class: "jejak-link", onclick: () => foldAll() });
  const folds = h("p", { class: "jejak-folds" }, !section.title && amount, folder);
  const items = h("ol", { class: "jejak-records", role: "list", "data-layout": section.layout, "aria-label": section.title || labels.title });
  const told = h("div", { class: "jejak-record-told", "aria-live": "polite" });
  const spoken = h("p", { class: "jejak-hidden", "aria-live": "polite" });
  const adders = section.adders.map((/** @type {any} */ { label, fields }) => h("button", { class: "jejak-button", title: "Ctrl + Enter", onclick: () => add(fields) }, label));
  const offers = section.offers && offerStrip(section, (fields) => add(fields));
  const foot = h("div", { class: "jejak-record-foot" }, ...adders, told);
  const el = h("div", { class: "jejak-part", onkeydown: onKey }, ...head.els, empty, folds, items, foot, offers?.el, spoken);

  /** @param {Record<string, any>} [fields] */
  function add(fields = section.adders[0]?.fields) {
    const value = newRecord(link.data, section, fields, todayOf());
    link.act({ op: "add", path: [list], value });
    reopen([value.id]);
    cards.get(value.id)?.focus();
  }

  /** @param {string[]} ids the only records that shall be open, where there are many */
  function reopen(ids) {
    if (!folding.isLong) return;
    folding.openOnly(ids);
    show(link.data);
  }

  function foldAll() {
    reopen(folding.isAllOpen() ? [] : folding.seen);
  }

  /** @param {string} id */
  function fold(id) {
    folding.toggle(id);
    show(link.data);
  }

  /** @param {string} id */
  function reveal(id) {
    if (cards.has(id) && folding.isFolded(id)) fold(id);
  }

  /** @param {KeyboardEvent} event */
  function onKey({ key, ctrlKey, metaKey, target }) {
    if (key !== "Enter" || !(ctrlKey || metaKey) || !section.adders.length) return;
    if (target instanceof Element && target.closest(".jejak-record")) add();
  }

  /** @param {string} id */
  function nameOf(id) {
    return rowWords(labels, link.data, [list, id]);
  }

  /** @param {string} id @param {-1 | 1} by */
  function step(id, by) {
    const change = stepped(link.data, list, id, by);
    if (!change) return;
    link.act(change);
    const place = link.data[list].findIndex((/** @type {Row} */ row) => row.id === id);
    cards.get(id)?.el.scrollIntoView({ block: "nearest" });
    setText(spoken, fill(labels.moved, { name: nameOf(id), n: place + 1 }));
  }

  /** What has to be asked before a record goes: nothing, unless rows elsewhere hang on it. @param {string} id */
  function warning(id) {
    const n = tenantsOf(link.data, section, id).length;
    const home = nextHome(link.data, section, id);
    if (!n) return "";
    return fill(home ? labels.remove_moves : labels.remove_stay, { name: nameOf(id), n, home: home && nameOf(home.id) });
  }

  /** @param {string} id */
  function remove(id) {
    const order = recordsOf(link.data, section).map((row) => row.id);
    const at = order.indexOf(id);
    const [name, { away, back }] = [nameOf(id), removing(link.data, section, id)];
    link.act(...away);
    const next = cards.get(order[at + 1] ?? order[at - 1]);
    if (next) next.focus();
    else adders[0]?.focus();
    gone = id;
    const undo = h("button", { class: "jejak-button", onclick: () => (link.act(...back), cards.get(id)?.focus()) }, labels.bring_back);
    refill(told, h("span", {}, ...sentence(labels.removed, { name })), undo);
  }

  /** @param {Data} data */
  function show(data) {
    const rows = recordsOf(data, section);
    if (gone && rows.some(({ id }) => id === gone)) refill(told);
    const ids = rows.map(({ id }) => id);
    if (section.fields.length > 1) folding.see(ids, section.fixed ? ids[0] : ids.at(-1));
    keep(items, cards, rows, ({ id }) => recordCard(tools, section, id, { step, remove, warning, fold }));
    rows.forEach((row, place) => {
      const name = rowWords(labels, data, [list, row.id]);
      const state = { isLong: folding.isLong, isFolded: folding.isFolded(row.id) };
      cards.get(row.id)?.show(row, data, { place, up: place > 0, down: place < rows.length - 1, name, ...state });
    });
    setAttr(items, "data-long", folding.isLong);
    setAttr(folds, "hidden", !folding.isLong || !rows.length);
    setText(folder, folding.isAllOpen() ? labels.fold_all : labels.unfold_all);
    setAttr(empty, "hidden", rows.length > 0);
    setAttr(items, "hidden", !rows.length);
    for (const count of [head.count, amount]) setText(count, rows.length === 1 ? section.count_one : fill(section.count, { n: rows.length }));
    setAttr(head.count, "hidden", !rows.length);
    for (const button of adders) setAttr(button, "data-first", !rows.length && button === adders[0]);
    offers?.show(data, rows);
  }
  return { el, show, reveal, ...(section.adders.length && { add }) };
}

/** Records to add with one press: examples, or what the journey itself suggests. @param {ListSection} section @param {(fields: Record<string, any>) => void} add */
function offerStrip({ offers: { title, by, options } }, add) {
  const chips = h("ul", { class: "jejak-chips", role: "list" });
  const el = h("details", { class: "jejak-record-offers", open: true }, h("summary", {}, title), chips);
  /** @type {Map<string, {el: HTMLElement, show(offer: Offer, isTaken: boolean): void}>} */
  const parts = new Map();
  const make = () => {
    /** @type {Offer | undefined} */
    let shown;
    const button = h("button", { class: "jejak-chip", dir: "auto", onclick: () => button.ariaDisabled || (shown && add(shown.fields)) });
    const show = (/** @type {Offer} */ offer, /** @type {boolean} */ taken) => {
      shown = offer;
      setText(button, (taken ? "✓ " : "+ ") + offer.label);
      setAttr(button, "title", offer.about);
      setAttr(button, "aria-disabled", taken && "true");
    };
    return { el: h("li", {}, button), show };
  };
  const show = (/** @type {Data} */ data, /** @type {Row[]} */ rows) => {
    const all = /** @type {Offer[]} */ (options ?? data.offers);
    keep(chips, parts, all, make);
    for (const offer of all) parts.get(offer.id)?.show(offer, isTaken(rows, offer.fields, by));
    setAttr(el, "hidden", !all.length);
  };
  return { el, show };
}
