// @ts-check
// What somebody does with a form as a whole: they look at it, enter and leave fields, hold buttons down, press keys.

/** How long a press counts at most, in milliseconds: what the browser opens over the page may keep the release to itself. */
const LONGEST_PRESS = 10_000;

/**
 * Who is told.
 * @typedef {{enter(): void, leave(): void, look(): void, flush(): void, undo(): void, redo(): void, refresh(): void,
 *   later(name: string, wait: number, act: () => void): void}} Told
 */

/** One view's sense of who is in front of it. */
export class Attention {
  /** @param {HTMLElement} root @param {Told} told */
  constructor(root, told) {
    this.root = root;
    this.told = told;
    this.inSight = false;
    /** Whether a button is held down, anywhere on the page: leaving a field can move what stands below the form, too. */
    this.pressed = false;
    /** The field in which somebody typed since they entered it. @type {EventTarget | null | undefined} */
    this.typedIn = undefined;
  }

  /** @param {AbortSignal} signal */
  start(signal) {
    const { root, told } = this;
    root.addEventListener("focusout", () => queueMicrotask(() => told.leave()), { signal });
    root.addEventListener("focusin", () => ((this.typedIn = undefined), told.enter()), { signal });
    root.addEventListener("input", ({ target }) => (this.typedIn = target), { signal });
    root.addEventListener("keydown", (event) => this.onKey(event), { signal });
    addEventListener("pointerdown", (event) => this.onPress(event), { signal, capture: true });
    addEventListener("pointermove", ({ buttons }) => buttons || this.onRelease(), { signal, capture: true });
    for (const release of ["pointerup", "pointercancel"])
      addEventListener(release, () => this.onRelease(), { signal, capture: true });
    addEventListener("pagehide", () => told.flush(), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? told.flush() : told.look()), { signal });
    this.watch(signal);
  }

  /** @param {AbortSignal} signal */
  watch(signal) {
    const observer = new IntersectionObserver((entries) => this.onSight(entries[entries.length - 1].isIntersecting));
    observer.observe(this.root);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  /**
   * While a button is held down nothing may change its place, or the click is lost: leaving a field can shorten it.
   * A slider is held down to see something change.
   * @param {PointerEvent} event
   */
  onPress({ target }) {
    this.pressed = !(target instanceof Element && target.matches("input[type=range]"));
    this.told.later("press", LONGEST_PRESS, () => this.onRelease());
  }

  /** The click comes right after the release, and before this shows what had to wait. */
  onRelease() {
    if (!this.pressed) return;
    this.pressed = false;
    this.told.later("release", 0, () => this.told.refresh());
  }

  /** Keys pressed in the form are the form's: none may reach the notebook, and "save" saves. @param {KeyboardEvent} event */
  onKey(event) {
    event.stopPropagation();
    const act = this.meant(event);
    if (!act) return;
    event.preventDefault();
    this.told[act]();
  }

  /** In a field the browser undoes what was typed there since it was entered; else the keys are ours. @param {KeyboardEvent} event */
  meant({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
    if (altKey || !(ctrlKey || metaKey)) return undefined;
    const letter = key.toLowerCase();
    if (letter === "s") return "flush";
    if (!["z", "y"].includes(letter) || (this.typedIn === target && isText(target))) return undefined;
    return letter === "y" || shiftKey ? "redo" : "undo";
  }

  /** @param {boolean} inSight */
  onSight(inSight) {
    if (inSight && !this.inSight) this.told.look();
    this.inSight = inSight;
  }

  isSeen() {
    return this.inSight && !document.hidden;
  }
}

/** Tell whether one writes in it, so that the browser has an undo of its own there. @param {EventTarget | null} target */
export function isText(target) {
  return target instanceof Element && target.matches("textarea, input[type=text], input:not([type])");
}
