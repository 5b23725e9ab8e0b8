// @ts-check
// What the checks say in place: one sentence at a time, below the form, with something to do about it.
import { fill, h, setAttr, setText } from "./dom.js";

/** @typedef {{id: string, rule: string, where: string, what: string, why: string, try: string, deed: string}} Advice */

/**
 * A strip that shows one piece of advice and leads on to the next.
 * @param {Record<string, any>} labels @param {Record<string, (where: string) => void>} deeds what to do, by rule
 */
export function adviceStrip(labels, deeds = {}) {
  /** @type {Advice[]} */
  let all = [];
  let current = "";
  const what = h("span", { class: "jejak-advice-what", dir: "auto" });
  const hint = h("span", { class: "jejak-advice-try", dir: "auto" });
  const deed = h("button", { type: "button", class: "jejak-link", onclick: () => deeds[shown().rule](shown().where) });
  const next = h("button", { type: "button", class: "jejak-link jejak-advice-next", onclick: () => turn() });
  const words = h("p", { class: "jejak-advice-words" }, h("strong", {}, labels.advice), " ", what, " ", hint, " ", deed);
  const el = h("div", { class: "jejak-advice", hidden: true }, words, next);
  const place = () => Math.max(0, all.findIndex(({ id }) => id === current));
  const shown = () => all[place()];

  function turn() {
    current = all[(place() + 1) % all.length].id;
    paint();
  }

  function paint() {
    setAttr(el, "hidden", !all.length);
    if (!all.length) return;
    const advice = shown();
    setText(what, advice.what);
    setText(hint, advice.try);
    setAttr(hint, "title", advice.why);
    setText(deed, advice.deed);
    setAttr(deed, "hidden", !advice.deed || !deeds[advice.rule]);
    setText(next, fill(labels.advice_next, { n: place() + 1, m: all.length }));
    setAttr(next, "hidden", all.length < 2);
  }

  const show = (/** @type {Advice[]} */ advice) => {
    all = advice ?? [];
    paint();
  };
  return { el, show };
}
