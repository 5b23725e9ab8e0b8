// @ts-check
// The line to Python of a view in which nothing is written: it asks for news while somebody looks, and shows them.
import { setText } from "../page/dom.js";

/** How often a visible view looks, and how long an answer may take when the line may be cut, in milliseconds. */
const LOOK = 2000;
const PATIENCE = 3000;

/** One view that follows the journey. */
export class Follower {
  /** @param {import("../link/link.js").Model} model @param {import("../page/dom.js").Frame} frame @param {(data: any) => void} show */
  constructor(model, { root, status }, show) {
    this.model = model;
    this.status = status;
    this.show = show;
    this.inSight = false;
    this.over = new AbortController();
    this.listen();
    this.watch(root);
    this.timer = setInterval(() => this.look(), LOOK);
    this.arrive();
  }

  /** Let go of page and model. */
  close() {
    this.over.abort();
    clearInterval(this.timer);
    clearTimeout(this.patience);
    for (const [event, callback] of Object.entries(this.handlers ?? {})) this.model.off(event, callback);
  }

  listen() {
    this.handlers = {
      "change:_data": () => this.arrive(),
      "msg:custom": (/** @type {any} */ content, /** @type {DataView[]} */ buffers) => this.hear(content, buffers),
      "comm:close": () => this.lose(),
      comm_live_update: () => this.check(),
    };
    for (const [event, callback] of Object.entries(this.handlers)) this.model.on(event, callback);
  }

  /** @param {HTMLElement} root */
  watch(root) {
    const { signal } = this.over;
    const sight = new IntersectionObserver((entries) => this.see(entries[entries.length - 1].isIntersecting));
    sight.observe(root);
    signal.addEventListener("abort", () => sight.disconnect());
    document.addEventListener("visibilitychange", () => this.look(), { signal });
    root.addEventListener("keydown", (event) => event.stopPropagation(), { signal });
  }

  /** @param {boolean} inSight */
  see(inSight) {
    const came = inSight && !this.inSight;
    this.inSight = inSight;
    if (came) this.look();
  }

  /** A look tells Python that somebody sees the view; news are sent for it. */
  look() {
    if (this.inSight && !document.hidden) this.ask();
  }

  ask() {
    try {
      this.model.send({ kind: "look" });
    } catch {
      this.lose();
    }
  }

  arrive() {
    this.show(this.model.get("_data"));
    this.look();
  }

  /** @param {any} content @param {DataView[]} [_buffers] */
  hear(content, _buffers) {
    clearTimeout(this.patience);
    setText(this.status, "");
    if (content?.kind === "news") this.look();
  }

  /** Look whether Python is still there; if nothing comes back, say so. */
  check() {
    this.ask();
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.lose(), PATIENCE);
  }

  lose() {
    this.status.dataset.state = "late";
    setText(this.status, this.model.get("_labels").no_news);
  }
}
