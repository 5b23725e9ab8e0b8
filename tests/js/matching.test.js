// Which column of a sheet is which, and which words stand for which keys. The words are a few of Python's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  columnsOut,
  glossaryOf,
  headingRow,
  isOfFive,
  matchColumns,
  plainly,
  read,
  readRows,
  sheetOf,
} from "../../toolkit/jejak/static/pasting/matching.js";

const field = (name, words) => ({ name, label: name, words: words.split("|") });
const FIELDS = [
  field("stage", "Stage|Tahap|tahapan|fase"),
  field("name", "Touchpoint|Titik kontak"),
  field("channel", "Channel|Kanal|saluran"),
  field("action", "Action|Tindakan|aktivitas"),
  field("thought", "Thought|Pikiran"),
  field("feeling", "Emotion|Emosi|perasaan"),
  field("barrier", "Barrier|Hambatan"),
  field("motives", "Motives|Motif"),
  field("pain_point", "Pain point|Titik nyeri|masalah"),
  field("opportunity", "Opportunity|Peluang|ide"),
  field("evidence", "Evidence|Bukti"),
  field("moment_of_truth", "moment of truth|momen penentu"),
];
const meaning = (key, words) => ({ key, words: words.split("|") });
const WORDS = {
  stage: [meaning("awareness", "Awareness|Kesadaran"), meaning("decision", "Decision|Keputusan")],
  channel: [meaning("website", "Website|Situs web|web"), meaning("chat", "Chat")],
  barrier: [meaning("price", "Price|Harga")],
  motives: [meaning("time", "Time|Waktu"), meaning("fomo", "FOMO")],
  evidence: [meaning("observed", "observed|teramati"), meaning("assumed", "assumed|dugaan")],
  feeling: [
    meaning(-2, "frustrated|frustrasi|😡"),
    meaning(-1, "doubtful|ragu|kecewa"),
    meaning(0, "neutral|biasa"),
    meaning(1, "relieved|lega"),
    meaning(2, "delighted|gembira"),
  ],
  moment_of_truth: [meaning(true, "ya|yes|x|1|benar|true|✓|√"), meaning(false, "tidak|no|0")],
  nothing: [meaning(true, "belum dinilai|n a|no stage yet")],
};
const STAGES = [
  { id: "awareness", name: "Kesadaran" },
  { id: "st-1", name: "Mencoba" },
];
const GLOSSARY = glossaryOf(WORDS, STAGES);
const matched = (...cells) => {
  const found = matchColumns(sheetOf(cells, headingRow(cells, FIELDS)), FIELDS, GLOSSARY);
  return found.join(" ");
};
const level = (text, ofFive = false) => read("feeling", text, GLOSSARY, ofFive);

test("words are compared without case, accents, signs and needless space", () => {
  assert.equal(plainly("  Titik–Kontak (É) "), "titik kontak e");
});

test("headings are known in both languages, in parts and in brackets", () => {
  assert.equal(matched(["TITIK  KONTAK", "Kanal", "thought"], ["a", "b", "c"]), "name channel thought");
  assert.equal(matched(["Titik kontak (touchpoint)", "2. Tahapan", "Kanal / channel"], ["a", "b", "c"]), "name stage channel");
  assert.equal(matched(["Titikkontak", "Tindakan pelanggan", "Tahap", "PIC"], ["a", "b", "c", "d"]), "name action stage ");
});

test("an exact heading beats one that only holds the word, and each field takes one column", () => {
  assert.equal(matched(["Tindakan lain-lain", "Tindakan", "Titik kontak"], ["a", "b", "c"]), " action name");
});

test("columns without a known heading are known by what they hold", () => {
  const rows = [
    ["Bagian", "Titik kontak", "Skor", "Media", "Kanal"],
    ["Kesadaran", "a", "-2", "x", "Situs web"],
    ["Mencoba", "b", "+1", "y", "Loket"],
    ["Kesadaran", "c", "lega", "z", "Web"],
  ];
  assert.equal(matched(...rows), "stage name feeling  channel");
});

test("without headings the table's own order counts", () => {
  const rows = [
    ["Kesadaran", "Kamar gerah", "Loket", "Membuka jendela", "Panas", "-1", "Harga"],
    ["Mencoba", "Tanya tetangga", "Warung", "Bertanya", "Repot", "0,5", ""],
  ];
  assert.equal(matched(...rows), "stage name channel action thought feeling barrier");
  assert.equal(matched(["1", "Kamar gerah"], ["2", "Tanya tetangga"]), " name");
  assert.equal(matched(["Kamar gerah"], ["Tanya tetangga"]), "name");
});

test("a title above the headings does not hide them", () => {
  const cells = [["Peta perjalanan", "", ""], ["Tahap", "Titik kontak", "Emosi"], ["Kesadaran", "a", "1"]];
  assert.equal(headingRow(cells, FIELDS), 1);
  assert.deepEqual(sheetOf(cells, 1), { headings: cells[1], rows: [cells[2]] });
  assert.equal(headingRow([["Kesadaran", "Titik kontak baru", "-1"]], FIELDS), -1);
});

test("an emotion is a number with any minus, a word, or both", () => {
  const cases = { "-2": -2, "−2": -2, "–1": -1, "+1": 1, 0: 0, 2: 2, frustrasi: -2, "Lega!": 1, "😡": -2, "1 – kecewa": -1, "−2 frustrasi": -2, "+1 lega": 1, "2 (senang)": 2 };
  for (const [text, value] of Object.entries(cases)) assert.equal(level(text).value, value, text);
  assert.ok(Object.is(level("-0,2").value, 0));
});

test("a decimal comma or point is rounded away from zero, and said", () => {
  for (const [text, value] of [["-1,5", -2], ["1.5", 2], ["0,4", 0], ["−0,6", -1]])
    assert.deepEqual(level(text), { value, rounded: true });
  assert.equal(level("-1,0").rounded, false);
});

test("an emotion that is none is lost, and none at all is not rated", () => {
  for (const text of ["7", "-3", "2,5", "entah", "12.500,5", "10:30"]) assert.deepEqual(level(text), { value: null, lost: true });
  for (const text of ["", "-", "–", "belum dinilai", "N/A"]) assert.deepEqual(level(text), { value: null });
});

test("a scale from one to five is known by its heading or its numbers", () => {
  assert.equal(isOfFive("Emosi (1-5)", ["1", "2", ""]), true);
  assert.equal(isOfFive("Skala 1 sampai 5", ["2"]), true);
  assert.equal(isOfFive("Emosi", ["1", "5", "3"]), true);
  assert.equal(isOfFive("Emosi", ["1", "2"]), false);
  assert.equal(isOfFive("Emosi (1-5)", ["-1", "2"]), false);
  assert.equal(isOfFive("Emosi", ["6", "3"]), false);
  assert.deepEqual([1, 2, 3, 4, 5].map((size) => level(String(size), true).value), [-2, -1, 0, 1, 2]);
});

test("a stage goes by the map's own names, else by the vocabulary where the map has it", () => {
  const stage = (text) => read("stage", text, GLOSSARY, false);
  assert.deepEqual(stage("mencoba"), { value: "st-1" });
  assert.deepEqual(stage("Awareness"), { value: "awareness" });
  assert.deepEqual(stage("Tahap 1: Kesadaran"), { value: "awareness" });
  assert.deepEqual(stage("Keputusan"), { value: "", lost: true });
  assert.deepEqual(stage("no stage yet"), { value: "" });
});

test("channels and barriers are keys where all of the text is known, own words otherwise", () => {
  assert.equal(read("channel", "situs WEB", GLOSSARY).value, "website");
  assert.equal(read("channel", "Situs web (toko A)", GLOSSARY).value, "Situs web (toko A)");
  assert.equal(read("channel", "Loket\n di pasar", GLOSSARY).value, "Loket di pasar");
  assert.equal(read("barrier", "Harga\nOngkos", GLOSSARY).value, "Harga Ongkos");
});

test("motives are parted by semicolons or lines, else by commas", () => {
  const motives = (text) => read("motives", text, GLOSSARY).value;
  assert.deepEqual(motives("Waktu, FOMO, gengsi, waktu"), ["time", "fomo", "gengsi"]);
  assert.deepEqual(motives("gengsi, sedikit; Waktu"), ["gengsi, sedikit", "time"]);
  assert.deepEqual(motives("• Waktu\n• FOMO\n"), ["time", "fomo"]);
  assert.deepEqual(motives(""), []);
});

test("a moment of truth is yes in many ways; evidence is one of three", () => {
  for (const text of ["ya", "YES", "x", "✓", "√", "1", "benar", "true"]) assert.equal(read("moment_of_truth", text, GLOSSARY).value, true, text);
  for (const text of ["tidak", "no", "0", "", "-"]) assert.deepEqual(read("moment_of_truth", text, GLOSSARY), { value: false }, text);
  assert.deepEqual(read("moment_of_truth", "mungkin", GLOSSARY), { value: false, lost: true });
  assert.equal(read("evidence", "Teramati", GLOSSARY).value, "observed");
  assert.deepEqual(read("evidence", "kata orang", GLOSSARY), { value: "assumed", lost: true });
});

test("a stage holds for the empty cells below it, also one that has no place", () => {
  const rows = [["Kesadaran"], [""], ["Entah"], [""], ["Mencoba"], [""]];
  const { lines, filled } = readRows({ headings: ["Tahap"], rows }, ["stage"], GLOSSARY);
  assert.deepEqual(lines.map(([cell]) => cell.value), ["awareness", "awareness", "", "", "st-1", "st-1"]);
  assert.equal(filled, 2);
});

test("a very long text is cut where no character is halved", () => {
  const { lines } = readRows({ headings: ["Pikiran"], rows: [["😀".repeat(9000) + "a"], ["a" + "😀".repeat(9000)]] }, ["thought"], GLOSSARY);
  assert.deepEqual(lines.map(([cell]) => cell.value.length), [10_000, 9999]);
});

test("what goes out is words, with an emotion as a number", () => {
  const options = (list) => list.map(({ key, words }) => ({ key, label: words[0] }));
  const labels = {
    no_stage: "no stage yet",
    channels: options(WORDS.channel),
    barriers: options(WORDS.barrier),
    motives: options(WORDS.motives),
    evidence: options(WORDS.evidence),
    paste: { fields: FIELDS, yes: "yes" },
  };
  const row = { stage: "st-1", name: "A", channel: "web", action: "", thought: "", barrier: "price", motives: ["time", "own"], evidence: "observed", moment_of_truth: true, pain_point: "", opportunity: "", ratings: { rani: { valence: -2 } } };
  const columns = columnsOut(labels, STAGES, "rani", [row]);
  assert.deepEqual(
    columns.map(({ name, value }) => [name, value(row)]),
    [["stage", "Mencoba"], ["name", "A"], ["channel", "web"], ["action", ""], ["thought", ""], ["feeling", -2], ["barrier", "Price"], ["motives", "Time; own"], ["evidence", "observed"], ["moment_of_truth", "yes"]],
  );
});
