/** An activity of a button that lasts a while: the button stops it again, and the others wait until it has ended. */

/**
 * @param {HTMLElement} button
 * @param {(stop: AbortSignal) => Promise<void>} act
 * @param {string} stopLabel
 */
export function bindActivity(button, act, stopLabel) {
  const label = button.textContent;
  const others = /** @type {NodeListOf<HTMLButtonElement>} */ (button.parentElement?.querySelectorAll("button"));
  /** @type {AbortController | null} */
  let running = null;
  button.addEventListener("click", async () => {
    if (running) return running.abort();
    running = new AbortController();
    others.forEach((other) => (other.disabled = other !== button));
    button.textContent = stopLabel;
    await act(running.signal);
    running = null;
    others.forEach((other) => (other.disabled = false));
    button.textContent = label;
  });
}
