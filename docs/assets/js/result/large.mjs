/** A text in large type over the whole screen, to read from a phone in the hand. */

/**
 * Show a text; of a drawing its lines, for only letters grow.
 * @param {string} html  As the one renderer made it.
 * @param {string} lines
 * @param {string} title
 * @param {string} close
 */
export function showLarge(html, lines, title, close) {
  const dialog = Object.assign(document.createElement("dialog"), { className: "large md-typeset", ariaLabel: title });
  const text = Object.assign(document.createElement("div"), { className: "paper-text", innerHTML: html, tabIndex: 0 });
  if (text.querySelector("svg")) Object.assign(text, { textContent: lines, className: "paper-text lines" });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button main", textContent: close });
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(text, button);
  document.body.append(dialog);
  dialog.showModal();
}
