/** The worker, which alone knows Pyodide, as does its folder. Text goes in and text comes out; of files, bytes. */

import { expose, transfer } from "comlink";
import manifest from "manifest";
import { bring as download, bytesOf, nameOf } from "../engine/download.mjs";
import { APP, RUNTIME, load } from "./loading.mjs";

const { library: LIBRARY, tools: TOOLS, wheels: WHEELS } = manifest.pyodide;
/** What has not come yet, by the file in which it is to stand: one part behind the other, they are one zip file. */
const TO_COME = new Map([
  [LIBRARY, [manifest.library, manifest.rest.library].map((name) => new URL(name, RUNTIME))],
  [TOOLS, [manifest.tools, manifest.rest.tools].map((name) => new URL(name, APP))],
]);
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** How Python says that a module is missing: by its own name, or as a name taken from its package. */
const MISSING = /No module named '([^']+)'|cannot import name '(\w+)' from '([\w.]+)'/g;

/** @typedef {import("./loading.mjs").Tell} Tell */

/** @type {import("pyodide").PyodideInterface} */
let python;
/** @type {any} */
let door;
/** What is being brought, by its address. @type {Map<string, Promise<void>>} */
const coming = new Map();
let waitedFor = 0;

/** Who hears how far the start is: of a worker that lives on, several pages may wait for it. @type {Set<Tell>} */
const hearers = new Set();
/** @type {Promise<void> | undefined} */
let started;

/**
 * Load Python and the tools, once.
 * @param {Tell} tell
 */
function start(tell) {
  hearers.add(tell);
  return (started ??= begin().finally(() => hearers.clear()));
}

async function begin() {
  await WebAssembly.compile(EMPTY_MODULE); // Pyodide would wait for ever where this is refused.
  python = await load((stage) => hearers.forEach((tell) => tell(stage)));
  TO_COME.forEach((parts, file) => python.FS.stat(file).size && parts.shift());
  door = await complete(() => python.pyimport("tools"));
}

/**
 * Call a function of the door.
 * @param {string} name
 * @param {(string | Uint8Array | import("../engine/attempt.mjs").Listener)[]} given
 * @returns {Promise<string | Uint8Array>}
 */
async function call(name, ...given) {
  const inputs = given.map((each) => {
    // What the page answers to news is a promise, for which this Python has no event loop.
    if (typeof each === "function") return (/** @type {[number, number]} */ ...news) => void each(...news);
    return typeof each === "string" ? each : python.toPy(each);
  });
  const made = await complete(() => door[name](...inputs));
  if (typeof made === "string") return made;
  const file = /** @type {Uint8Array} */ (made.toJs());
  made.destroy();
  return transfer(file, [file.buffer]);
}

/**
 * Do a thing in Python; when a module is missing, bring what may hold it and do it again.
 * @template Made
 * @param {() => Made} act
 */
async function complete(act) {
  for (;;) {
    try {
      return act();
    } catch (error) {
      const missing = nameOfMissing(error);
      if (!missing || !(await bring(missing))) throw error;
    }
  }
}

/**
 * Give the full name of the module that was missing, if that is what went wrong.
 * @param {unknown} error
 */
function nameOfMissing(error) {
  if (!(error instanceof python.ffi.PythonError) || !["ImportError", "ModuleNotFoundError"].includes(error.type)) return undefined;
  const [, module, name, from] = [...error.message.matchAll(MISSING)].pop() ?? [];
  return module ?? (name && `${from}.${name}`);
}

/**
 * Bring the library that holds a module, or the next part of the tools or of the standard library, and tell whether there was one to bring.
 * @param {string} module
 */
async function bring(module) {
  const [top] = module.split(".");
  const library = Object.values(python.lockfile.packages).find(({ imports }) => imports.includes(top));
  const file = library ? `${WHEELS}/${library.file_name}` : top === "tools" ? TOOLS : LIBRARY;
  if (library && !TO_COME.has(file)) TO_COME.set(file, [new URL(library.file_name, APP)]);
  const [part] = TO_COME.get(file) ?? [];
  if (!part) return false;
  if (!coming.has(part.href)) coming.set(part.href, append(file, part));
  waitedFor++;
  try {
    await coming.get(part.href);
  } catch (error) {
    coming.delete(part.href);
    throw Object.assign(new Error(`${module} did not come`, { cause: error }), { name: "NotBrought" });
  } finally {
    waitedFor--;
  }
  return true;
}

/**
 * Append a part to a file from which Python imports; Pyodide's own way with a wheel would need the whole standard library.
 * @param {string} file
 * @param {URL} part
 */
async function append(file, part) {
  python.FS.writeFile(file, await download(part, manifest.files[nameOf(part)], bytesOf), { flags: "a" });
  TO_COME.get(file)?.shift();
  const { path, path_importer_cache } = python.pyimport("sys");
  if (!path.includes(file)) path.append(file);
  python.pyimport("zipimport").zipimporter(file).invalidate_caches();
  path_importer_cache.clear();
}

/** Tell whether what has no answer yet waits for a file. While Python computes, nothing is told. */
const waits = () => waitedFor > 0;

/** Serve the page that opened this worker; one that lives on serves each page that comes, and ends when one says so. */
export function open() {
  const side = { start, call, waits };
  if (!("onconnect" in self)) return expose(side);
  self.onconnect = (/** @type {MessageEvent} */ { ports: [port] }) => {
    port.addEventListener("message", ({ data }) => {
      if (data === "there?") port.postMessage("here");
      if (data === "end") self.close();
    });
    expose(side, port);
  };
}
