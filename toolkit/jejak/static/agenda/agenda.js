// @ts-check
// Agenda: the plan of the day against the clock. Python works out how it stands; here the seconds are counted down.
import { face, leftOf, passed } from "./counting.js";
import { Desk } from "./desk.js";
import { planning } from "./planning.js";
import { PORTION, slotName, timeline } from "./timeline.js";
import { toneMaker } from "./tone.js";
import { Speaker } from "../link/speaking.js";
import { viewChoice } from "../page/choice.js";
import { clock } from "../page/clock.js";
import { fill, frame, h, idMaker, setAttr, setText } from "../page/dom.js";

const SECOND = 1000;

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const speaker = new Speaker(page.said);
  const sound = toneMaker();
  /** @type {Desk | undefined} which shows the plan while it is being made */
  let desk = undefined;
  const order = (/** @type {string} */ deed, /** @type {Record<string, any>} */ given = {}) => desk?.order(deed, given);
  const buttons = deeds(labels, () => data, order);
  const present = presentSlot(labels);
  const standing = standingLine(labels, order);
  const list = timeline(labels, order);
  const problem = h("p", { class: "jejak-problem", hidden: true });
  const plan = planning(labels, idMaker(), (given) => order("plan", given));
  const loud = viewChoice(model.get("_journey_id"), "agenda-sound", labels.sound, () => loud.show(false));
  const isLoud = () => /** @type {HTMLInputElement} */ (loud.el.querySelector("input")).checked;
  /** @type {any} */
  let data = model.get("_data");
  let before = NaN;

  const tick = () => {
    const left = leftOf(data, desk?.now() ?? Date.now());
    present.count(data, left);
    const mark = left === undefined || data.paused ? undefined : passed(before, left);
    if (mark !== undefined) speaker.say(labels.marks[mark]);
    if (mark === 0 && isLoud()) sound();
    before = left ?? NaN;
  };
  const show = (/** @type {any} */ news) => {
    tell(news);
    data = news;
    for (const part of [buttons, present, standing, list, plan]) part.show(data);
    tick();
  };
  const tell = (/** @type {any} */ news) => {
    if (news.current === data.current && news.ended === data.ended) return;
    before = NaN;
    const slot = news.slots[news.current];
    speaker.say(slot ? fill(labels.is_now, { name: slotName(slot), n: slot.minutes }) : news.ended ? labels.is_ended : "");
  };
  const answered = (/** @type {string} */ words) => {
    setText(problem, words);
    setAttr(problem, "hidden", !words);
    if (words) speaker.say(words);
  };

  loud.show(false);
  page.root.classList.add("jejak-agenda");
  page.bar.append(...buttons.all, loud.el);
  page.body.append(problem, present.el, standing.el, list.el, plan.el);
  el.append(page.root);
  desk = new Desk(model, page, { show, answered });
  const ticking = setInterval(tick, SECOND);
  return () => (clearInterval(ticking), desk?.close(), speaker.close(), page.root.remove());
}

/** The buttons; one stays where it is while its deed changes, so that the focus does. @param {Record<string, any>} labels @param {() => any} data @param {(deed: string, given?: Record<string, any>) => void} order */
function deeds(labels, data, order) {
  const go = h("button", { class: "jejak-button jejak-primary", onclick: () => order(data().begun ? "next" : "begin") });
  const rest = h("button", { class: "jejak-button", onclick: () => order(data().paused ? "resume" : "pause") });
  const longer = () => order("lengthen", { slot: data().current, by: PORTION });
  const more = h("button", { class: "jejak-button", onclick: longer }, fill(labels.more, { n: PORTION }));
  const back = h("button", { class: "jejak-button", onclick: () => order("back") }, labels.back);
  const show = (/** @type {any} */ { begun, ended, paused, current, slots }) => {
    const isLast = begun && !slots.slice(current + 1).some((/** @type {any} */ slot) => slot.minutes);
    setText(go, begun ? (isLast ? labels.end : labels.next) : labels.begin);
    setText(rest, paused ? labels.resume : labels.pause);
    setAttr(go, "hidden", ended);
    for (const button of [rest, more]) setAttr(button, "hidden", !begun || ended);
    setAttr(back, "hidden", !begun || (current === 0 && !ended));
  };
  return { all: [go, rest, more, back], show };
}

/** What is on just now: its name, and large the time that is left. @param {Record<string, any>} labels */
function presentSlot(labels) {
  const name = h("h3", {});
  const figure = h("strong", {});
  const words = h("span", { class: "jejak-hint" });
  const left = h("p", { class: "jejak-left", role: "timer", "aria-live": "off" }, figure, " ", words);
  const bar = h("span", {});
  const el = h("div", { class: "jejak-card jejak-present" }, name, left, h("div", { class: "jejak-gauge", "aria-hidden": "true" }, bar));
  const show = (/** @type {any} */ { slots, current }) => {
    setAttr(el, "hidden", current === null);
    if (current !== null) setText(name, slotName(slots[current]));
  };
  const count = (/** @type {any} */ { slots, current, paused, due }, /** @type {number | undefined} */ left) => {
    if (current === null || left === undefined) return;
    const { minutes } = slots[current];
    const until = due ? ` · ${fill(labels.until, { time: clock(due, labels.lang) })}` : "";
    const how = fill(left < 0 ? labels.over : labels.left, { n: minutes });
    setText(figure, face(left));
    setText(words, paused ? `${how} · ${labels.paused}` : how + until);
    setAttr(el, "data-state", paused ? "paused" : left < 0 ? "over" : "on");
    bar.style.width = `${Math.min(100, Math.max(0, 100 - (left / (minutes * 600)) || 0))}%`;
  };
  return { el, show, count };
}

/** How it stands in a sentence, with something to do about it. @param {Record<string, any>} labels @param {(deed: string, given: Record<string, any>) => void} order */
function standingLine(labels, order) {
  const words = h("span", { class: "jejak-advice-words" });
  const total = h("span", { class: "jejak-count" });
  /** @type {any} */
  let shorten = null;
  const act = () => order("lengthen", { slot: shorten.slot, by: shorten.by });
  const button = h("button", { class: "jejak-link", onclick: act });
  const el = h("p", { class: "jejak-stand" }, words, button, total);
  const show = (/** @type {any} */ data) => {
    const { standing, late, minutes } = data;
    const instants = Object.entries(standing.instants).map(([name, at]) => [name, clock(Number(at), labels.lang)]);
    shorten = data.shorten;
    setText(words, fill(standing.words, Object.fromEntries(instants)));
    const length = fill(minutes % 60 ? labels.hours : labels.full_hours, { h: Math.floor(minutes / 60), n: minutes % 60 });
    setText(total, fill(labels.total, { time: length }));
    setText(button, shorten ? fill(labels.shorten, { step: shorten.step, n: -shorten.by }) : "");
    setAttr(button, "hidden", !shorten);
    setAttr(el, "data-late", Boolean(late));
  };
  return { el, show };
}

export default { render };
