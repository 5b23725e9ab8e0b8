// @ts-check
// The form that keeps a version: what is written here belongs to nobody else until it is kept.
import { area, h, idMaker, lineArea, setAttr, setText } from "../page/dom.js";

/** @typedef {{name: string, note: string, next_review: string}} Wanted */

/** @param {Record<string, any>} labels @param {(wanted: Wanted) => void} keepIt */
export function keepForm(labels, keepIt) {
  const nextId = idMaker();
  const [name, note, day, problem] = [nextId(), nextId(), nextId(), nextId()];
  const nameBox = lineArea({ id: name, oninput: () => mark(""), onfocus: () => enter(), onclick: () => settle() });
  const noteBox = area({ id: note, placeholder: labels.note_ask });
  const dayBox = h("input", { id: day, type: "date" });
  const told = h("p", { class: "jejak-problem", id: problem, role: "alert" });
  const button = h("button", { class: "jejak-button jejak-primary", onclick: () => submit() }, labels.keep_it);
  const fields = h(
    "div",
    { class: "jejak-version-fields" },
    h("div", {}, h("label", { class: "jejak-label", for: name }, labels.name), nameBox, told),
    h("div", {}, h("label", { class: "jejak-label", for: note }, labels.note), noteBox),
    h("div", {}, h("label", { class: "jejak-label", for: day }, labels.next_review), dayBox),
  );
  const el = h("div", { class: "jejak-version-keep", role: "group", "aria-label": labels.keep_title }, h("h3", {}, labels.keep_title), fields, button);
  nameBox.addEventListener("keydown", (event) => event.key === "Enter" && submit());
  let proposed = "";
  let review = "";
  let isEntered = false;

  /** Who enters a proposal writes over it. */
  function enter() {
    isEntered = true;
    if (nameBox.value === proposed) nameBox.select();
  }

  /** The press that entered it put the cursor into the proposal. */
  function settle() {
    const isPoint = nameBox.selectionStart === nameBox.selectionEnd;
    if (isEntered && isPoint && nameBox.value === proposed) nameBox.select();
    isEntered = false;
  }

  /** @param {string} words */
  function mark(words) {
    setText(told, words);
    setAttr(nameBox, "aria-invalid", words ? "true" : null);
    setAttr(nameBox, "aria-describedby", words ? problem : null);
  }

  function submit() {
    if (!nameBox.value.trim()) {
      mark(labels.needs_name);
      return nameBox.focus();
    }
    keepIt({ name: nameBox.value.trim(), note: noteBox.value, next_review: dayBox.value });
  }

  /** What was written is kept: begin anew. */
  function clear() {
    [nameBox.value, noteBox.value, dayBox.value] = [proposed, "", review];
  }

  /** Propose a name and a day, unless somebody has written others. @param {import("../link/edits.js").Data} data */
  function show(data) {
    if (nameBox.value === proposed && nameBox !== document.activeElement) nameBox.value = data.proposed;
    if (dayBox.value === review && dayBox !== document.activeElement) dayBox.value = data.review;
    [proposed, review] = [data.proposed, data.review];
  }
  return { el, button, clear, show };
}
