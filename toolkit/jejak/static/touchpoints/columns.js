// @ts-check
// Which columns the table shows: the usual ones and the lanes of the map, until somebody chooses. Kept in this browser.
import { h } from "../page/dom.js";

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {{name: string, label: string, ask: string, usual: boolean, lane: boolean}} Field */
/** @typedef {Record<string, boolean>} Choices */

/** What a column needs, in pixels; texts share what is left and need this much. */
const WIDTHS = { number: 58, name: 124, stage: 112, channel: 112, feeling: 150, evidence: 112, moment_of_truth: 80, time_of_day: 88, tools: 36 };
const TEXT = 116;

/** Which part of the room that is left a column takes; those of marks and numbers take none. */
const SHARES = { name: 12, stage: 11, channel: 11, feeling: 15, number: 0, evidence: 0, moment_of_truth: 0, time_of_day: 0, tools: 0 };
const TEXTS_SHARE = 15;

/** Return the fields that have a column. @param {Field[]} fields @param {string[]} lanes of the map @param {Choices} chosen */
export function columnsOf(fields, lanes, chosen) {
  return fields.filter(({ name, usual }) => name === "name" || (chosen[name] ?? (usual || lanes.includes(name))));
}

/**
 * Return the fields that have no column. Lanes of other maps are among them where they hold something.
 * @param {Field[]} fields @param {Field[]} columns @param {string[]} lanes @param {(name: string) => boolean} isWanted
 */
export function othersOf(fields, columns, lanes, isWanted) {
  return fields.filter((field) => !columns.includes(field) && (!field.lane || lanes.includes(field.name) || isWanted(field.name)));
}

/** Tell whether a row holds something in a field. @param {Row} row @param {string} name */
export function isFilled(row, name) {
  const value = row[name];
  return name !== "stage" && name !== "evidence" && Boolean(Array.isArray(value) ? value.length : value);
}

/** @typedef {Record<string, number | undefined>} Sizes */

/** Return what a column needs, in pixels. @param {string} name */
function widthOf(name) {
  return /** @type {Sizes} */ (WIDTHS)[name] ?? TEXT;
}

/** Return how wide the table must be at least. @param {{id: string}[]} columns */
export function widthOfAll(columns) {
  return columns.reduce((sum, { id }) => sum + widthOf(id), 0);
}

/** Return the tracks of the grid on which every row lays itself out. @param {{id: string}[]} columns */
export function tracksOf(columns) {
  const share = (/** @type {string} */ name) => /** @type {Sizes} */ (SHARES)[name] ?? TEXTS_SHARE;
  return columns.map(({ id }) => `minmax(${widthOf(id)}px, ${share(id)}fr)`).join(" ");
}

/** Read what was chosen in this browser; whatever is not understood counts for nothing. @param {string} key @returns {Choices} */
function recallColumns(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") ?? {};
  } catch {
    return {};
  }
}

/** @param {string} key @param {Choices} chosen */
function keepColumns(key, chosen) {
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // Where nothing can be kept the choice holds until the page is left.
  }
}

/** A button with a panel behind it; Escape closes the panel. @param {Record<string, any>} props @param {string} label @param {HTMLElement} panel */
export function opener(props, label, panel) {
  const open = (/** @type {boolean} */ isOpen) => {
    panel.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  const button = h("button", { type: "button", ...props, onclick: () => open(panel.hidden) }, label);
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    open(false);
    button.focus();
  });
  open(false);
  return button;
}

/**
 * The choice of columns: a button, and its panel of boxes.
 * @param {Record<string, any>} labels @param {string} key under which the choice is kept @param {() => void} changed
 */
export function columnChoice(labels, key, changed) {
  const fields = /** @type {Field[]} */ (labels.columns);
  let chosen = recallColumns(key);
  const inOrder = [...fields.slice(1)].sort((one, other) => Number(one.lane) - Number(other.lane));
  const boxes = inOrder.map(({ name, label }) => {
    const box = h("input", { type: "checkbox", onchange: () => choose({ ...chosen, [name]: box.checked }) });
    return { name, box, el: h("label", { class: "jejak-box" }, box, label) };
  });
  const usual = h("button", { type: "button", class: "jejak-link", onclick: () => choose({}) }, labels.columns_usual);
  const panel = h("div", { class: "jejak-panel", role: "group", "aria-label": labels.columns_title }, ...boxes.map(({ el }) => el), usual);
  const button = opener({ class: "jejak-button" }, labels.columns_title, panel);

  function choose(/** @type {Choices} */ next) {
    chosen = next;
    keepColumns(key, chosen);
    changed();
  }

  /** Return the columns to show. @param {string[]} lanes */
  function show(lanes) {
    const columns = columnsOf(fields, lanes, chosen);
    for (const { name, box } of boxes) box.checked = columns.some((field) => field.name === name);
    return columns;
  }
  return { button, panel, show };
}
