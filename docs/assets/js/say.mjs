/** The page's sentences: printed by the site, filled in here. */

/** @typedef {Record<string, string>} Words */

const MB = 1_000_000;

/**
 * Read the sentences that an element carries.
 * @param {HTMLElement} element
 * @returns {Words}
 */
export const wordsOf = (element) => JSON.parse(element.dataset.words ?? "{}");

/**
 * Fill values into a sentence.
 * @param {string} sentence
 * @param {Record<string, string>} values
 */
export const say = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/**
 * Say a size in megabytes, to one place.
 * @param {number} bytes
 * @param {"ceil" | "floor" | "round"} how
 */
export function megabytes(bytes, how = "round") {
  const size = Math[how]((bytes / MB) * 10) / 10;
  return size.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/**
 * Say in the store's words what its state is.
 * @param {Words} words
 * @param {import("./state.mjs").State} state
 */
export function sayState(words, { name, at }) {
  const time = at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return say(words[name], { time });
}

/**
 * Ask before words are replaced; true for yes. The focus is on no, so that a key pressed too often loses nothing.
 * @param {{title: string, note: string, yes: string, no: string}} words
 * @returns {Promise<boolean>}
 */
export function confirmed({ title, note, yes, no }) {
  const dialog = document.createElement("dialog");
  dialog.className = "ask";
  const heading = Object.assign(document.createElement("h2"), { textContent: title, id: "ask-title" });
  dialog.setAttribute("aria-labelledby", heading.id);
  const choices = Object.assign(document.createElement("div"), { className: "take" });
  for (const [value, label] of [["yes", yes], ["no", no]]) {
    const button = document.createElement("button");
    const look = value === "yes" ? "button main" : "button";
    Object.assign(button, { type: "button", className: look, textContent: label, autofocus: value === "no" });
    button.addEventListener("click", () => dialog.close(value));
    choices.append(button);
  }
  dialog.append(heading, Object.assign(document.createElement("p"), { textContent: note }), choices);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
