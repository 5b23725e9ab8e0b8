// @ts-check
// What comes or goes above a field leaves the field where it is: whoever writes there does not lose the line.

/** @param {HTMLElement} place where something comes or goes @param {() => void} change lets it */
export function steadily(place, change) {
  const held = document.activeElement;
  const before = held?.getBoundingClientRect().top;
  change();
  if (!held?.isConnected || before === undefined) return;
  const moved = held.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollerOf(place)?.scrollBy({ top: moved, behavior: "instant" });
}

/** @param {HTMLElement} el @returns {Element | null} what scrolls it */
function scrollerOf(el) {
  const parent = el.parentElement;
  if (!parent || parent === document.body) return document.scrollingElement;
  const scrolls = parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY);
  return scrolls ? parent : scrollerOf(parent);
}
