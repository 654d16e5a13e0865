/** The page's side of being kept for when there is no network. Without service workers, all goes on as it does online. */

import { one } from "../site/elements.mjs";
import { ROOT } from "../store/box.mjs";

/** How long after a page has loaded, or Python is ready: nothing that a visitor waits for comes later because of this. */
const LATER = 4_000;

/** @type {Set<() => void>} */
const hearers = new Set();

const offered = () => navigator.serviceWorker && !(/** @type {any} */ (navigator).connection?.saveData);

/**
 * Keep the guide when the page is quiet, and the tools once Python is used.
 * @param {import("../engine/engine.mjs").Engine} [engine]  Of a page that has one.
 */
export function bindOffline(engine) {
  if (!offered()) return;
  navigator.serviceWorker.getRegistration().then((known) => known && tellOfNewer(known));
  engine?.subscribe(({ stage }) => stage === "ready" && setTimeout(() => keepTools().catch(() => {}), LATER));
  const whenQuiet = () => setTimeout(() => engine?.started() || keepGuide().catch(() => {}), LATER);
  if (document.readyState === "complete") whenQuiet();
  else addEventListener("load", whenQuiet);
}

/** Keep the tools too; tells whether all of them are kept, or that the device is full. @returns {Promise<boolean | "full">} */
export async function keepTools() {
  await keepGuide();
  const isKept = await answer("keep the tools");
  hearers.forEach((tell) => tell());
  return isKept;
}

/** Give the bytes of the tools while they are not kept, and 0 when they are. Where nothing is kept, no answer comes. @returns {Promise<number>} */
export const weightToKeep = () => answer("weigh the tools");

/** Hear when the tools may have been kept. @param {() => void} tell */
export const onKept = (tell) => hearers.add(tell);

/** Ask the service worker. @param {string} question @returns {Promise<any>} */
async function answer(question) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  active?.postMessage(question, [port2]);
  return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
}

/** Keep the guide. */
const keepGuide = () => navigator.serviceWorker.register(`${ROOT}offline.js`, { scope: ROOT, updateViaCache: "none" });

/** Tell quietly when a newer guide has come, also one that was on its way before this page listened. @param {ServiceWorkerRegistration} registration */
function tellOfNewer(registration) {
  if (!navigator.serviceWorker.controller) return;
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "activated") one(document, "#newer").hidden = false;
    });
  };
  follow();
  registration.addEventListener("updatefound", follow);
}
