/**
 * Begins to watch for a text, and keeps a promise of the milliseconds until it is there, in `seen`.
 * @param {{place: string, text: string, field?: string, value?: string}} what  `field` is given `value`, as by a keystroke.
 */
({ place, text, field, value }) => {
  const shown = document.querySelector(place);
  const from = performance.now();
  globalThis.seen = new Promise((done) => {
    const look = () => shown.textContent.includes(text) && done(performance.now() - from);
    new MutationObserver(look).observe(shown, { childList: true, subtree: true, characterData: true });
    look();
  });
  if (!field) return;
  document.querySelector(field).value = value;
  document.querySelector(field).dispatchEvent(new Event("input", { bubbles: true }));
}
