// @ts-check
// For whoever runs the vote: its rules, and opening and closing it. Both are asked about, for neither is taken back.
import { h, idMaker, question, setAttr, setText } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {{dots: number, one_per_item: boolean, in_turns: boolean}} VoteRules */

/** @param {Record<string, any>} labels @param {(rules: VoteRules) => void} open @param {() => void} close */
export function voteRunner(labels, open, close) {
  const id = idMaker()();
  const dots = h("input", { type: "number", id, min: 1, max: labels.most, step: 1, oninput: () => paint() });
  const one = h("input", { type: "checkbox" });
  const turns = h("input", { type: "checkbox" });
  const button = h("button", { class: "jejak-button jejak-primary", onclick: () => ask() });
  const opening = question({ remove: labels.reopen, keep: labels.cancel }, () => [labels.reopen_sure], () => begin(), () => button);
  const closing = question({ remove: labels.close, keep: labels.cancel }, () => [labels.close_sure], () => (close(), button.focus()), () => button);
  const rules = h(
    "div",
    { class: "jejak-vote-rules" },
    h("p", {}, h("label", { for: id }, labels.dots), " ", dots),
    h("label", {}, one, " ", labels.one_per_item),
    h("label", {}, turns, " ", labels.in_turns),
  );
  const el = h("details", { class: "jejak-vote-runner" }, h("summary", {}, labels.trainer), rules, h("p", {}, button), opening.el, closing.el);
  let isOpen = false;
  let isAgain = false;
  let told = "";

  function ask() {
    if (button.getAttribute("aria-disabled") === "true") return;
    if (isOpen) return closing.open();
    if (isAgain) return opening.open();
    begin();
  }

  function begin() {
    open({ dots: dots.valueAsNumber, one_per_item: one.checked, in_turns: turns.checked });
    button.focus();
  }

  function paint() {
    setAttr(button, "aria-disabled", isOpen || dots.validity.valid && dots.value ? null : "true");
    setAttr(dots, "aria-invalid", dots.validity.valid && dots.value ? null : "true");
  }

  /** What was set for the last vote is proposed for the next; what somebody is choosing stays. @param {Data} data */
  function show({ voting, opportunities, ranking }) {
    [isOpen, isAgain] = [voting.is_open, ranking.length > 0];
    const now = JSON.stringify([voting.dots, voting.one_per_item, voting.in_turns, voting.round]);
    if (now !== told) {
      dots.value = String(voting.dots);
      [one.checked, turns.checked] = [voting.one_per_item, voting.in_turns];
      opening.close();
    }
    if (!isOpen) closing.close();
    told = now;
    for (const each of [dots, one, turns]) each.disabled = isOpen;
    setText(button, isOpen ? labels.close : isAgain ? labels.reopen : labels.open);
    setAttr(el, "hidden", !opportunities.length && !isOpen);
    paint();
  }
  return { el, show };
}
