// @ts-check
// What a touchpoint's row opens: everything the table has no column for.
import { area, chips, h, optionList, setAttr, setText, showChoice, writing } from "./dom.js";
import { typing } from "./cells.js";

/** @typedef {import("./cells.js").Row} Row */
/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./cells.js").Field} Field */
/** @typedef {import("./cells.js").Tools} Tools */

/** @param {Tools} tools @param {string} id @returns {Cell} */
export function moreRow(tools, id) {
  const { labels } = tools;
  const parts = [
    ...labels.details.map((/** @type {Field} */ field) => moreText(tools, id, field)),
    moreMotives(tools, id),
    moreEvidence(tools, id),
    moreMoment(tools, id),
  ];
  const fields = h("div", { class: "jejak-fields" }, ...parts.map((part) => part.el));
  const el = h(
    "tr",
    { role: "row", class: "jejak-more" },
    h("td", { role: "cell", colspan: labels.columns.length + 2 }, fields),
  );
  return { el, show: (row, context) => parts.forEach((part) => part.show(row, context)) };
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function moreText({ link, nextId }, id, { name, label, ask }) {
  const control = area({ id: nextId(), placeholder: ask });
  const text = writing(control, typing(link, id, name));
  const el = h(
    "div",
    { class: "jejak-field", "data-field": name },
    h("label", { class: "jejak-label", for: control.id }, label),
    control,
  );
  return { el, show: (row) => text.show(row[name]) };
}

/** @param {Tools} tools @param {string} id @returns {Cell} */
function moreMotives({ labels, link, nextId }, id) {
  const title = h("span", { class: "jejak-label", id: nextId() }, labels.motives_title);
  const group = chips(labels.motives, (value, was) =>
    link.act({ op: "set", path: ["touchpoints", id, "motives"], value, was }),
  );
  setAttr(group.el, "aria-labelledby", title.id);
  return {
    el: h("div", { class: "jejak-field jejak-wide", "data-field": "motives" }, title, group.el),
    show: (row) => group.show(row.motives),
  };
}

/** @param {Tools} tools @param {string} id @returns {Cell} */
function moreEvidence({ labels, link, nextId, row }, id) {
  const select = h(
    "select",
    {
      id: nextId(),
      onchange: () =>
        link.act({ op: "set", path: ["touchpoints", id, "evidence"], value: select.value, was: row(id).evidence }),
    },
    ...optionList(labels.evidence),
  );
  const about = h("p", { class: "jejak-hint" });
  const show = (/** @type {Row} */ shown) => {
    showChoice(select, shown.evidence);
    setText(about, labels.evidence.find((/** @type {any} */ each) => each.key === shown.evidence)?.about ?? "");
  };
  const label = h("label", { class: "jejak-label", for: select.id }, labels.evidence_title);
  return { el: h("div", { class: "jejak-field", "data-field": "evidence" }, label, select, about), show };
}

/** @param {Tools} tools @param {string} id @returns {Cell} */
function moreMoment({ labels, link }, id) {
  const box = h("input", {
    type: "checkbox",
    onchange: () =>
      link.act({ op: "set", path: ["touchpoints", id, "moment_of_truth"], value: box.checked, was: !box.checked }),
  });
  const el = h(
    "label",
    { class: "jejak-field jejak-check", "data-field": "moment_of_truth" },
    box,
    h("span", {}, labels.moment_of_truth),
  );
  return { el, show: (row) => (box.checked = row.moment_of_truth) };
}

/** Tell whether a row holds more than the table shows. @param {Row} row @param {Record<string, any>} labels */
export function hasMore(row, labels) {
  return row.motives.length > 0 || labels.details.some((/** @type {Field} */ field) => row[field.name]);
}
