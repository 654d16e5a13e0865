/** The offer to keep everything for offline, at the foot of a tool: it says how much that is, and then that it is done. */

import { one } from "../site/elements.mjs";
import { megabytes, say } from "../site/say.mjs";
import { keepTools, onKept, weightToKeep } from "./registering.mjs";

/**
 * @param {HTMLElement} foot
 * @param {import("../site/say.mjs").Words} words
 */
export function bindOffering(foot, words) {
  if (!navigator.serviceWorker) return;
  const button = /** @type {HTMLButtonElement} */ (one(foot, "[data-do=keep-offline]"));
  const said = one(foot, "[role=status]");
  const show = async () => {
    const weight = await weightToKeep();
    if (weight === null) return; // What is kept cannot be looked into.
    button.hidden = weight === 0;
    button.textContent = say(words.keep_offline, { size: megabytes(weight) });
    one(foot, ".keeping-offline").textContent = weight === 0 ? words.offline : "";
  };
  button.addEventListener("click", async () => {
    const tell = (/** @type {boolean} */ isSilent) => sayOnce(said, isSilent ? words.silent_offline : words.keeping_offline);
    tell(false);
    const isKept = await keepTools(tell).catch(() => false);
    if (isKept === "full") said.textContent = words.full_offline;
    else said.textContent = isKept ? words.kept_offline : words.not_kept_offline;
  });
  onKept(show);
  show();
}

/** Say a sentence that is not said yet. @param {HTMLElement} line @param {string} sentence */
function sayOnce(line, sentence) {
  if (line.textContent !== sentence) line.textContent = sentence;
}
