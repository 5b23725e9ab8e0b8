// @ts-check
// The forms of records: lists to write in and single fields, as Python describes them. One view for all such forms.
import { Link } from "../link/link.js";
import { adviceStrip } from "../page/advice.js";
import { colour } from "../page/feeling.js";
import { suggesting } from "../page/suggesting.js";
import { frame, idMaker } from "../page/dom.js";
import { singleFields } from "./single.js";
import { recordList } from "./list.js";
import { usualSets } from "./sets.js";
import { weighing } from "./weighing.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("../page/dom.js").Choice} Choice */
/** @typedef {{el: HTMLElement, show(data: Data): void, reveal?: (id: string) => void, add?: (fields?: Record<string, any>) => void}} Part */

/** What a form is made of. @type {Record<string, (tools: import("./spot.js").RecordTools, section: any) => Part>} */
const SECTIONS = { fields: singleFields, list: recordList, sets: usualSets, weighing };

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<Choice[], import("../page/suggesting.js").Suggesting>} */
  const menus = new Map();
  /** One menu for all fields with the same words. @param {Choice[]} options */
  const suggested = (options) => {
    const menu = menus.get(options) ?? suggesting(options);
    menus.set(options, menu);
    return menu;
  };
  const tools = { labels, link, nextId: idMaker(), suggested };
  const parts = labels.sections.map((/** @type {{kind: string}} */ section) => SECTIONS[section.kind](tools, section));
  const deeds = Object.entries(labels.deeds).map(([rule, field]) => [rule, (/** @type {string} */ where) => goTo(where, field)]);
  const strip = adviceStrip(labels, Object.fromEntries(deeds));
  page.body.append(...parts.map((/** @type {Part} */ part) => part.el), strip.el);
  colour(page.root, labels.levels);

  /** Go where advice leads: to a field of a record, to a single field, or to a new record where no field is named. @param {string} where @param {string} field */
  function goTo(where, field) {
    if (!field) return parts.find((/** @type {Part} */ part) => part.add)?.add();
    for (const part of parts) part.reveal?.(where);
    const record = where ? `[data-record="${CSS.escape(where)}"] ` : "";
    const control = ":is(textarea, select, input, button):not([hidden])";
    /** @type {HTMLElement | null} */ (page.root.querySelector(`${record}[data-field="${field}"] ${control}`))?.focus();
  }

  /** @param {Data} data */
  function show(data) {
    for (const part of parts) part.show(data);
    strip.show(data.advice);
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

export default { render };
