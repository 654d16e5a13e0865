/** How Python comes into the worker: it goes on from a snapshot, or starts from nothing where that does not work. */

import { Download } from "../download.mjs";
import manifest from "manifest";
import { Snapshot } from "./snapshot.mjs";

/** @typedef {import("pyodide").PyodideInterface} Python */
/** @typedef {(stage: import("../engine.mjs").Stage) => void} Tell */
/** @typedef {import("pyodide").PyodideConfig} Options */

export const APP = new URL("../", import.meta.url); // From the published script, which all of these are part of.
export const RUNTIME = new URL(manifest.runtime, APP);
export const TOOLS = "/lib/tools.whl";
const LIBRARY = new URL("python_stdlib.zip", RUNTIME);
const WHEEL = new URL(manifest.tools, APP);
const SNAPSHOT = new URL(manifest.snapshot.file, APP);
const LOCK = new URL(manifest.lock, APP);
const ENGINE = new URL("pyodide.asm.wasm", RUNTIME);
const SCRIPTS = ["pyodide.js", "pyodide.asm.js"].map((name) => new URL(name, RUNTIME));

/**
 * Load Python with the tools.
 * @param {Tell} tell
 * @returns {Promise<Python>}
 */
export function load(tell) {
  return Snapshot.readable ? restored(tell).catch(() => ordinary(tell)) : ordinary(tell);
}

/**
 * Go on from the snapshot. The archives are empty until something is missed.
 * @param {Tell} tell
 */
function restored(tell) {
  const download = begin(tell, SNAPSHOT);
  download.spare(LIBRARY);
  const { memory, broken } = new Snapshot(download.fetch(SNAPSHOT), manifest.snapshot.size);
  return Promise.race([start(download, new Response(), { _loadSnapshot: memory }), broken]);
}

/**
 * Start from nothing.
 * @param {Tell} tell
 */
function ordinary(tell) {
  const download = begin(tell, LIBRARY, WHEEL);
  return Promise.race([start(download, download.fetch(WHEEL)), download.broken]);
}

/**
 * Begin to download what every start needs, and more.
 * @param {Tell} tell
 * @param {URL[]} more
 */
function begin(tell, ...more) {
  const names = [ENGINE, LOCK, ...SCRIPTS, ...more].map((url) => url.href.split("/").pop() ?? "");
  const files = Object.fromEntries(names.map((name) => [name, manifest.files[name]]));
  const download = new Download(files, (done, total) =>
    tell(done < total || !total ? { stage: "download", done, total } : { stage: "start" }),
  );
  self.fetch = download.fetch;
  [ENGINE, LOCK, ...more].forEach(download.begin);
  return download;
}

/**
 * Start Pyodide with a wheel of the tools, which are imported from it as it is: unpacking it would take longer, and a larger library.
 * @param {Download} download
 * @param {Response | Promise<Response>} wheel
 * @param {Options} options
 */
async function start(download, wheel, options = {}) {
  const scripts = SCRIPTS.map(async ({ href }) => {
    const script = await import(href);
    download.came(href.split("/").pop() ?? "");
    return script;
  });
  const [{ loadPyodide }] = await Promise.all(scripts);
  return loadPyodide({
    indexURL: RUNTIME.href,
    lockFileURL: LOCK.href,
    packageBaseUrl: APP.href,
    env: { PYTHONPATH: TOOLS },
    fsInit: async (/** @type {any} */ files) => files.writeFile(TOOLS, await bytes(await wheel)),
    ...options,
  });
}

/** @param {Response} response */
export async function bytes(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
