// The pure parts of the forms of records: order, new records, removing, usual sets, days and feelings.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply } from "../../toolkit/jejak/static/link/edits.js";
import { briefOf } from "../../toolkit/jejak/static/records/brief.js";
import { Folding } from "../../toolkit/jejak/static/records/folding.js";
import { comparedTo, dayOf, isCalledFor, todayOf } from "../../toolkit/jejak/static/records/kinds.js";
import { homeless, isTaken, newRecord, nextPlace, recordsOf, removing, setOf, stepped, switching } from "../../toolkit/jejak/static/records/order.js";
import { fieldWords, rowWords, valueWords } from "../../toolkit/jejak/static/link/telling.js";
import { Written } from "../../toolkit/jejak/static/link/written.js";

const ids = (rows) => rows.map(({ id }) => id).join(" ");
const after = (data, changes) => changes.reduce((seen, change) => apply(seen, { id: "", ...change }), data);
const rows = (...names) => names.map((id) => ({ id, name: "" }));

// Single fields ----

test("a single field is set and taken back like the field of a record", () => {
  const data = { title: "", scope: { start: "", end: "" }, goals: [] };
  const first = apply(data, { id: "e", op: "set", path: ["scope", "start"], value: "Heat" });
  assert.deepEqual(first.scope, { start: "Heat", end: "" });
  assert.equal(apply(first, { id: "e", op: "set", path: ["title"], value: "AC" }).title, "AC");
  assert.equal(apply(data, { id: "e", op: "set", path: ["audience", "who"], value: "x" }), data);
});

test("a single field is called by its label", () => {
  const labels = { fields: [{ name: "kind", label: "Kind of goal" }], told: { "scope/kind": { label: "Scope" }, "title/title": { label: "Title" } } };
  const data = { scope: { kind: "" }, title: "", goals: [{ id: "g", name: "One" }], row_field: "" };
  assert.equal(fieldWords(labels, data, ["scope", "kind"]), "Scope");
  assert.equal(fieldWords(labels, data, ["title"]), "Title");
  assert.equal(fieldWords({ ...labels, row_field: "{field}: {name}" }, data, ["goals", "g", "kind"]), "Kind of goal: One");
  assert.equal(rowWords(labels, { vision: "" }, ["vision"]), "");
});

test("somebody else's words over mine in a single field are an overwriting, not a removal", () => {
  const reader = {};
  const written = new Written("GoalPicker", new Map(), reader);
  written.wrote({ id: "e", op: "set", path: ["scope", "start"], value: "mine" });
  written.saved("e", 0);
  const [loss] = written.lost({ scope: { start: "theirs" } }, 1, { scope: { start: "mine" } });
  assert.deepEqual(loss, { path: ["scope", "start"], yours: "mine", theirs: "theirs" });
});

test("records are called by the field that names them, or by the usual word for their id", () => {
  const labels = { named: { goals: "text" }, names: { "stages/awareness": "Awareness" }, nameless: "goal {n}" };
  const data = { goals: [{ id: "a", text: "Calm" }, { id: "b", text: "" }], stages: rows("awareness") };
  assert.equal(rowWords(labels, data, ["goals", "a"]), "Calm");
  assert.equal(rowWords(labels, data, ["goals", "b"]), "goal 2");
  assert.equal(rowWords(labels, data, ["stages", "awareness"]), "Awareness");
});

test("keys and places are told in words", () => {
  const labels = { told: { "changes/status": { label: "Status", options: [{ key: "done", label: "in place" }] } } };
  const data = { places: [{ id: "t1", name: "Paying" }] };
  assert.equal(valueWords(labels, ["changes", "c", "status"], "done", data), "in place");
  assert.equal(valueWords(labels, ["resources", "r", "touchpoints"], ["t1"], data), "Paying");
});

// Order ----

test("a record moves one place and stops at the edges", () => {
  const data = { goals: rows("a", "b", "c") };
  const moved = (id, by) => ids(after(data, [stepped(data, "goals", id, by)]).goals);
  assert.equal(moved("a", 1), "b a c");
  assert.equal(moved("c", -1), "a c b");
  assert.equal(moved("b", -1), "b a c");
  assert.equal(stepped(data, "goals", "a", -1), undefined);
  assert.equal(stepped(data, "goals", "c", 1), undefined);
  assert.equal(stepped(data, "goals", "gone", 1), undefined);
});

test("another list may give the order", () => {
  const data = { touchpoints: rows("a", "b", "c"), places: rows("c", "a", "x") };
  assert.equal(ids(recordsOf(data, { list: "touchpoints", order: "places" })), "c a");
});

test("a new walk goes on where the last one of its kind was, with its names", () => {
  const section = { list: "walks", prefix: "w-", blank: { who: "", felt: null }, carries: ["who"], like: "walker", walks: "touchpoint", today: ["date"] };
  const walks = [{ id: "1", walker: "self", who: "Team", touchpoint: "a" }, { id: "2", walker: "customer", who: "Maya", touchpoint: "b" }];
  const data = { walks, places: rows("a", "b") };
  const own = newRecord(data, section, { walker: "self" }, "2026-11-22");
  assert.deepEqual([own.who, own.touchpoint, own.date, own.felt], ["Team", "b", "2026-11-22", null]);
  assert.equal(newRecord(data, section, { walker: "customer" }, "").touchpoint, "");
  assert.equal(newRecord({ walks: [], places: rows("a") }, section, {}, "").touchpoint, "a");
  assert.equal(nextPlace([], undefined), "");
});

test("an offer is taken when a record holds what it brings", () => {
  const held = [{ id: "g", kind: "service", touchpoints: ["a"] }];
  assert.ok(isTaken(held, { kind: "service" }, ["kind"]));
  assert.ok(isTaken([{ id: "o", touchpoints: ["a", "b"] }], { text: "x", touchpoints: ["b"] }, ["touchpoints"]));
  assert.ok(!isTaken(held, { touchpoints: ["a", "b"] }, ["touchpoints"]));
  assert.ok(!isTaken(held, { kind: "loyalty" }, ["kind"]));
  assert.ok(!isTaken([{ id: "g" }], { other: 1 }, ["kind"]));
});

// Stages ----

const SIX = ["awareness", "consideration", "decision", "purchase", "retention", "advocacy"];
const THREE = SIX.slice(0, 3);
const STAGES = { list: "stages", blank: { id: "new", name: "" }, usual: SIX, tenants: { list: "touchpoints", field: "stage" } };
const HOMES = { purchase: "decision" };
const journey = (stages, ...homes) => ({ stages: rows(...stages), touchpoints: homes.map((stage, at) => ({ id: `t${at}`, stage })) });
const homesOf = (data) => data.touchpoints.map(({ stage }) => stage);
const switched = (data, set) => after(data, switching(data, STAGES, set, HOMES));

test("from six to three: paying belongs to the decision, the rest waits for its stage", () => {
  const data = switched(journey(SIX, "awareness", "purchase", "retention"), THREE);
  assert.equal(ids(data.stages), THREE.join(" "));
  assert.deepEqual(homesOf(data), ["awareness", "decision", "retention"]);
  assert.equal(homeless(data, STAGES), 1);
});

test("and back to six: what waited is where it was", () => {
  const data = switched(switched(journey(SIX, "retention", "advocacy"), THREE), SIX);
  assert.equal(ids(data.stages), SIX.join(" "));
  assert.deepEqual(homesOf(data), ["retention", "advocacy"]);
  assert.equal(homeless(data, STAGES), 0);
});

test("a set puts its stages in order, keeps their names, and keeps own stages that are in use", () => {
  const before = journey(["own", "empty", "decision", "awareness"], "own");
  before.stages[2].name = "Choosing";
  const data = switched(before, THREE);
  assert.equal(ids(data.stages), "awareness consideration decision own");
  assert.equal(data.stages[2].name, "Choosing");
  assert.deepEqual(switching(data, STAGES, THREE, HOMES), []);
});

test("a set is recognised by its stages in order", () => {
  const sets = { six: SIX, three: THREE };
  assert.equal(setOf(rows(...SIX), sets), "six");
  assert.equal(setOf(rows(...THREE), sets), "three");
  assert.equal(setOf(rows("decision", "awareness", "consideration"), sets), undefined);
});

test("a stage that goes hands its touchpoints to its neighbour, and all of it can come back", () => {
  const data = journey(THREE, "awareness", "consideration", "consideration");
  const { away, back } = removing(data, STAGES, "consideration");
  const gone = after(data, away);
  assert.equal(ids(gone.stages), "awareness decision");
  assert.deepEqual(homesOf(gone), ["awareness", "awareness", "awareness"]);
  assert.deepEqual(after(gone, back), data);
  assert.deepEqual(homesOf(after(data, removing(data, STAGES, "awareness").away)), ["consideration", "consideration", "consideration"]);
});

test("the last stage leaves its touchpoints where they are", () => {
  const data = journey(["own"], "own");
  assert.deepEqual(homesOf(after(data, removing(data, STAGES, "own").away)), ["own"]);
});

// Kinds ----

test("a day that is being typed is not sent", () => {
  assert.equal(dayOf("2026-11-22", false), "2026-11-22");
  assert.equal(dayOf("0020-11-22", false), undefined);
  assert.equal(dayOf("", true), undefined);
  assert.equal(dayOf("", false), null);
  assert.equal(todayOf(new Date(2026, 0, 5)), "2026-01-05");
});

test("a feeling is held against the map's where both are known", () => {
  assert.equal(comparedTo(1, -0.5), "better");
  assert.equal(comparedTo(-2, -2), "same");
  assert.equal(comparedTo(-2, 0), "worse");
  assert.equal(comparedTo(null, 0), undefined);
  assert.equal(comparedTo(0, undefined), undefined);
});

test("some fields are called for by others", () => {
  assert.ok(isCalledFor({ kind: "experience" }, { when: { kind: "experience" } }));
  assert.ok(!isCalledFor({ kind: "journey" }, { when: { kind: "experience" } }));
  assert.ok(isCalledFor({}, {}));
});

// Long lists ----

const levels = [-2, -1, 0, 1, 2].map((valence) => ({ valence, sign: `${valence}`, word: `felt ${valence}` }));
const WALK = {
  list: "walkthroughs",
  fields: [
    { name: "walker", kind: "choice", options: [{ key: "self", label: "the team itself" }] },
    { name: "who", kind: "line", options: [] },
    { name: "date", kind: "date", options: [] },
    { name: "touchpoint", kind: "reference", of: "places", options: [] },
    { name: "felt", kind: "level", of: "places", options: [] },
    { name: "weakness", kind: "text", options: [] },
    { name: "idea", kind: "reference", of: "ideas", options: [] },
  ],
};
const walk = (given) => ({ id: "w", walker: "self", who: "Ani", date: null, touchpoint: "", felt: null, weakness: " ", idea: "", ...given });
const places = [{ id: "t1", name: "Paying" }];
const ideas = [{ id: "o1", name: "Show the shipping cost at once" }];

test("a folded record is told by its short facts and its sentences", () => {
  const labels = { named: { walkthroughs: "who" }, lang: "en", levels };
  const full = walk({ date: "2026-11-10", touchpoint: "t1", felt: 0, weakness: "Slow.\n", idea: "o1" });
  const { facts, notes } = briefOf(labels, WALK, full, { places, ideas });
  assert.deepEqual(facts.map(({ text }) => text), ["the team itself", "Nov 10, 2026", "Paying", "0 felt 0"]);
  assert.equal(facts[3].felt, 0);
  assert.equal(notes, "Slow. · Show the shipping cost at once");
});

test("what a record does not hold, and what names it already, is not told", () => {
  const labels = { named: { walkthroughs: "who" }, lang: "id", levels };
  const { facts, notes } = briefOf(labels, WALK, walk({ touchpoint: "gone", who: "Paying" }), { places, ideas });
  assert.deepEqual([facts.map(({ text }) => text), notes], [["the team itself"], ""]);
  assert.deepEqual(briefOf(labels, WALK, walk({ touchpoint: "t1", who: "Paying" }), { places, ideas }).facts.length, 1);
});

test("a day is told as that day in every time zone", () => {
  const labels = { named: {}, lang: "id", levels };
  assert.equal(briefOf(labels, WALK, walk({ who: "", date: "2026-12-01" }), { places, ideas }).facts[1].text, "1 Des 2026");
});

test("a short list stands open; of a long one, one record does", () => {
  const folding = new Folding();
  folding.see(["a", "b"], "b");
  assert.deepEqual([folding.isLong, folding.isFolded("a")], [false, false]);
  const long = new Folding();
  long.see([..."abcdefghi"], "i");
  assert.deepEqual([long.isFolded("a"), long.isFolded("i"), long.isAllOpen()], [true, false, false]);
  long.toggle("a");
  assert.equal(long.isFolded("a"), false);
  long.openOnly([..."abcdefghi"]);
  assert.equal(long.isAllOpen(), true);
});

test("a list that somebody else makes long closes nothing, and one that shrinks opens nothing", () => {
  const folding = new Folding();
  folding.see([..."abcdefgh"], "h");
  folding.see([..."abcdefghi"], "i");
  assert.deepEqual([folding.isFolded("a"), folding.isFolded("i")], [false, true]);
  folding.see([..."abcdefgi"], "i");
  assert.deepEqual([folding.isLong, folding.isFolded("i")], [true, true]);
});
