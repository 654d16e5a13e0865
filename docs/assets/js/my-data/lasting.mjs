/** How long this browser keeps what it saved: its promise, which it is asked for on request only, and the rule of Safari. */

import { isShared } from "../store/box.mjs";
import { one } from "../site/elements.mjs";

/** @param {HTMLElement} section @param {import("../site/say.mjs").Words} words */
export async function bindLasting(section, words) {
  one(section, ".safari").hidden = isShared() || !navigator.vendor.startsWith("Apple");
  const { persist, persisted } = navigator.storage ?? {}; // Browsers have it at a secure address only.
  if (isShared() || !persist || (await persisted.call(navigator.storage))) return;
  const button = one(section, "[data-do=persist]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const isPromised = await persist.call(navigator.storage);
    one(section, ".persist-said").textContent = isPromised ? words.promised : words.not_promised;
  });
}
