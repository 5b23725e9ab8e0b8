// @ts-check
// DotVoting: give dots while the vote is open, see the result when it is closed, and run the vote.
import { Link } from "../link/link.js";
import { freshId } from "../link/edits.js";
import { own } from "../page/own.js";
import { frame, h, setAttr, setText } from "../page/dom.js";
import { ballotPaper } from "./ballot.js";
import { voteResult } from "./outcome.js";
import { voteRunner } from "./runner.js";
import { dotsOn } from "./dots.js";
import { voterTokens } from "./token.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./dots.js").DotsGiven} DotsGiven */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  const tokens = voterTokens(model.get("_journey_id"));
  const paper = ballotPaper(labels, { give, next, announce: (words) => link.announce(words) });
  const outcome = voteResult(labels);
  const runner = voteRunner(labels, open, close);
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const waiting = h("p", { class: "jejak-empty" }, labels.waiting);
  const voted = h("p", { class: "jejak-count" });
  let wasOpen = model.get("_data").voting.is_open;

  /** @param {DotsGiven} dots */
  function give(dots) {
    const path = pathOfBallot();
    link.act({ op: "set", path, value: dots, was: ballotOf(link.data) ?? null });
    // A ballot that is gone was counted: nobody has to be told that it was lost.
    link.written.notes.delete(path.join("/"));
  }

  function next() {
    tokens.renew(link.data.voting.round);
    link.refresh();
    link.announce(labels.handed_over);
  }

  function pathOfBallot() {
    return ["voting", "ballots", tokens.of(link.data.voting.round)];
  }

  /** @param {Data} data @returns {DotsGiven | undefined} */
  function ballotOf({ voting }) {
    return own(voting.ballots, tokens.of(voting.round)) ?? undefined;
  }

  /** @param {{dots: number, one_per_item: boolean, in_turns: boolean}} rules */
  function open(rules) {
    const { voting } = link.data;
    sendForGood(["voting"], { ...voting, ...rules, is_open: true, round: freshId("v"), ballots: {} });
  }

  function close() {
    sendForGood(["voting", "is_open"], false);
  }

  /** What is not to be taken back: the ballots are gone when a vote is closed. @param {string[]} path @param {any} value */
  function sendForGood(path, value) {
    link.flush();
    link.send([link.outbox.add({ op: "set", path, value }, Date.now())]);
    link.written.notes.delete(path.join("/"));
    link.refresh();
  }

  /** @param {Data} data */
  function show(data) {
    const { voting, opportunities } = data;
    if (voting.is_open !== wasOpen) link.announce(voting.is_open ? labels.opened : labels.closed);
    wasOpen = voting.is_open;
    const isVoting = voting.is_open && opportunities.length > 0;
    setAttr(empty, "hidden", opportunities.length > 0);
    setAttr(waiting, "hidden", !opportunities.length || voting.is_open || data.ranking.length > 0);
    paper.show(isVoting, data, isVoting ? dotsOn(ballotOf(data) ?? {}, opportunities) : {});
    outcome.show(!voting.is_open && data.ranking.length > 0, data);
    setText(voted, voting.is_open ? data.voters : "");
    runner.show(data);
  }

  page.root.classList.add("jejak-dotvoting");
  page.bar.append(voted);
  page.body.append(empty, waiting, paper.el, outcome.el, runner.el);
  el.append(page.root);
  link.start();
  return () => (link.close(), page.root.remove());
}

export default { render };
