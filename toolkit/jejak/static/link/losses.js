// @ts-check
// Words that went under other words, mine or theirs: what is told of them, and the way back.
import { apply, newEditId } from "./edits.js";
import { bringing, putting } from "./history.js";
import { fieldWords, rowWords, valueWords } from "./telling.js";
import { sentence } from "../page/dom.js";

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./edits.js").Row} Row */
/** @typedef {import("./written.js").Loss} Loss */
/** @typedef {import("./written.js").Gone} Gone */
/** @typedef {import("../page/dom.js").Child} Child */

/** What one view tells of losses. */
export class Losses {
  /** @param {import("./link.js").Link} link */
  constructor(link) {
    this.link = link;
    this.labels = link.labels;
  }

  /** Mine won; who was here before may get theirs back. @param {Edit} edit @param {any} theirs */
  tellOverwritten({ id, op, path, was }, theirs) {
    if (op === "remove") return this.tellRemoved(id, path[0], theirs, was);
    const { overwritten, overwritten_other, put_theirs_back } = this.labels;
    const text = valueWords(this.labels, path, theirs, this.link.sent);
    const field = fieldWords(this.labels, this.link.data, path);
    const words = sentence(text ? overwritten : overwritten_other, { text, field });
    this.offer(id, words, put_theirs_back, path, theirs);
  }

  /** I removed what somebody had just written in: it can come back with their words. @param {string} id @param {string} list @param {Row} row @param {Row} was */
  tellRemoved(id, list, row, was) {
    const after = this.link.undoing.history.mend(id, row);
    const words = sentence(this.labels.removed_over, { name: this.nameOf(list, row, after) });
    this.offerRow(id, words, list, row, { was, after });
  }

  /** Theirs won; who was here before may get mine back. @param {Loss} loss */
  tell({ path, yours, theirs, gone }) {
    if (gone !== undefined) return this.tellGone(path, yours, gone);
    const { labels, link } = this;
    const texts = { theirs: valueWords(labels, path, theirs, link.data), yours: valueWords(labels, path, yours, link.data) };
    const words = texts.theirs && texts.yours ? labels.lost : labels.lost_other;
    const field = fieldWords(labels, link.data, path);
    this.offer(newEditId(), sentence(words, { ...texts, field }), labels.put_mine_back, path, yours);
  }

  /** Somebody removed a row in which I had just written. @param {string[]} path @param {any} value @param {Gone | null} gone */
  tellGone([list, id, ...rest], value, gone) {
    const { labels, link } = this;
    const yours = valueWords(labels, [list, id, ...rest], value, link.sent);
    const name = gone ? this.nameOf(list, gone.row, gone.after) : "";
    const words = sentence(yours ? labels.lost_row : labels.lost_row_other, { name, yours });
    // Who cannot make a row sees no whole one either: what they brought back would lack the rest.
    if (gone && isWhole(labels, list)) this.offerRow(newEditId(), words, list, gone.row, { after: gone.after });
    else link.notices.tell({ id: newEditId(), place: `${list}/${id}`, words });
  }

  /** Return what a row is called that is gone: one without a name by its number. @param {string} list @param {Row} row @param {string | null} [after] */
  nameOf(list, row, after) {
    const data = apply(this.link.sent, { id: "", op: "add", path: [list], value: row, after });
    return rowWords(this.labels, data, [list, row.id]);
  }

  /** Tell something, and offer to put a value back. @param {string} id @param {Child[]} words @param {string} label @param {string[]} path @param {any} value */
  offer(id, words, label, path, value) {
    const act = () => this.link.act(putting(this.link.data, path, value));
    this.link.notices.tell({ id, place: path.slice(0, 4).join("/"), words, actions: [{ label, act }] });
  }

  /** Tell something, and offer to bring a row back. @param {string} id @param {Child[]} words @param {string} list @param {Row} row @param {{was?: Row, after?: string | null}} seen */
  offerRow(id, words, list, row, seen) {
    const act = () => this.link.act(...bringing(this.link.data, list, row, seen));
    const actions = [{ label: this.labels.bring_it_back, act }];
    this.link.notices.tell({ id, place: `${list}/${row.id}`, words, actions });
  }
}

/** Tell whether a view sees the rows of a list whole. @param {Record<string, any>} labels which name the lists, or hold a new row @param {string} list */
function isWhole(labels, list) {
  return labels.whole?.includes(list) ?? Boolean(labels.blank);
}
