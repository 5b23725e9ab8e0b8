// @ts-check
// BoardView: the journey board, to look at. It comes as HTML from Python and follows every change.
import { Follower } from "./follower.js";
import { mirror } from "./mirror.js";
import { frame, h, setAttr } from "../page/dom.js";

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const wide = h("p", { class: "jejak-hint" }, labels.wide);
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const sheet = h("div", { class: "jejak-summary" });
  page.root.classList.add("jejak-boardview");
  page.bar.append(fullScreen(page.root, labels.full), wide);
  page.body.append(h("style", {}, labels.styles), empty, sheet);

  const fit = () => setAttr(wide, "hidden", !isWide(sheet));
  const sizes = new ResizeObserver(fit);
  sizes.observe(sheet);
  const show = (/** @type {{html: string}} */ { html }) => {
    setAttr(empty, "hidden", Boolean(html));
    for (const part of [page.bar, sheet]) setAttr(part, "hidden", !html);
    mirror(sheet, html);
    fit();
  };

  el.append(page.root);
  const follower = new Follower(model, page, show);
  return () => (follower.close(), sizes.disconnect(), page.root.remove());
}

/** Tell whether the board goes on beyond its frame. @param {HTMLElement} sheet */
function isWide(sheet) {
  const scroll = sheet.querySelector(".jejak-s-scroll");
  return scroll !== null && scroll.scrollWidth > scroll.clientWidth;
}

/** A button that shows the board to a whole room, and takes it back. @param {HTMLElement} root @param {string} label */
function fullScreen(root, label) {
  const toggle = () => (document.fullscreenElement === root ? document.exitFullscreen() : root.requestFullscreen());
  const button = h("button", { type: "button", class: "jejak-button", onclick: toggle }, label);
  const paint = () => setAttr(button, "aria-pressed", String(document.fullscreenElement === root));
  root.addEventListener("fullscreenchange", paint);
  paint();
  setAttr(button, "hidden", !document.fullscreenEnabled);
  return button;
}

export default { render };
