// @ts-check
// How Python is, as far as the notebook tells: JupyterLab does, others may not.

/** @typedef {{connect(slot: () => void): void, disconnect(slot: () => void): void}} Signal */
/**
 * JupyterLab's connection to a kernel.
 * @typedef {{id: string, status: string, connectionStatus: string, isDisposed: boolean, statusChanged?: Signal,
 *   connectionStatusChanged?: Signal, reconnect?(): Promise<void>}} Connection
 */
/** @typedef {"busy" | "stopped" | "restarted" | "disconnected"} Standing */

const STANDINGS = /** @type {Record<string, Standing>} */ ({ dead: "stopped", terminating: "stopped", busy: "busy" });
const RESTARTING = ["restarting", "autorestarting"];

/** One view's look at the kernel behind it. */
export class Kernel {
  /** @param {{kernel?: Connection} | undefined} manager ipywidgets' @param {() => void} changed */
  constructor(manager, changed) {
    this.manager = manager;
    this.first = manager?.kernel;
    this.id = this.first?.id;
    this.isNew = false;
    this.changed = changed;
    this.hear = () => this.listen();
    this.first?.statusChanged?.connect(this.hear);
    this.first?.connectionStatusChanged?.connect(this.hear);
  }

  listen() {
    if (RESTARTING.includes(this.first?.status ?? "")) this.isNew = true;
    this.changed();
  }

  /** Something came back from Python: it is the one that this view belongs to. */
  answers() {
    this.isNew = false;
  }

  /** Tell what is the matter, if anything and if known. @returns {Standing | undefined} */
  standing() {
    if (!this.first) return undefined;
    const now = this.manager?.kernel;
    if (!now || now.isDisposed) return "stopped";
    if (now.connectionStatus !== "connected") return "disconnected";
    if (STANDINGS[now.status] === "stopped") return "stopped";
    return this.isNew || now.id !== this.id ? "restarted" : STANDINGS[now.status];
  }

  /** JupyterLab tries a few times to connect and then no more. */
  retry() {
    const now = this.manager?.kernel;
    if (now?.connectionStatus === "disconnected" && !now.isDisposed) now.reconnect?.().catch(() => {});
  }

  close() {
    this.first?.statusChanged?.disconnect(this.hear);
    this.first?.connectionStatusChanged?.disconnect(this.hear);
  }
}
