/** The page's side of being kept for when there is no network. Without service workers, all goes on as it does online. */

import { one } from "../site/elements.mjs";
import { whenNobodyTypes } from "../site/quiet.mjs";
import { ROOT } from "../store/shelf/box.mjs";

/** How long a page has loaded, or nobody has typed since Python is ready: nothing that a visitor waits for comes later because of this. */
const LATER = 4_000;
/** How long nothing need be heard of files that are being kept, until that is said. */
const SILENT = 15_000;

/** @type {Set<() => void>} */
const hearers = new Set();

const offered = () => navigator.serviceWorker && !(/** @type {any} */ (navigator).connection?.saveData);

/**
 * Keep the guide when the page is quiet, and the tools once Python is used.
 * @param {import("../engine/engine.mjs").Engine} [engine]  Of a page that has one.
 */
export function bindOffline(engine) {
  if (!offered()) return;
  if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener("controllerchange", tellOfNewer);
  engine?.subscribe(({ stage }) => stage === "ready" && whenNobodyTypes(() => keepTools().catch(() => {}), LATER));
  const whenQuiet = () => setTimeout(() => engine?.started() || keepGuide().catch(() => {}), LATER);
  if (document.readyState === "complete") whenQuiet();
  else addEventListener("load", whenQuiet);
}

/**
 * Keep the tools too; tells whether all of them are kept, or that the device is full.
 * @param {(isSilent: boolean) => void} tell  Hears that nothing has come for a while, and that something comes again.
 * @param {boolean} isAnew  Whether a try under way is given up, also that of another tab; otherwise its answer is shared.
 * @returns {Promise<boolean | "full">}
 */
export async function keepTools(tell = () => {}, isAnew = false) {
  const heard = listen(tell);
  try {
    return await answer(isAnew ? "keep the tools anew" : "keep the tools", await keeper());
  } finally {
    heard();
    hearers.forEach((tell) => tell());
  }
}

/** Give the bytes of the tools while they are not kept, and 0 when they are. Where nothing is kept, no answer comes. @returns {Promise<number>} */
export const weightToKeep = async () => answer("weigh the tools", (await navigator.serviceWorker.ready).active);

/** Hear when the tools may have been kept. @param {() => void} tell */
export const onKept = (tell) => hearers.add(tell);

/** Ask a service worker. @param {string} question @param {ServiceWorker | null} worker @returns {Promise<any>} */
function answer(question, worker) {
  const { port1, port2 } = new MessageChannel();
  worker?.postMessage(question, [port2]);
  return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
}

/** Keep the guide. */
const keepGuide = () => navigator.serviceWorker.register(`${ROOT}offline.js`, { scope: ROOT, updateViaCache: "none" });

/** Give the service worker that keeps the guide, once it has; fails where it could not. @returns {Promise<ServiceWorker>} */
async function keeper() {
  const { active, waiting, installing } = await keepGuide();
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === "activating" || worker?.state === "activated") resolve(worker);
      else if (!worker || worker.state === "redundant") reject(new Error("The guide could not be kept"));
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

/** Listen whether files are being kept, until what is given back is called. @param {(isSilent: boolean) => void} tell */
function listen(tell) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(true), SILENT);
  };
  const hear = (/** @type {MessageEvent} */ { data }) => {
    if (data !== "kept") return;
    tell(false);
    wait();
  };
  navigator.serviceWorker.addEventListener("message", hear);
  navigator.serviceWorker.startMessages();
  wait();
  return () => {
    clearTimeout(timer);
    navigator.serviceWorker.removeEventListener("message", hear);
  };
}

/** Tell quietly that a newer guide has taken over: this page is of the one before. */
function tellOfNewer() {
  one(document, "#newer").hidden = false;
}
