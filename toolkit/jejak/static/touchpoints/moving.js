// @ts-check
// Moving a row by keys, by buttons and by hand, and saying where it is now.
import { neighbourOf } from "../link/edits.js";
import { fill, setText } from "../page/dom.js";
import { bring, stepFrom } from "./places.js";

/** @typedef {import("./places.js").Place} Place */
/** @typedef {import("./places.js").Standing} Standing */
/**
 * @typedef {{labels: Record<string, any>, link: import("../link/link.js").Link, spoken: HTMLElement,
 *   standing: () => Standing, part: (id: string) => ({el: HTMLElement, name(): string} & Record<string, any>) | undefined}} MovingTools
 */

/** @param {MovingTools} tools `spoken` is where a move is told */
export function moving({ labels, link, spoken, standing, part }) {
  /** @param {string} id @param {-1 | 1} by */
  function step(id, by) {
    const place = stepFrom(standing().groups, id, by);
    if (place) move(id, place);
  }

  /** Drop a row at another one or at a stage; either may have been removed meanwhile. @param {HTMLElement} dragged @param {HTMLElement} target @param {boolean} isAfter */
  function drop({ dataset: { id = "" } }, { dataset }, isAfter) {
    const { stage, id: near } = dataset;
    if (near === undefined) return move(id, { stage: stage ?? "", after: null });
    if (!link.data.touchpoints.some((/** @type {{id: string}} */ row) => row.id === near)) return;
    const { groups, home } = standing();
    const stands = home.get(near) ?? "";
    const mates = groups.find((group) => group.id === stands)?.rows.filter((row) => row.id !== id) ?? [];
    move(id, { stage: stands, after: isAfter ? near : neighbourOf({ mates }, "mates", near) });
  }

  /** @param {string} id @param {Place} place */
  function move(id, place) {
    const edits = bring(link.data, id, place);
    if (!edits.length) return;
    link.act(...edits);
    part(id)?.el.scrollIntoView({ block: "nearest" });
    const stage = link.data.stages.find((/** @type {{id: string}} */ each) => each.id === place.stage)?.name ?? labels.no_stage;
    setText(spoken, fill(labels.moved, { name: part(id)?.name(), n: [...standing().home.keys()].indexOf(id) + 1, stage }));
  }

  return { step, drop };
}
