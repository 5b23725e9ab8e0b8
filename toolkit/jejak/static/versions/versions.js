// @ts-check
// VersionKeeper: keep the map under a name, look back, compare, and go back. Undo takes going back back.
import { Link } from "../link/link.js";
import { mirror } from "../board/mirror.js";
import { fill, frame, h, keep, setAttr, setText } from "../page/dom.js";
import { Clerk } from "./clerk.js";
import { keepForm } from "./keepform.js";
import { versionRow } from "./row.js";

/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("./clerk.js").Answer} Answer */

/** @param {{model: import("../link/link.js").Model, el: HTMLElement}} view */
function render({ model, el }) {
  const labels = model.get("_labels");
  const page = frame(labels);
  const link = new Link(model, page, show);
  const state = h("p", { class: "jejak-version-state" });
  const clerk = new Clerk(link, { tell, failed: (problem) => (tell(problem), setAttr(state, "data-state", "bad"), link.announce(problem)) });
  const form = keepForm(labels, (wanted) => clerk.ask({ kind: "keep", ...wanted }, (answer) => (form.clear(), finish(answer))));
  const due = h("p", { class: "jejak-version-due" });
  const empty = h("p", { class: "jejak-empty" }, labels.empty);
  const list = h("ul", { class: "jejak-version-list", role: "list", "aria-label": labels.kept_versions });
  const seen = showcase(labels);
  /** @type {Map<string, any>} */
  const rows = new Map();
  const deeds = {
    look: (/** @type {string} */ id) => clerk.ask({ kind: "look_back", version: id }, (answer) => look(labels.looking, id, answer)),
    compare: (/** @type {string} */ id) => clerk.ask({ kind: "compare", version: id }, (answer) => look(labels.comparing, id, answer)),
    restore: (/** @type {string} */ id) => clerk.ask({ kind: "restore", version: id }, (answer) => goBack(id, answer)),
  };

  /** @param {string} words */
  function tell(words) {
    setText(state, words);
    setAttr(state, "data-state", null);
  }

  /** @param {Answer} answer */
  function finish({ words }) {
    tell(words);
    if (words) link.announce(words);
  }

  /** @param {string} title @param {string} id @param {Answer} answer */
  function look(title, id, { html = "" }) {
    tell("");
    seen.open(fill(title, { name: nameOf(id) }), html);
  }

  /** What is shown of another moment is not how it is now. @param {string} id @param {Answer} answer */
  function goBack(id, answer) {
    link.undoing.history.note(answer.pairs ?? [], fill(labels.gone_back, { name: nameOf(id) }));
    seen.fold();
    finish(answer);
    link.refresh();
    page.undo.focus({ preventScroll: true });
  }

  /** @param {string} id @returns {string} */
  function nameOf(id) {
    return link.data.versions.find((/** @type {any} */ each) => each.id === id)?.name ?? id;
  }

  /** @param {Data} data */
  function show(data) {
    setText(due, data.due);
    setAttr(due, "hidden", !data.due);
    setAttr(empty, "hidden", data.versions.length > 0);
    keep(list, rows, data.versions, ({ id }) => versionRow(labels, id, deeds));
    for (const version of data.versions) rows.get(version.id).show(version);
    setAttr(list, "hidden", !data.versions.length);
    form.show(data);
  }

  page.root.classList.add("jejak-versionkeeper");
  page.body.append(h("style", {}, labels.styles), due, form.el, state, empty, list, seen.el);
  el.append(page.root);
  link.start();
  return () => (clerk.close(), link.close(), page.root.remove());
}

/** Where a version is looked at. @param {Record<string, any>} labels */
function showcase(labels) {
  const title = h("h3", { tabindex: -1 });
  const sheet = h("div", { class: "jejak-summary" });
  const fold = () => setAttr(el, "hidden", true);
  const away = h("button", { class: "jejak-button", onclick: () => (fold(), back?.focus()) }, labels.fold);
  const el = h("div", { class: "jejak-version-seen", role: "group", hidden: true }, h("div", { class: "jejak-version-head" }, title, away), sheet);
  /** @type {HTMLElement | null} */
  let back = null;
  const open = (/** @type {string} */ words, /** @type {string} */ html) => {
    back = /** @type {HTMLElement | null} */ (document.activeElement);
    setText(title, words);
    setAttr(el, "aria-label", words);
    mirror(sheet, html);
    setAttr(el, "hidden", false);
    title.focus();
  };
  return { el, open, fold };
}

export default { render };
