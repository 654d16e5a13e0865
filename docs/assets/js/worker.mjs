/** The worker: the one file that knows Pyodide. Text goes in and text comes out; of files, bytes. */

import { expose, transfer } from "./comlink.mjs";
import { Download } from "./download.mjs";
import manifest from "./manifest.mjs";

/** @typedef {import("pyodide").PyodideInterface} Python */

const APP = new URL("../", import.meta.url);
const TOOLS = "/lib/tools.whl";
const LIBRARY = "/lib/python313.zip";
/** What a start does without, by the archive that it is appended to. @type {Record<string, string>} */
const RESTS = { [LIBRARY]: manifest.runtime + manifest.rest.library, [TOOLS]: manifest.rest.tools };
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** How Python says that a module is missing: by its own name, or as a name taken from its package. */
const MISSING = /No module named '([^']+)'|cannot import name '(\w+)' from '([\w.]+)'/g;

/** @type {Python} */
let python;
/** @type {any} */
let door;
/** What a call missed and is brought, or was. @type {Map<string, Promise<void>>} */
const begun = new Map();

/**
 * Load Python and the tools.
 * @param {(stage: import("./engine.mjs").Stage) => void} tell
 */
async function start(tell) {
  await WebAssembly.compile(EMPTY_MODULE); // Pyodide would wait for ever where this is refused.
  const download = new Download(manifest.files, (done, total) =>
    tell(done < total || !total ? { stage: "download", done, total } : { stage: "start" }),
  );
  self.fetch = download.fetch;
  python = await Promise.race([load(download), download.broken]);
  door = await complete(() => python.pyimport("tools"));
}

/**
 * @param {Download} download
 * @returns {Promise<Python>}
 */
async function load(download) {
  const inApp = (/** @type {string} */ name) => new URL(name, APP);
  const inRuntime = (/** @type {string} */ name) => new URL(name, inApp(manifest.runtime));
  ["pyodide.asm.wasm", "python_stdlib.zip"].map(inRuntime).forEach(download.begin);
  [manifest.tools, manifest.lock].map(inApp).forEach(download.begin);
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
    fsInit: async (/** @type {any} */ files) => files.writeFile(TOOLS, await bytes(await fetch(inApp(manifest.tools)))),
  });
}

/**
 * Call a function of the door.
 * @param {string} name
 * @param {(string | Uint8Array)[]} given
 * @returns {Promise<string | Uint8Array>}
 */
async function call(name, ...given) {
  const inputs = given.map((each) => (typeof each === "string" ? each : python.toPy(each)));
  const made = await complete(() => door[name](...inputs));
  if (typeof made === "string") return made;
  const file = /** @type {Uint8Array} */ (made.toJs());
  made.destroy();
  return transfer(file, [file.buffer]);
}

/**
 * Do a thing in Python; when a module is missing, bring what holds it and do it again.
 * @template Made
 * @param {() => Made} act
 */
async function complete(act) {
  /** @type {Set<string>} */
  const brought = new Set();
  for (;;) {
    try {
      return act();
    } catch (error) {
      const missing = nameOfMissing(error);
      if (!missing || brought.has(missing)) throw error;
      brought.add(missing);
      await bring(missing);
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
 * Bring the library that holds a module, or the rest of the tools or of the standard library; each of them once.
 * @param {string} module
 */
async function bring(module) {
  const [top] = module.split(".");
  const library = Object.values(python.lockfile.packages).find(({ imports }) => imports.includes(top));
  const name = library ? library.file_name : top === "tools" ? TOOLS : LIBRARY;
  if (!begun.has(name)) begun.set(name, library ? addLibrary(name) : append(name));
  try {
    await begun.get(name);
  } catch (error) {
    begun.delete(name);
    throw Object.assign(new Error(`${module} did not come`, { cause: error }), { name: "NotBrought" });
  }
}

/**
 * Let Python import from a wheel as it is; Pyodide's own way would need the whole standard library.
 * @param {string} wheel
 */
async function addLibrary(wheel) {
  python.FS.writeFile(`/lib/${wheel}`, await bytes(await fetch(new URL(wheel, APP))));
  python.pyimport("sys").path.append(`/lib/${wheel}`);
}

/**
 * Append the rest to an archive: one behind the other, they are one zip file.
 * @param {string} archive
 */
async function append(archive) {
  python.FS.writeFile(archive, await bytes(await fetch(new URL(RESTS[archive], APP))), { flags: "a" });
  const { zipimporter } = python.pyimport("zipimport");
  zipimporter(archive).invalidate_caches();
  zipimporter(archive); // It reads the directory anew: Python lists the modules of a directory only once it was read.
}

/** @param {Response} response */
async function bytes(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

expose({ start, call });
