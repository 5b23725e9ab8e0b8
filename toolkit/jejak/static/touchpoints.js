// @ts-check
// TouchpointTable: what happens on the way, one row per touchpoint, to write in.
import { Link } from "./link.js";
import { freshId, inMapOrder, stepEdits } from "./edits.js";
import { colour, feeling, ratingPath, unrating, valenceOf } from "./feeling.js";
import {
  area,
  chips,
  fill,
  frame,
  h,
  idMaker,
  keep,
  lineArea,
  oneLine,
  optionList,
  picker,
  question,
  refill,
  sentence,
  setAttr,
  setText,
  showChoice,
  writing,
} from "./dom.js";

/** @typedef {import("./edits.js").Row} Row */
/** @typedef {import("./edits.js").Data} Data */
/** @typedef {{name: string, label: string, ask: string}} Field */
/** @typedef {{place: number, count: number, name: string, data: Data, persona: string | undefined, frameKey: string}} Context */
/** @typedef {{el: HTMLElement, show(row: Row, context: Context): void}} Cell */
/**
 * What cells need of the table.
 * @typedef {{labels: Record<string, any>, link: Link, nextId: () => string, row: (id: string) => Row,
 *   persona: () => string | undefined, step(id: string, by: -1 | 1): void, remove(id: string): void}} Tools
 */

/** The option of a select that stands for the team's own words. */
const OWN = " own";

/** @param {{model: import("./link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  /** @type {Map<string, ReturnType<typeof tableRow>>} */
  const rows = new Map();
  /** @type {string[]} */
  let order = [];
  /** @type {string | undefined} */
  let persona;
  /** @type {string | undefined} */
  let lastRow;

  const tools = { labels, link, nextId: idMaker(), row: rowOf, persona: () => persona, step, remove };
  const add = h("button", { type: "button", class: "jejak-button jejak-primary", onclick: () => addRow() }, labels.add);
  const people = picker(labels.whose, (id) => {
    persona = id;
    link.leave();
  });
  const count = h("span", { class: "jejak-count" });
  const whose = h("div", { class: "jejak-whose" }, h("span", { "aria-hidden": "true" }, labels.whose), people.el);
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const table = h("table", { class: "jejak-table", role: "table", "aria-label": labels.title }, tableHead(labels));
  const scroll = h("div", { class: "jejak-scroll" }, table);
  table.addEventListener("focusin", (event) => (lastRow = rowIdAt(event.target) ?? lastRow));
  page.bar.append(add, whose, count);
  page.body.append(empty, scroll);
  colour(page.root, labels.levels);

  /** @param {string} id */
  function rowOf(id) {
    return link.data.touchpoints.find((/** @type {Row} */ row) => row.id === id);
  }

  function addRow() {
    const { stages, touchpoints } = link.data;
    const near = touchpoints.find((/** @type {Row} */ row) => row.id === lastRow);
    const value = { ...labels.blank, id: freshId("tp-"), stage: near ? near.stage : (stages[0]?.id ?? "") };
    link.act({ op: "add", path: ["touchpoints"], value, ...(near && { after: near.id }) });
    rows.get(value.id)?.focus();
  }

  /** @param {string} id @param {-1 | 1} by */
  function step(id, by) {
    const edits = stepEdits(link.data, id, by);
    if (edits.length) link.act(...edits);
  }

  /** @param {string} id */
  function remove(id) {
    const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
    link.act({ op: "remove", path: ["touchpoints", id] });
    const neighbour = rows.get(next);
    if (neighbour) neighbour.focus();
    else add.focus();
  }

  /** @param {Data} data */
  function show(data) {
    const { personas, stages } = data;
    if (!personas.some((/** @type {Row} */ each) => each.id === persona)) persona = personas[0]?.id;
    people.show(
      personas.map((/** @type {Row} */ each) => ({ id: each.id, name: each.name || labels.persona_nameless })),
      persona,
    );
    setAttr(whose, "hidden", personas.length < 2);
    showRows(isHeld() ? steady(order, data.touchpoints) : inMapOrder(data), data, JSON.stringify([stages, persona]));
  }

  /** @param {Row[]} all @param {Data} data @param {string} frameKey */
  function showRows(all, data, frameKey) {
    order = all.map((row) => row.id);
    keep(table, rows, all, (row) => tableRow(tools, row.id));
    all.forEach((row, place) => {
      const name = row.name || fill(labels.nameless, { n: place + 1 });
      rows.get(row.id)?.show(row, { place, count: all.length, name, data, persona, frameKey });
    });
    setText(count, fill(labels.count, { n: all.length }));
    setAttr(empty, "hidden", all.length > 0);
    setAttr(scroll, "hidden", !all.length);
  }

  /** While somebody chooses a stage the rows stay where they are, or the row would run away under the hand. */
  function isHeld() {
    const focused = document.activeElement;
    return Boolean(focused && page.root.contains(focused) && focused.closest("[data-field=stage]"));
  }

  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

/** Return the rows in the order in which they stand, new ones last. @param {string[]} order @param {Row[]} rows @returns {Row[]} */
function steady(order, rows) {
  const place = (/** @type {Row} */ row) => (order.includes(row.id) ? order.indexOf(row.id) : order.length);
  return [...rows].sort((one, other) => place(one) - place(other));
}

/** @param {EventTarget | null} target */
function rowIdAt(target) {
  return target instanceof Element ? target.closest("tbody")?.getAttribute("data-id") : undefined;
}

/** @param {Record<string, any>} labels */
function tableHead(labels) {
  const head = (/** @type {string} */ name, /** @type {Child[]} */ ...content) =>
    h("th", { role: "columnheader", scope: "col", "data-field": name }, ...content);
  const columns = labels.columns.map((/** @type {Field} */ field) => head(field.name, field.label));
  const hidden = (/** @type {string} */ words) => h("span", { class: "jejak-hidden" }, words);
  return h(
    "thead",
    { role: "rowgroup" },
    h("tr", { role: "row" }, head("number", hidden(labels.number)), ...columns, head("tools", hidden(labels.more))),
  );
}
/** @typedef {import("./dom.js").Child} Child */

// A row ----

/** A row with what it opens: its own group of the table. @param {Tools} tools @param {string} id */
function tableRow(tools, id) {
  const { labels } = tools;
  const cells = [
    numberCell(tools, id),
    ...labels.columns.map((/** @type {Field} */ field) => CELLS[field.name](tools, id, field)),
    toolsCell(tools, id, toggle, () => ask.open()),
  ];
  const line = h("tr", { role: "row", class: "jejak-row" }, ...cells.map((cell) => cell.el));
  const ask = removal(tools, id, () => /** @type {HTMLElement} */ (line.querySelector("[data-act=remove]")));
  const el = h("tbody", { role: "rowgroup", "data-id": id }, line, ask.el);
  /** @type {Cell | undefined} */
  let more;
  /** @type {Row | undefined} */
  let row;
  /** @type {Context | undefined} */
  let context;

  function toggle() {
    more = more ?? moreRow(tools, id);
    const isOpen = more.el.isConnected;
    if (isOpen) more.el.remove();
    else line.after(more.el);
    if (row && context) paint(row, context);
    return !isOpen;
  }

  /** @param {Row} nextRow @param {Context} next */
  function show(nextRow, next) {
    const isSame =
      nextRow === row &&
      context &&
      next.place === context.place &&
      next.count === context.count &&
      next.frameKey === context.frameKey;
    if (isSame) return;
    paint(nextRow, next);
    // What stands in the focused field was left alone, so this row has to be shown again.
    row = el.contains(document.activeElement) ? undefined : nextRow;
    context = next;
  }

  /** @param {Row} shown @param {Context} next */
  function paint(shown, next) {
    for (const cell of cells) cell.show(shown, next);
    ask.show(next);
    if (more?.el.isConnected) more.show(shown, next);
  }

  const focus = () => /** @type {HTMLElement} */ (line.querySelector("[data-field=name] textarea")).focus();
  return { el, show, focus };
}

/** @param {string} name @param {string} label @param {Child[]} content */
function td(name, label, ...content) {
  return h("td", { role: "cell", "data-field": name, "data-label": label }, ...content);
}

/** @param {Tools} tools @param {string} id @returns {Cell} */
function numberCell({ labels, step }, id) {
  const number = h("span", { class: "jejak-number" });
  const up = h("button", { type: "button", class: "jejak-icon", onclick: () => step(id, -1) }, "↑");
  const down = h("button", { type: "button", class: "jejak-icon", onclick: () => step(id, 1) }, "↓");
  const el = td("number", "", number, h("span", { class: "jejak-steps" }, up, down));
  const show = (/** @type {Row} */ _row, /** @type {Context} */ { place, count, name }) => {
    setText(number, String(place + 1));
    setAttr(up, "aria-label", fill(labels.up, { name }));
    setAttr(down, "aria-label", fill(labels.down, { name }));
    setAttr(up, "aria-disabled", place === 0 && "true");
    setAttr(down, "aria-disabled", place === count - 1 && "true");
  };
  return { el, show };
}

/** @type {Record<string, (tools: Tools, id: string, field: Field) => Cell>} */
const CELLS = {
  stage: stageCell,
  name: nameCell,
  channel: channelCell,
  action: (tools, id, field) => textCell(tools, id, field, area({ placeholder: field.ask })),
  thought: (tools, id, field) => textCell(tools, id, field, area({ placeholder: field.ask })),
  feeling: feelingCell,
  barrier: barrierCell,
};

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function stageCell({ labels, link, row }, id, field) {
  const select = h("select", {
    onchange: () =>
      link.act({ op: "set", path: ["touchpoints", id, "stage"], value: select.value, was: row(id).stage }),
  });
  let key = "";
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name, data }) => {
    const stages = JSON.stringify(data.stages);
    const options = data.stages.map((/** @type {Row} */ stage) => ({ key: stage.id, label: stage.name }));
    if (key !== stages) refill(select, ...optionList(options, labels.no_stage));
    key = stages;
    showChoice(select, shown.stage);
    nameControl(select, labels, field, name);
  };
  return { el: td(field.name, field.label, select), show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function nameCell({ labels, link }, id, field) {
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), { parse: oneLine });
  const mark = h("span", { class: "jejak-mark" }, labels.moment_mark);
  const el = h(
    "th",
    { role: "rowheader", scope: "row", "data-field": field.name, "data-label": field.label },
    text.el,
    mark,
  );
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    text.show(row.name);
    setAttr(mark, "hidden", !row.moment_of_truth);
    nameControl(text.el, labels, field, name);
  };
  return { el, show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @param {HTMLTextAreaElement} el @returns {Cell} */
function textCell({ labels, link }, id, field, el) {
  const text = writing(el, typing(link, id, field.name));
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    text.show(row[field.name]);
    nameControl(el, labels, field, name);
  };
  return { el: td(field.name, field.label, el), show };
}

/** A channel from the list, or in the team's own words. @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function channelCell({ labels, link, row }, id, field) {
  const options = [...labels.channels, { key: OWN, label: labels.own_words }];
  const isOwn = (/** @type {string} */ value) => value !== "" && !options.some(({ key }) => key === value);
  const select = h("select", { onchange: () => choose(select.value) }, ...optionList(options, labels.no_channel));
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), wordForm(labels.channels));
  const choose = (/** @type {string} */ value) => {
    setAttr(text.el, "hidden", value !== OWN);
    if (value !== OWN) link.act({ op: "set", path: ["touchpoints", id, "channel"], value, was: row(id).channel });
    else text.el.focus();
  };
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name }) => {
    nameControl(select, labels, field, name);
    setAttr(text.el, "aria-label", fill(labels.own_channel, { name }));
    if (text.el === document.activeElement) return;
    const own = isOwn(shown.channel);
    select.value = own ? OWN : shown.channel;
    setAttr(text.el, "hidden", !own);
    text.show(own ? shown.channel : "");
  };
  return { el: td(field.name, field.label, select, text.el), show };
}

/** A barrier in the team's own words, with the vocabulary's at hand. @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function barrierCell({ labels, link, row }, id, field) {
  const text = writing(lineArea({ placeholder: field.ask }), typing(link, id, field.name), wordForm(labels.barriers));
  const select = h(
    "select",
    { class: "jejak-suggest", onchange: () => choose() },
    ...optionList(labels.barriers, labels.suggest),
  );
  const choose = () => {
    link.act({ op: "set", path: ["touchpoints", id, "barrier"], value: select.value, was: row(id).barrier });
    select.value = "";
  };
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name }) => {
    text.show(shown.barrier);
    nameControl(text.el, labels, field, name);
    setAttr(select, "aria-label", fill(labels.suggestions, { field: field.label, name }));
  };
  return { el: td(field.name, field.label, h("div", { class: "jejak-open" }, text.el, select)), show };
}

/** @param {Tools} tools @param {string} id @param {Field} field @returns {Cell} */
function feelingCell({ labels, link, row, persona }, id, field) {
  const rate = (/** @type {number} */ value) =>
    link.type(ratingPath({ id }, String(persona())), value, valenceOf(row(id), persona()));
  const takeBack = () => link.act(unrating(row(id), String(persona())));
  const felt = feeling(labels, { rate, done: () => link.flush(), takeBack });
  const words = h("span", { class: "jejak-felt-words" }, felt.sign, " ", felt.word);
  const control = h("div", { class: "jejak-felt" }, felt.face, felt.range, words, felt.back);
  const nobody = h("span", { class: "jejak-hint" }, labels.no_persona);
  const show = (/** @type {Row} */ shown, /** @type {Context} */ { name, persona: current }) => {
    setAttr(control, "hidden", current === undefined);
    setAttr(nobody, "hidden", current !== undefined);
    felt.show(valenceOf(shown, current), name, control);
  };
  return { el: td(field.name, field.label, control, nobody), show };
}

/** @param {Tools} tools @param {string} id @param {() => boolean} toggle @param {() => void} ask @returns {Cell} */
function toolsCell({ labels }, id, toggle, ask) {
  const more = h(
    "button",
    {
      type: "button",
      class: "jejak-icon",
      "aria-expanded": "false",
      onclick: () => setAttr(more, "aria-expanded", String(toggle())),
    },
    "⋯",
  );
  const remove = h("button", { type: "button", class: "jejak-icon", "data-act": "remove", onclick: ask }, "✕");
  const show = (/** @type {Row} */ row, /** @type {Context} */ { name }) => {
    setAttr(more, "aria-label", fill(labels.open_more, { name }));
    setAttr(more, "data-filled", hasMore(row, labels));
    setAttr(remove, "aria-label", fill(labels.remove_this, { name }));
  };
  return { el: td("tools", "", more, remove), show };
}

/** @param {Tools} tools @param {string} id @param {() => HTMLElement} back */
function removal({ labels, remove }, id, back) {
  let name = "";
  const ask = question(
    labels,
    () => sentence(labels.remove_sure, { name }),
    () => remove(id),
    back,
  );
  const el = h(
    "tr",
    { role: "row", class: "jejak-ask" },
    h("td", { role: "cell", colspan: labels.columns.length + 2 }, ask.el),
  );
  return { el, open: ask.open, show: (/** @type {Context} */ next) => (name = next.name) };
}

// What a row opens ----

/** @param {Tools} tools @param {string} id @returns {Cell} */
function moreRow(tools, id) {
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
function hasMore(row, labels) {
  return row.motives.length > 0 || labels.details.some((/** @type {Field} */ field) => row[field.name]);
}

// Small change ----

/** @param {Link} link @param {string} id @param {string} name @returns {(value: any, was: any) => void} */
function typing(link, id, name) {
  return (value, was) => link.type(["touchpoints", id, name], value, was);
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

/** @param {HTMLElement} el @param {Record<string, any>} labels @param {Field} field @param {string} name */
function nameControl(el, labels, field, name) {
  setAttr(el, "aria-label", fill(labels.row_field, { field: field.label, name }));
}

export default { render };
