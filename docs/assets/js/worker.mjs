/** The worker: the one file that knows Pyodide. Text goes in and text comes out. */

import { expose } from "./comlink.mjs";
import { Download } from "./download.mjs";
import manifest from "./manifest.mjs";

/** @typedef {import("pyodide").PyodideInterface} Python */

const APP = new URL("../", import.meta.url);
const TOOLS = "/lib/tools.whl";
const LIBRARY = "/lib/python313.zip";
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** @type {Python} */
let python;
/** @type {(...texts: string[]) => string} */
let door;
/** @type {URL} */
let rest;
/** @type {Promise<void> | undefined} */
let whole;

/**
 * Load Python and the tools.
 * @param {(stage: import("./engine.mjs").Stage) => void} tell
 */
async function start(tell) {
  await WebAssembly.compile(EMPTY_MODULE); // Pyodide would wait for ever where this is refused.
  const download = new Download(manifest.files, (done, total) =>
    tell(done < total ? { stage: "download", done, total } : { stage: "start" }),
  );
  self.fetch = download.fetch;
  rest = new URL(manifest.runtime + manifest.rest, APP);
  python = await Promise.race([load(download), download.broken]);
  door = await complete(() => python.pyimport("tools").run);
}

/**
 * @param {Download} download
 * @returns {Promise<Python>}
 */
async function load(download) {
  const inApp = (/** @type {string} */ name) => new URL(name, APP);
  const inRuntime = (/** @type {string} */ name) => new URL(name, inApp(manifest.runtime));
  ["pyodide.asm.wasm", "python_stdlib.zip"].map(inRuntime).forEach(download.begin);
  [manifest.wheel, manifest.lock].map(inApp).forEach(download.begin);
  const scripts = ["pyodide.mjs", "pyodide.asm.js"].map(async (name) => {
    const script = await import(inRuntime(name).href);
    download.came(name);
    return script;
  });
  const [{ loadPyodide }] = await Promise.all(scripts);
  return loadPyodide({
    indexURL: inRuntime("").href,
    lockFileURL: inApp(manifest.lock).href,
    packageBaseUrl: APP.href,
    env: { PYTHONPATH: TOOLS }, // Imported from the wheel: unpacking it would take longer, and a larger library.
    fsInit: async (/** @type {any} */ files) => files.writeFile(TOOLS, await bytes(await fetch(inApp(manifest.wheel)))),
  });
}

/**
 * Do a thing in Python, and again with the whole standard library if its core was not enough.
 * @template Made
 * @param {() => Made} act
 */
async function complete(act) {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof python.ffi.PythonError) || error.type !== "ModuleNotFoundError") throw error;
    await (whole ??= bringRest());
    return act();
  }
}

/** Append the rest of the standard library to its core: one behind the other, they are one zip file. */
async function bringRest() {
  try {
    python.FS.writeFile(LIBRARY, await bytes(await fetch(rest)), { flags: "a" });
    python.pyimport("importlib").invalidate_caches();
  } catch (error) {
    whole = undefined;
    throw error;
  }
}

/** @param {Response} response */
async function bytes(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

expose({ start, run: (/** @type {string[]} */ ...texts) => complete(() => door(...texts)) });
