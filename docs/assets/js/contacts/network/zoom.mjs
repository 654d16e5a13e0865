/** A picture that grows where one wants it: by buttons, by the keys + and −, by two fingers, two taps, or the wheel with Ctrl. */

import { on } from "../../site/elements.mjs";

/** @typedef {{clientX: number, clientY: number}} Point */

const [STEP, SMALLEST, LARGEST] = [1.4, 1, 6];
const [TWICE, WHEEL] = [2, 300];
/** @type {Record<string, (size: number) => number>} */
const KEYS = { "+": (size) => size * STEP, "=": (size) => size * STEP, "-": (size) => size / STEP, 0: () => SMALLEST };

/**
 * Let a frame's picture be made larger and smaller; the frame scrolls.
 * @param {HTMLElement} section  It holds the buttons.
 * @param {HTMLElement} frame
 */
export function bindZoom(section, frame) {
  const zoom = new Zoom(frame);
  on(section, "larger", () => zoom.to(zoom.size * STEP));
  on(section, "smaller", () => zoom.to(zoom.size / STEP));
  frame.addEventListener("keydown", (event) => {
    const next = KEYS[event.key];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoom.to(next(zoom.size));
  });
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return; // Two fingers on a trackpad come so as well.
    event.preventDefault();
    zoom.to(zoom.size * Math.exp(-event.deltaY / WHEEL), event);
  }, { passive: false });
  frame.addEventListener("dblclick", (event) => zoom.to(zoom.size < LARGEST ? zoom.size * TWICE : SMALLEST, event));
  bindPinch(frame, zoom);
}

/** @param {HTMLElement} frame @param {Zoom} zoom */
function bindPinch(frame, zoom) {
  /** The size by the distance of two fingers, while they are down. */
  let ratio = 0;
  frame.addEventListener("touchstart", ({ touches }) => (ratio = touches.length === 2 ? zoom.size / apart(touches) : 0), { passive: true });
  frame.addEventListener("touchmove", (event) => {
    if (!ratio || event.touches.length !== 2) return;
    event.preventDefault(); // else the whole page grows
    zoom.to(ratio * apart(event.touches), between(event.touches));
  }, { passive: false });
}

class Zoom {
  size = SMALLEST;

  /** @param {HTMLElement} frame */
  constructor(frame) {
    this.frame = frame;
  }

  /**
   * Take a size; what is at a point of the window stays there, or else what is in the middle of the frame.
   * @param {number} size
   * @param {Point} [point]
   */
  to(size, point) {
    const { frame } = this;
    const box = frame.getBoundingClientRect();
    const [x, y] = point ? [point.clientX - box.left, point.clientY - box.top] : [frame.clientWidth / 2, frame.clientHeight / 2];
    const before = this.size;
    this.size = Math.min(LARGEST, Math.max(SMALLEST, size));
    const [left, top] = [frame.scrollLeft + x, frame.scrollTop + y].map((each) => (each * this.size) / before);
    frame.style.setProperty("--size", String(this.size));
    frame.toggleAttribute("data-larger", this.size > SMALLEST);
    frame.scrollTo({ left: left - x, top: top - y, behavior: "instant" });
  }
}

/** @param {TouchList} touches */
const apart = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

/** @param {TouchList} touches @returns {Point} */
const between = ([one, other]) => ({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 });
