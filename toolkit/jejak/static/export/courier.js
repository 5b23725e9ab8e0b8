// @ts-check
// Orders a file of Python and brings it into the browser, piece by piece, so that a large one fits through the line.
import { Follower } from "../board/follower.js";

/** How long Python may keep silent after an order before that is told, in milliseconds. */
const SILENT = 5000;

/** @typedef {{file: string, size: number, told: string}} Made */
/**
 * Who is told how an order goes. `failed` gets the reason in words.
 * @typedef {{silent(): void, making(): void, made(made: Made): void, coming(share: number): void,
 *   brought(content: Blob): void, failed(problem: string): void}} Told
 */

/** One view's line for orders; one at a time. */
export class Courier extends Follower {
  /** @param {import("../link/link.js").Model} model @param {import("../page/dom.js").Frame} frame @param {Told} told */
  constructor(model, frame, told) {
    super(model, frame, () => {});
    this.told = told;
    this.order = "";
    /** @type {Made | undefined} */
    this.made = undefined;
    /** @type {ArrayBuffer[]} */
    this.parts = [];
    this.arrived = 0;
  }

  close() {
    this.end();
    super.close();
  }

  /** @param {string} id @param {string} format */
  send(id, format) {
    [this.order, this.made, this.parts, this.arrived] = [id, undefined, [], 0];
    this.silence = setTimeout(() => this.told.silent(), SILENT);
    this.post({ kind: "make", id, format });
  }

  /** @param {any} content @param {DataView[]} [buffers] */
  hear(content, buffers = []) {
    super.hear(content);
    if (!this.order || content?.id !== this.order) return;
    clearTimeout(this.silence);
    if (content.kind === "making") this.told.making();
    if (content.kind === "made") this.begin(content);
    if (content.kind === "part" && content.from === this.arrived) this.take(buffers);
    if (content.kind === "failed") this.fail(content.problem);
  }

  /** @param {Made} made */
  begin(made) {
    this.made = made;
    this.told.made(made);
    this.next();
  }

  next() {
    this.post({ kind: "fetch", id: this.order, from: this.arrived });
  }

  /** @param {DataView[]} buffers */
  take(buffers) {
    for (const { buffer, byteOffset, byteLength } of buffers) {
      this.parts.push(/** @type {ArrayBuffer} */ (buffer.slice(byteOffset, byteOffset + byteLength)));
      this.arrived += byteLength;
    }
    const size = this.made?.size ?? 0;
    if (this.arrived < size) {
      this.told.coming(this.arrived / size);
      return this.next();
    }
    const content = new Blob(this.parts, { type: "application/octet-stream" });
    this.end();
    this.told.brought(content);
  }

  lose() {
    super.lose();
    if (this.order) this.fail(this.model.get("_labels").no_news);
  }

  /** @param {string} problem */
  fail(problem) {
    this.end();
    this.told.failed(problem);
  }

  end() {
    clearTimeout(this.silence);
    this.order = "";
    this.parts = [];
  }

  /** @param {any} content */
  post(content) {
    try {
      this.model.send(content);
    } catch {
      this.lose();
    }
  }
}
