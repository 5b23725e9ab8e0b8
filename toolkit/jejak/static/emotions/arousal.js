// @ts-check
// The second axis, on request: how stirred, from calm to wide awake, whatever the feeling. It needs a feeling first.
import { touchpointOf } from "../link/edits.js";
import { ratingOf, ratingPath, scale } from "../page/feeling.js";
import { h, setAttr, setText, svg } from "../page/dom.js";

/** An eye from closed to wide open, in a box of 24 by 24: lids, pupil, and what stands around it. */
const EYES = [
  { lids: "M4 11.5Q12 18 20 11.5", pupil: 0, around: "M6.6 15.2L5.4 17M12 16.6V18.8M17.4 15.2L18.6 17" },
  { lids: "M4 12.4Q12 9.4 20 12.4Q12 17.6 4 12.4Z", pupil: 1.7, around: "" },
  { lids: "M3.4 12.4Q12 4.6 20.6 12.4Q12 19.4 3.4 12.4Z", pupil: 2.4, around: "" },
  { lids: "M3 12.4Q12 .8 21 12.4Q12 23 3 12.4Z", pupil: 3, around: "" },
  { lids: "M3.6 14Q12 3.2 20.4 14Q12 24 3.6 14Z", pupil: 3.2, around: "M12 5.4V2M6.2 7.2L4.4 4.4M17.8 7.2L19.6 4.4" },
];

/**
 * Make the parts of one persona's arousal at one touchpoint.
 * @param {{labels: Record<string, any>, link: import("../link/link.js").Link}} tools @param {string} id @param {string} persona
 */
export function arousal({ labels, link }, id, persona) {
  const path = [...ratingPath(id, persona), "arousal"];
  const now = () => arousalOf(touchpointOf(link.data, id), persona);
  const image = eye(null);
  const { arousals: levels, arousal_of: label, arousal_back: back, not_rated: unrated } = labels;
  const draw = (/** @type {number | null} */ level) => drawEye(image, level);
  const part = scale(
    { name: "stirred", levels, label, back, unrated, draw },
    {
      rate: (level) => link.type(path, level, now()),
      done: () => link.flush(),
      takeBack: () => link.act({ op: "set", path, value: null, was: now() }),
    },
  );
  const heading = h("span", { class: "jejak-stirred-title", "aria-hidden": "true" }, labels.arousal_title);
  const words = h("span", { class: "jejak-stirred-words" }, part.word);
  const el = h("div", { class: "jejak-stirred" }, heading, image, part.range, part.back, words);

  /** @param {any} row @param {string} name */
  const show = (row, name) => {
    const isFelt = Boolean(ratingOf(row, persona));
    part.show(arousalOf(row, persona), name, el);
    setAttr(part.range, "disabled", !isFelt);
    setAttr(part.range, "aria-description", isFelt ? null : labels.arousal_first);
    if (!isFelt) setText(part.word, labels.arousal_first);
  };
  return { el, back: part.back, show };
}

/** @param {any} row @param {string} persona @returns {number | null} */
export function arousalOf(row, persona) {
  return ratingOf(row, persona)?.arousal ?? null;
}

/** @param {number | null} level */
export function eye(level) {
  const image = svg(
    "svg",
    { class: "jejak-eye-image", viewBox: "0 0 24 24", "aria-hidden": "true" },
    svg("path", { class: "jejak-lids" }),
    svg("circle", { class: "jejak-pupil", cx: 12 }),
    svg("path", { class: "jejak-lids" }),
  );
  drawEye(image, level);
  return image;
}

/** @param {Element} image @param {number | null} level */
function drawEye(image, level) {
  const { lids, pupil, around } = EYES[(level ?? 0) + 2];
  const [lid, iris, rays] = image.children;
  setAttr(lid, "d", lids);
  setAttr(iris, "r", pupil);
  setAttr(iris, "cy", level === 2 ? 14 : level === -1 ? 13.2 : 12.2);
  setAttr(rays, "d", around);
}
