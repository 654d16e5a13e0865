/** The theme's search listens to keys alone; words that are spoken, pasted or filled in come without any. */

/** @param {HTMLElement} field */
export function bind(field) {
  field.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));
}
