// What spreadsheets put on the clipboard as plain text, and what they take. HTML needs a browser: tests/browser/test_paste.py.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LONGEST_CELL, MOST_ROWS, cellsOf, copied, isTable } from "../../toolkit/jejak/static/pasting/clipboard.js";

const cells = (text) => cellsOf({ html: "", text });
const column = (label, name) => ({ label, value: (row) => row[name] });
const COLUMNS = [column("Touchpoint", "name"), column("Thought", "thought"), column("Emotion", "felt")];
const out = (...rows) => copied(rows, COLUMNS);

test("tabs part cells, lines part rows, and what ends the last line is no row", () => {
  assert.deepEqual(cells("a\tb\nc\td\n"), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(cells("a\tb\r\nc\td\r\n"), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(cells("a\tb\rc\td"), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(cells("a\t\t\r\n\t\t\r\n\t\tb"), [["a", "", ""], ["", "", "b"]]);
  assert.deepEqual(cells(""), []);
  assert.deepEqual(cells("one"), [["one"]]);
});

test("a quoted cell holds line breaks and doubled quotes", () => {
  assert.deepEqual(cells('"a\nb"\tc\r\n"say ""hi"""\td'), [["a\nb", "c"], ['say "hi"', "d"]]);
  assert.deepEqual(cells('"a\r\nb"'), [["a\nb"]]);
  assert.deepEqual(cells('""\tb'), [["", "b"]]);
});

test("a cell that only begins with a quote is not quoted, and swallows nothing", () => {
  assert.deepEqual(cells('"Hi" she said\tb\nc\td'), [['"Hi" she said', "b"], ["c", "d"]]);
  assert.deepEqual(cells('"open\tb\nc"\td'), [['"open', "b"], ['c"', "d"]]);
  assert.deepEqual(cells('5" pipe\t6"'), [['5" pipe', '6"']]);
});

test("what Excel writes as text is read whole", () => {
  const text = readFileSync(new URL("pasted/excel.txt", import.meta.url), "utf8");
  assert.deepEqual(cells(text), [
    ["Tahap", "Titik kontak", "Pikiran", "Emosi (1-5)"],
    ["Kesadaran", "Kamar gerah", "Baris satu\nBaris \"dua\"", "2"],
    ["", "Cari di web", "Mahal;\nlama", "4"],
  ]);
});

test("characters that no one can read are left out, and hard spaces are spaces", () => {
  assert.deepEqual(cells("a\u0000b\u0007\t\u00a0c\u00a0d \ud800"), [["ab", "c d"]]);
  assert.deepEqual(cells("😀\tb"), [["😀", "b"]]);
});

test("thousands of rows are read only as far as they are taken", () => {
  const started = performance.now();
  const taken = cells("a\tb\n".repeat(500_000)).length;
  assert.ok(taken > MOST_ROWS && taken < MOST_ROWS + 10);
  assert.equal(cells('"'.repeat(200_000)).length, 1);
  assert.ok(cells('"a\n'.repeat(50_000)).length > MOST_ROWS);
  assert.ok(performance.now() - started < 3000);
});

test("what is copied is quoted where a spreadsheet needs it", () => {
  const { text, html } = out({ name: 'A "b"', thought: "one\ntwo", felt: -2 });
  assert.equal(text, 'Touchpoint\tThought\tEmotion\r\n"A ""b"""\t"one\ntwo"\t-2');
  assert.match(html, /<td>A "b"<\/td><td>one<br>two<\/td><td>-2<\/td>/);
  assert.match(html, /mso-data-placement:same-cell/);
});

test("nothing that is copied runs in a spreadsheet, and numbers stay numbers", () => {
  const hostile = ["=HYPERLINK(\"http://x\")", "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", " =1", "\t=1", "\r=1", "＝1", "＠x"];
  for (const name of hostile) {
    const { text, html } = out({ name, thought: "", felt: -2 });
    assert.match(text.split("\r\n")[1], /^"?'/, name);
    assert.match(html, /<td>'/, name);
    assert.ok(text.endsWith("\t-2"), name);
  }
  assert.match(out({ name: "<img src=x onerror=alert(1)>", thought: "", felt: "" }).html, /&#60;img/);
});

test("the guard goes again when the text comes back", () => {
  for (const name of ["=1+1", "'=1", "-5 menit", "+62 812", "@home", "it's", "'quoted'", "a\nb", 'x"y', '"z"', "plain"]) {
    const [, [back]] = cells(out({ name, thought: "t", felt: 1 }).text);
    assert.equal(back, name);
  }
});

test("runs of spaces, breaks and form feeds do not freeze the page", () => {
  // Fault guarded: patterns that looked at every run once per character took 7.8 s for 60,000 spaces.
  const started = performance.now();
  for (const sign of [" ", "\n", "\f", "\u00a0", " \n", "\t "]) cells(`a\t"b${sign.repeat(60_000)}c"\nd\te`);
  assert.ok(performance.now() - started < 1000);
});

test("of a long cell so much is read that its length can be told", () => {
  assert.equal(cells(`a\t${"long ".repeat(20_000)}`)[0][1].length, LONGEST_CELL + 1);
  assert.deepEqual(cells(`a\t${" ".repeat(20_000)}b`), [["a", "b"]]);
});

test("blocks and lines lose the space around them", () => {
  assert.deepEqual(cells('x\t"a \n b\n\n c \f \f d"'), [["x", "a\nb\n\nc\nd"]]);
});

test("text with tabs is a sheet, unless HTML without a table says that it is not", () => {
  const text = "1.\tCompare the prices";
  assert.ok(isTable({ html: "", text }));
  assert.ok(!isTable({ html: "<p>1.<span> </span>Compare the prices</p>", text }));
  assert.ok(!isTable({ html: "", text: "two\nlines" }));
});
