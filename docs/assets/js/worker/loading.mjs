/** How Python comes into the worker: it goes on from a snapshot, or starts from nothing where that does not work. */

import manifest from "manifest";
import { Download, bytesOf } from "../engine/download.mjs";
import { find, keep } from "./kept.mjs";
import { Snapshot } from "./snapshot.mjs";

/** @typedef {import("pyodide").PyodideInterface} Python */
/** @typedef {(stage: import("../engine/engine.mjs").Stage) => void} Tell */

export const APP = new URL("../", import.meta.url); // From the published script, which all of these are part of.
export const RUNTIME = new URL(manifest.runtime, APP);
const { pyodide, snapshot: MEMORY } = manifest;
const LIBRARY = new URL(manifest.library, RUNTIME);
const WHEEL = new URL(manifest.tools, APP);
const LOCK = new URL(manifest.lock, APP);
const ENGINE = new URL(pyodide.engine, RUNTIME);
const SCRIPTS = [pyodide.loader, pyodide.script].map((name) => new URL(name, RUNTIME));
const ALWAYS = [ENGINE, LOCK, ...SCRIPTS];
const NOTHING = new Uint8Array();
/** Milliseconds until the snapshot is kept: the first answers come before. */
const TO_ANSWER = 1_500;
const browsersFetch = self.fetch;

/**
 * What every start gives to Pyodide, on its way still.
 * @typedef {ReturnType<typeof needed>} Needed
 */

/**
 * What else a start gives.
 * @typedef {object} Parts
 * @property {Promise<Uint8Array>} wheel  Of the tools, which are imported from it as it is: unpacking it would take longer, and a larger library.
 * @property {Promise<Uint8Array<ArrayBuffer>>} library
 * @property {Snapshot} [snapshot]
 * @property {Promise<void>} [unpacked]
 */

/**
 * Load Python with the tools. What is needed in any case is brought once, and from the first moment on.
 * @param {Tell} tell
 * @returns {Promise<Python>}
 */
export async function load(tell) {
  const download = begin(tell);
  const always = needed(download);
  if (!Snapshot.readable || !MEMORY) return ordinary(download, always, ALWAYS);
  const memory = { url: new URL(MEMORY.file, APP), size: MEMORY.size };
  return restored(download, always, memory).catch(() => ordinary(begin(tell), always));
}

/**
 * Go on from the snapshot: the one that is kept, or the packed one, which is kept once Python has had the time to answer.
 * The archives are empty until something is missed.
 * @param {Download} download
 * @param {Needed} always
 * @param {{url: URL, size: number}} memory
 */
async function restored(download, always, { url, size }) {
  const snapshot = new Snapshot(size);
  const found = find();
  const unpacked = found.then((pages) => {
    download.count(pages ? ALWAYS : [...ALWAYS, url]);
    return pages ? snapshot.take(pages) : download.bring(url, (response) => snapshot.unpack(response));
  });
  const [wheel, library] = [Promise.resolve(NOTHING), Promise.resolve(NOTHING)];
  const python = await start(always, { wheel, library, snapshot, unpacked });
  if (!(await found)) setTimeout(() => keep(snapshot.memory).catch(() => {}), TO_ANSWER); // Without it, the next start unpacks again.
  return python;
}

/**
 * Start from nothing.
 * @param {Download} download
 * @param {Needed} always
 * @param {URL[]} before  What is on its way already, and counts.
 */
function ordinary(download, always, before = []) {
  download.count([...before, LIBRARY, WHEEL]);
  return start(always, { wheel: download.bring(WHEEL, bytesOf), library: download.bring(LIBRARY, bytesOf) });
}

/** Prepare to download files. @param {Tell} tell */
const begin = (tell) =>
  new Download(manifest.files, (done, total) => tell(done < total || !total ? { stage: "download", done, total } : { stage: "start" }));

/** @param {Download} download */
const needed = (download) => ({
  engine: download.bring(ENGINE, compiled),
  lock: download.bring(LOCK, (response) => response.text()),
  scripts: Promise.all(SCRIPTS.map((url) => download.bring(url, bytesOf).then(() => import(url.href)))), // It comes from the cache now.
});

/**
 * Start Pyodide, which would wait for ever for what does not come, or cannot be compiled: that ends the start.
 * @param {Needed} always
 * @param {Parts} parts
 * @returns {Promise<Python>}
 */
function start({ engine, lock, scripts }, { wheel, library, snapshot, unpacked }) {
  return new Promise((resolve, reject) => {
    Promise.all([engine, unpacked, wheel, library]).catch(reject);
    self.fetch = fetchInstead(library);
    WebAssembly.instantiateStreaming = async (_source, imports) => {
      const made = Promise.all([engine, unpacked]).then(async ([module]) => ({ module, instance: await WebAssembly.instantiate(module, imports) }));
      made.catch(reject);
      await made;
      snapshot?.complete(/** @type {WebAssembly.Memory} */ (imports?.env.memory));
      return made;
    };
    const options = { indexURL: RUNTIME.href, packageBaseUrl: APP.href, env: { PYTHONPATH: pyodide.tools }, ...(snapshot && { [pyodide.loads]: snapshot.memory }) };
    const fsInit = async (/** @type {any} */ files) => files.writeFile(pyodide.tools, await wheel);
    Promise.all([scripts, lock])
      .then(([[{ loadPyodide }], lockFileContents]) => loadPyodide({ ...options, lockFileContents, fsInit }))
      .then(resolve, reject);
  });
}

/**
 * Answer for what Pyodide fetches by itself and is brought already.
 * @param {Promise<Uint8Array<ArrayBuffer>>} library
 * @returns {typeof fetch}
 */
const fetchInstead = (library) => async (input, options) => {
  if (String(input) === ENGINE.href) return new Response();
  return String(input) === LIBRARY.href ? new Response(await library) : browsersFetch(input, options);
};

/** Compile the engine while it comes, where the host says what it is; else from its bytes. @param {Response} response */
async function compiled(response) {
  const isNamed = response.headers.get("content-type")?.split(";")[0] === "application/wasm";
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
