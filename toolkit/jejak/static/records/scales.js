// @ts-check
// Scales: steps of which one is on, or none. Scores from 1 to 5, and feelings from -2 to +2.
import { comparedTo } from "./kinds.js";
import { settingAt } from "./spot.js";
import { drawFace, faceOf, levelOf } from "../page/feeling.js";
import { fill, h, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./spot.js").RecordTools} RecordTools */
/** @typedef {import("./spot.js").RecordField} RecordField */
/** @typedef {import("./spot.js").Spot} Spot */
/** @typedef {import("./spot.js").MakeControl} MakeControl */

/** From 1 to 5; the words at both ends stand beside it. @type {MakeControl} */
export function scoreKind(tools, spot, field, id) {
  const steps = [1, 2, 3, 4, 5].map((value) => ({ value, sign: String(value), spoken: `${value} ${field.words[value - 1]}` }));
  const scale = radios(tools, spot, field, id, steps);
  const words = h("span", { class: "jejak-hint" });
  scale.el.append(words);
  const show = (/** @type {Row} */ row) => {
    scale.show(row);
    setText(words, row[field.name] === null ? field.ask : field.words[row[field.name] - 1]);
  };
  return { parts: [scale.el], show };
}

/** A feeling from -2 to +2 as face, word and number; what the map holds at the same place stands below. @type {MakeControl} */
export function levelKind(tools, spot, field, id) {
  const { labels } = tools;
  const steps = labels.levels.map((/** @type {any} */ level) => ({ value: level.valence, sign: level.sign, spoken: level.spoken, face: true }));
  const scale = radios(tools, spot, field, id, steps);
  const words = h("strong", { class: "jejak-felt-words" });
  const felt = h("span", {}, words);
  scale.el.append(felt);
  const mapped = h("p", { class: "jejak-hint jejak-mapped" });
  const show = (/** @type {Row} */ row, /** @type {Data} */ data) => {
    const value = row[field.name];
    scale.show(row);
    setText(words, levelOf(labels.levels, value)?.word ?? field.ask);
    setAttr(felt, "data-felt", value ?? "none");
    const place = data[field.of]?.find((/** @type {Row} */ each) => each.id === row[field.beside]);
    const compared = comparedTo(value, place?.mean);
    setText(mapped, place?.mapped ? [fill(labels.on_map, { feeling: place.mapped }), compared && labels.compared[compared]].filter(Boolean).join(" · ") : "");
    setAttr(mapped, "hidden", !place?.mapped);
  };
  return { parts: [scale.el, mapped], show };
}

/** Steps of which one is on, or none. @param {RecordTools} tools @param {Spot} spot @param {RecordField} field @param {string} id @param {{value: number, sign: string, spoken: string, face?: boolean}[]} steps */
function radios(tools, spot, field, id, steps) {
  const set = settingAt(tools, spot, field.name);
  const name = tools.nextId();
  const boxes = steps.map(({ value, sign, spoken, face }) => {
    const radio = h("input", { type: "radio", class: "jejak-hidden", name, value, "aria-label": spoken, onchange: () => set(value) });
    radio.addEventListener("keydown", (event) => ["Delete", "Backspace"].includes(event.key) && set(null));
    const picture = face && faceOf();
    if (picture) drawFace(picture, value);
    const el = h("label", { class: "jejak-scale-step", title: spoken, "data-felt": face ? value : null }, radio, /** @type {any} */ (picture), h("span", { "aria-hidden": "true" }, sign));
    return { el, radio, value };
  });
  const back = h("button", { class: "jejak-icon", title: tools.labels.take_back, "aria-label": fill(tools.labels.take_back_of, { field: field.label }), onclick: () => (set(null), boxes[0].radio.focus()) }, "✕");
  const el = h("div", { class: "jejak-scale", role: "radiogroup", "aria-labelledby": id }, ...boxes.map((box) => box.el), back);
  const show = (/** @type {Row} */ row) => {
    for (const { radio, value } of boxes) radio.checked = row[field.name] === value;
    setAttr(back, "hidden", row[field.name] === null);
  };
  return { el, show };
}
