// @ts-check
// A frame that scrolls sideways and says so: shaded edges, a hint, and two buttons for those without a wheel for it.
import { h, setAttr, setText } from "./dom.js";

/** @param {HTMLElement} content @param {{earlier: string, later: string}} labels */
export function sideways(content, labels) {
  const scroll = h("div", { class: "jejak-scroll" }, content);
  const el = h("div", { class: "jejak-card jejak-window" }, scroll);
  const hint = h("span", { class: "jejak-hint" });
  const by = (/** @type {number} */ way) => () => scroll.scrollBy({ left: way * scroll.clientWidth * 0.7 });
  const paddle = (/** @type {string} */ label, /** @type {string} */ sign, /** @type {number} */ way) =>
    h("button", { type: "button", class: "jejak-button jejak-paddle", "aria-label": label, onclick: by(way) }, sign);
  const earlier = paddle(labels.earlier, "‹", -1);
  const later = paddle(labels.later, "›", 1);
  const foot = h("div", { class: "jejak-foot", hidden: true }, earlier, later, hint);

  const measure = () => {
    const { scrollLeft, scrollWidth, clientWidth } = scroll;
    const [isStart, isEnd] = [scrollLeft < 2, scrollLeft + clientWidth > scrollWidth - 2];
    setAttr(foot, "hidden", isStart && isEnd);
    setAttr(el, "data-before", !isStart);
    setAttr(el, "data-behind", !isEnd);
    setAttr(earlier, "aria-disabled", isStart ? "true" : null);
    setAttr(later, "aria-disabled", isEnd ? "true" : null);
  };
  scroll.addEventListener("scroll", measure, { passive: true });
  const observer = new ResizeObserver(measure);
  for (const part of [scroll, content]) observer.observe(part);
  const show = (/** @type {string} */ words) => (setText(hint, words), measure());
  return { el, foot, show, close: () => observer.disconnect() };
}
