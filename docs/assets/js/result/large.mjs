/** A text in large type over the whole screen, to read from a phone in the hand. */

/**
 * @param {string} html  As the one renderer made it.
 * @param {string} title
 * @param {string} close
 */
export function showLarge(html, title, close) {
  const dialog = Object.assign(document.createElement("dialog"), { className: "large md-typeset", ariaLabel: title });
  const text = Object.assign(document.createElement("div"), { className: "paper-text", innerHTML: html, tabIndex: 0 });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button main", textContent: close });
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(text, button);
  document.body.append(dialog);
  dialog.showModal();
}
