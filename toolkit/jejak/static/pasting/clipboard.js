// @ts-check
// What spreadsheets put on the clipboard, and what they take from it. Of HTML only the text is read, never shown.

/** @typedef {{html: string, text: string}} Transfer */
/** @typedef {{name: string, label: string, value(row: any): string | number}} SheetColumn */

/** More rows and columns than a workshop's sheet has, and less than a page chokes on. */
export const MOST_ROWS = 500;
const READ_ROWS = MOST_ROWS + 6;
const READ_COLUMNS = 60;
const LONGEST_HTML = 1e7;

/** The longest text of one cell that is taken, in characters; of a longer one so much is read that this can be told. */
export const LONGEST_CELL = 10_000;

/** What a spreadsheet runs when a cell begins with it (OWASP, "CSV Injection"), and our guard before that. */
const RUNS = /^(?='*\s*[=+\-@＝＋－＠])|^(?=[\t\r])/;
const GUARD = /^'(?='*\s*[=+\-@＝＋－＠])/;

/**
 * Return the cells of what was copied, row by row, as text; hardly more rows than are taken.
 * HTML comes first: some programs write line breaks within a cell as spaces, or quotes as they are, into plain text.
 * @param {Transfer} transfer @returns {string[][]}
 */
export function cellsOf({ html, text }) {
  const marked = holdsTable(html) && html.length < LONGEST_HTML ? cellsInHtml(html) : [];
  return (marked.flat().length > 1 ? marked : cellsInText(text)).filter((row) => row.some(Boolean));
}

/**
 * Tell whether a paste is a piece of a sheet; a single cell, or lines of text, belong into the field. Word writes
 * numbered lines with tabs, and HTML without a table beside them.
 * @param {Transfer} transfer
 */
export function isTable({ html, text }) {
  if (html && !holdsTable(html)) return false;
  return text.includes("\t") || cellsOf({ html, text: "" }).flat().length > 1;
}

/** @param {string} html */
function holdsTable(html) {
  return /<t[dh][\s>]/i.test(html);
}

// Out of HTML ----

/** Return the cells of the longest table. The document it is read in loads nothing and runs nothing. @param {string} html @returns {string[][]} */
function cellsInHtml(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [table] = [...page.querySelectorAll("table")].sort((one, other) => other.rows.length - one.rows.length);
  const rows = [...(table?.rows ?? [])].filter(isShown).slice(0, READ_ROWS);
  /** @type {string[][]} */
  const grid = rows.map(() => []);
  rows.forEach((row, y) => [...row.cells].filter(isShown).forEach((cell) => putCell(grid, y, cell)));
  return grid.map((line) => Array.from(line, (text) => text ?? ""));
}

/** Put a cell where it is free; one that spans rows holds for all of them. @param {string[][]} grid @param {number} y @param {HTMLTableCellElement} cell */
function putCell(grid, y, cell) {
  const text = tidy(textIn(cell));
  let x = 0;
  while (grid[y][x] !== undefined) x += 1;
  for (const line of grid.slice(y, y + cell.rowSpan))
    for (let more = 0; more < cell.colSpan && x + more < READ_COLUMNS; more += 1) line[x + more] = more ? "" : text;
}

/** @param {HTMLElement} el */
function isShown(el) {
  return el.style.display !== "none";
}

/** Return text as it is shown: line breaks where they are marked, no others. @param {Node} node @returns {string} */
function textIn({ nodeName, nodeValue, childNodes }) {
  if (nodeName === "#text") return (nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
  if (nodeName === "BR") return "\n";
  const inside = /^(STYLE|SCRIPT|COMMENT)$/.test(nodeName) ? "" : Array.from(childNodes, textIn).join("");
  return /^(P|DIV|LI)$/.test(nodeName) ? `\f${inside}\f` : inside;
}

// Out of plain text ----

/** Return the cells of tab-separated text, quoted as Excel and Google Sheets do. @param {string} text @returns {string[][]} */
function cellsInText(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (let at = 0; at <= text.length && rows.length <= READ_ROWS; ) {
    const [cell, end] = cellAt(text, at);
    if (rows[rows.length - 1].length < READ_COLUMNS) rows[rows.length - 1].push(tidy(cell));
    if (text[end] !== "\t") rows.push([]);
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return rows;
}

/**
 * Return a cell and where it ends. One that only looks quoted is not: quoted cells hold no tabs, and nothing follows
 * their closing quote.
 * @param {string} text @param {number} at @returns {[string, number]}
 */
function cellAt(text, at) {
  const form = /"((?:[^"\t]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  form.lastIndex = at;
  const [plain, quoted] = form.exec(text) ?? [""];
  return [quoted?.replaceAll('""', '"') ?? plain, form.lastIndex];
}

/** Leave out what no one can read, our own guard, and needless space, in steps that a long text does not slow down. @param {string} text */
function tidy(text) {
  const blocks = trimmed(text.split("\f")).filter(Boolean).join("\n");
  const clean = blocks.replace(/\r\n?/g, "\n").replace(/[\0-\x08\v\x0e-\x1f\x7f\p{Cs}]/gu, "").replace(/[\t\xa0]/g, " ");
  const whole = trimmed(clean.split("\n")).join("\n").trim();
  return whole.replace(GUARD, "").slice(0, LONGEST_CELL + 1);
}

/** @param {string[]} texts */
function trimmed(texts) {
  return texts.map((text) => text.trim());
}

// In ----

/**
 * Return rows as tab-separated text and as an HTML table. Text that a spreadsheet would run gets a leading apostrophe;
 * a number stays one.
 * @param {any[]} rows @param {SheetColumn[]} columns @returns {Transfer}
 */
export function copied(rows, columns) {
  const body = rows.map((row) => columns.map(({ value }) => guarded(value(row))));
  const lines = [columns.map(({ label }) => label), ...body];
  const marked = lines.map((line) => `<tr>${line.map((cell) => `<td>${inMarks(cell)}</td>`).join("")}</tr>`).join("");
  return {
    text: lines.map((line) => line.map(inQuotes).join("\t")).join("\r\n"),
    html: `<meta charset="utf-8"><style>br{mso-data-placement:same-cell}</style><table>${marked}</table>`,
  };
}

/** @param {string | number} value */
function guarded(value) {
  return typeof value === "number" ? String(value) : value.replace(RUNS, "'").replace(/\t/g, " ");
}

/** @param {string} cell */
function inQuotes(cell) {
  return /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** @param {string} text */
function inMarks(text) {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return safe.replace(/ {2}/g, " &#160;").replace(/\r\n|\r|\n/g, "<br>");
}
