// @ts-check
// MapTypeChooser: cards of which one is chosen, one of them recommended, where a future state leads, and what stays of
// the others.
import { Link } from "../link/link.js";
import { adviceStrip } from "../page/advice.js";
import { area, fill, frame, h, idMaker, refill, setAttr, setText, writing } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {{key: string, label: string, about: string, when: string, lanes: string[], adds: string[], pros: string[], cons: string[]}} MapCard */

/** Choosing this one changes the scope; its map shows things as they are today. */
const EXPERIENCE = "experience";
const USUAL_TYPE = "current_state";
/** Stands between words, and never at the beginning of a line. */
const DOT = "\u00a0· ";
/** The type that has a vision. */
const LEADING = "future_state";

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  const nextId = idMaker();
  const group = nextId();
  const cards = labels.cards.map((/** @type {MapCard} */ card) => mapCard(labels, card, group, nextId, () => choose(card.key)));
  const reason = h("p", { class: "jejak-maptype-reason" });
  const take = h("button", { class: "jejak-button", onclick: () => choose(link.data.recommended.key) }, labels.take);
  const vision = visionField(labels, nextId(), (value, was) => link.type(["vision"], value, was));
  const strip = adviceStrip(labels, { "vision-missing": () => vision.focus() });
  const stays = h("div", { class: "jejak-maptype-stays" });
  const chosen = h("p", { class: "jejak-count" });

  /** @param {string} key */
  function choose(key) {
    const changes = choosingMap(link.data, key);
    if (!changes.length) return;
    link.act(...changes);
    link.announce(fill(labels.chosen, { name: nameOf(key) }));
    cards.find((/** @type {any} */ card) => card.key === key).radio.focus({ preventScroll: true });
  }

  /** @param {string} key */
  function nameOf(key) {
    return labels.cards.find((/** @type {MapCard} */ card) => card.key === key).label;
  }

  /** @param {Data} data */
  function show(data) {
    const key = chosenMap(data);
    setText(chosen, fill(labels.chosen, { name: nameOf(key) }));
    refill(reason, h("strong", {}, `${labels.recommended}: ${nameOf(data.recommended.key)}.`), " ", data.recommended.reason, " ", take);
    setAttr(take, "hidden", key === data.recommended.key);
    setAttr(vision.el, "hidden", data.map_type !== LEADING);
    vision.show(data.vision);
    strip.show(data.advice);
    for (const card of cards) card.show(card.key === key, card.key === data.recommended.key);
    const kept = Object.keys(data.stays).filter((each) => each !== key);
    refill(stays, h("p", {}, labels.nothing_lost), ...kept.map((each) => h("p", {}, data.stays[each])));
  }

  page.root.classList.add("jejak-maptypes");
  page.bar.append(chosen);
  const choice = h("div", { class: "jejak-maptype-cards", role: "radiogroup", "aria-label": labels.title }, ...cards.map((/** @type {any} */ card) => card.el));
  page.body.append(reason, choice, vision.el, stays, strip.el);
  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

/** Return the card that stands for what a journey holds. @param {Data} data @returns {string} */
export function chosenMap(data) {
  return data.scope.kind === EXPERIENCE ? EXPERIENCE : data.map_type;
}

/** Return the changes that choose a card. @param {Data} data @param {string} key @returns {import("../link/link.js").Change[]} */
export function choosingMap(data, key) {
  if (key === chosenMap(data)) return [];
  const [kind, type] = key === EXPERIENCE ? [EXPERIENCE, USUAL_TYPE] : ["journey", key];
  /** @type {import("../link/link.js").Change[]} */
  const both = [
    { op: "set", path: ["map_type"], value: type, was: data.map_type },
    { op: "set", path: ["scope", "kind"], value: kind, was: data.scope.kind },
  ];
  return both.filter(({ value, was }) => value !== was);
}

/** Where the wanted journey leads. @param {Record<string, any>} labels @param {string} id @param {(value: string, was: string) => void} typed */
function visionField(labels, id, typed) {
  const text = writing(area({ id, placeholder: labels.vision_ask }), typed);
  const el = h("div", { class: "jejak-maptype-vision", "data-place": "journey/vision" }, h("label", { for: id, class: "jejak-label" }, labels.vision), text.el);
  return { el, show: text.show, focus: () => text.el.focus() };
}

/** @param {Record<string, any>} labels @param {MapCard} card @param {string} group @param {() => string} nextId @param {() => void} choose */
function mapCard(labels, { key, label, about, when, lanes, adds, pros, cons }, group, nextId, choose) {
  const [name, told] = [nextId(), nextId()];
  const radio = h("input", { type: "radio", name: group, value: key, "aria-labelledby": name, "aria-describedby": told, onchange: choose });
  const mark = h("span", { class: "jejak-maptype-mark" }, labels.recommended);
  const el = h(
    "div",
    { class: "jejak-maptype", onclick: (/** @type {MouseEvent} */ { target }) => target !== radio && !isSelecting() && radio.click() },
    h("div", { class: "jejak-maptype-head" }, radio, h("span", {}, h("strong", { id: name }, label), mark)),
    h("p", { id: told }, about),
    h(
      "dl",
      {},
      ...mapFact(labels.when, [when]),
      ...mapFact(labels.shows, [lanes.join(DOT)]),
      ...mapFact(labels.adds, [adds.join(DOT) || labels.adds_nothing]),
      ...mapFact(labels.pros, pros, "+"),
      ...mapFact(labels.cons, cons, "−"),
    ),
  );
  const show = (/** @type {boolean} */ isChosen, /** @type {boolean} */ isRecommended) => {
    radio.checked = isChosen;
    setAttr(el, "data-chosen", isChosen);
    setAttr(mark, "hidden", !isRecommended);
  };
  return { el, key, radio, show };
}

/** @param {string} label @param {string[]} texts @param {string} [sign] */
function mapFact(label, texts, sign) {
  const line = (/** @type {string} */ text) => h("dd", { "data-sign": sign ?? null }, text);
  return [h("dt", {}, label), ...texts.map(line)];
}

/** Who marks words to copy them chooses nothing. */
function isSelecting() {
  return (getSelection()?.toString() ?? "") !== "";
}

export default { render };
