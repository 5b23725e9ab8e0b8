// @ts-check
// Where a control writes, and how: while somebody types, or at once.

/** @typedef {import("../link/edits.js").Row} Row */
/** @typedef {import("../link/edits.js").Data} Data */
/** @typedef {import("../page/dom.js").Choice} Choice */
/** @typedef {{name: string, kind: string, label: string, ask: string, span: number} & Record<string, any>} RecordField */
/** Where a control writes: a record or a part of the journey. @typedef {{path: string[], row: () => Row}} Spot */
/**
 * @typedef {{labels: Record<string, any>, link: import("../link/link.js").Link, nextId: () => string,
 *   suggested: (options: Choice[]) => import("../page/suggesting.js").Suggesting}} RecordTools
 */
/** `below` stands below the control and belongs to it. @typedef {{parts: HTMLElement[], show(row: Row, data: Data): void}} RecordControl */
/** @typedef {(tools: RecordTools, spot: Spot, field: RecordField, id: string) => RecordControl} MakeControl */

/** @param {RecordTools} tools @param {Spot} spot @param {string} name */
export function typingAt({ link }, { path }, name) {
  return (/** @type {any} */ value, /** @type {any} */ was) => link.type([...path, name], value, was);
}

/** @param {RecordTools} tools @param {Spot} spot @param {string} name @returns {(value: any) => void} */
export function settingAt({ link }, { path, row }, name) {
  return (value) => link.act({ op: "set", path: [...path, name], value, was: row()[name] });
}
