/** How long this browser keeps what it saved: its promise, which it is asked for on request only, and the rule of Safari. */

import { isShared } from "../store/shelf/box.mjs";
import { one } from "../site/elements.mjs";
import { watch } from "../store/store.mjs";

/** @param {HTMLElement} section @param {import("../site/say.mjs").Words} words */
export function bindLasting(section, words) {
  const { persist, persisted } = navigator.storage ?? {}; // Browsers have it at a secure address only.
  const button = one(section, "[data-do=persist]");
  button.addEventListener("click", async () => {
    const isPromised = await persist.call(navigator.storage);
    one(section, ".persist-said").textContent = isPromised ? words.promised : words.not_promised;
  });
  watch(async () => {
    one(section, ".safari").hidden = isShared() || !navigator.vendor.startsWith("Apple");
    button.hidden = isShared() || !persist || (await persisted.call(navigator.storage));
  });
}
