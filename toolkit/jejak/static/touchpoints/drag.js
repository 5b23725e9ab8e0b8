// @ts-check
// Dragging a row by its handle, with mouse, pen or finger. An extra: the keyboard has buttons for it.
import { setAttr } from "../page/dom.js";

/**
 * @param {HTMLElement} table its groups of rows are the places to drop at
 * @param {(dragged: HTMLElement, target: HTMLElement, isAfter: boolean) => void} drop
 */
export function dragging(table, drop) {
  /** @type {HTMLElement | null | undefined} */
  let dragged;
  /** @type {HTMLElement | null | undefined} */
  let target;
  let isAfter = false;

  table.addEventListener("pointerdown", (event) => {
    const handle = /** @type {Element} */ (event.target).closest(".jejak-handle");
    if (!handle || event.button) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    dragged = /** @type {HTMLElement} */ (handle.closest("tbody"));
    setAttr(dragged, "data-dragged", true);
    // The focus may be anywhere on the page.
    addEventListener("keydown", escape, true);
  });
  table.addEventListener("pointermove", ({ clientX, clientY }) => dragged && point(clientX, clientY));
  table.addEventListener("pointerup", () => end(true));
  table.addEventListener("pointercancel", () => end(false));

  function point(/** @type {number} */ x, /** @type {number} */ y) {
    const under = /** @type {HTMLElement | null | undefined} */ (document.elementFromPoint(x, y)?.closest("tbody"));
    mark(false);
    target = under && under !== dragged && table.contains(under) ? under : null;
    if (!target) return;
    const { top, height } = target.getBoundingClientRect();
    isAfter = !target.dataset.id || y > top + height / 2;
    mark(true);
    target.scrollIntoView({ block: "nearest" });
  }

  function mark(/** @type {boolean} */ isMarked) {
    if (target) setAttr(target, "data-drop", isMarked && (isAfter ? "after" : "before"));
  }

  function escape(/** @type {KeyboardEvent} */ event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end(false);
  }

  function end(/** @type {boolean} */ isDropped) {
    removeEventListener("keydown", escape, true);
    if (!dragged) return;
    mark(false);
    setAttr(dragged, "data-dragged", null);
    const [row, place] = [dragged, target];
    dragged = target = null;
    if (isDropped && place) drop(row, place, isAfter);
  }
}
