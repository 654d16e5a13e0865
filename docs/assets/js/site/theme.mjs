/** The theme's own script, for search, colours and menus. On a page with a tool it waits while Python needs the processor. */

import { engine } from "../engine/engine.mjs";
import { whenNobodyTypes } from "./quiet.mjs";

const PATIENCE = 10_000;
/** How long nobody has typed when the page has time for it. */
const QUIET = 1_000;

/** @type {HTMLLinkElement | null} */
let link = null;
let isAsked = false;

/** Bring the script at once where nobody has begun to type; else when it is asked for, or after a while. */
export function bindTheme() {
  link = document.querySelector("link[data-theme]");
  document.documentElement.classList.replace("no-js", "js"); // The search field is there before the search.
  for (const event of ["pointerover", "focusin"]) document.querySelector(".md-header")?.addEventListener(event, bringTheme);
  setTimeout(bringTheme, PATIENCE);
  const unlessBegun = () => engine.started() || bringTheme();
  if ("requestIdleCallback" in window) requestIdleCallback(unlessBegun);
  else setTimeout(unlessBegun);
}

/** Bring the script when nobody has typed for a moment. */
export function bringThemeWhenQuiet() {
  if (!isAsked) whenNobodyTypes(bringTheme, QUIET);
  isAsked = true;
}

/** Bring the script, once. It begins with an event that the page may have had before. */
export function bringTheme() {
  if (!link) return;
  const script = Object.assign(document.createElement("script"), { src: link.href });
  script.addEventListener("load", () => document.dispatchEvent(new Event("DOMContentLoaded")));
  document.head.append(script);
  link = null;
}
