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
  let turn = 0;
  let hasNothingCome = false;
  button.addEventListener("click", async () => {
    const mine = ++turn; // Of several tries, the last one speaks.
    const tell = (/** @type {string} */ sentence) => {
      if (mine === turn && said.textContent !== sentence) said.textContent = sentence;
    };
    const hear = (/** @type {boolean} */ isSilent) => {
      hasNothingCome = isSilent;
      tell(isSilent ? words.silent_offline : words.keeping_offline);
    };
    const isAnew = hasNothingCome;
    hear(false);
    const isKept = await keepTools(hear, isAnew).catch(() => false);
    tell(isKept === "full" ? words.full_offline : isKept ? words.kept_offline : words.not_kept_offline);
  });
  onKept(show);
  show();
}
