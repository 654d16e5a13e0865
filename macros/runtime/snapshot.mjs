// Start Pyodide, import the tools, let each write once, and keep its memory: a visitor's browser goes on from there.
// node macros/runtime/snapshot.mjs RUNTIME LOCK TOOLS TARGET

import crypto from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const [runtime, lock, tools, target] = process.argv.splice(1).slice(1); // Python would keep the script's path.

// The same memory each time: no clock, and no chance.
Date.now = () => 0;
performance.now = () => 0;
crypto.randomFillSync = (view) => view.fill(0);
// Pyodide leaves a short cut out on an iPhone, which has none. Memory that holds no address of it is good for every browser.
Object.defineProperty(globalThis, "navigator", { value: { userAgent: "iPhone" } });

let fresh; // what the engine brings along, before anything runs
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (binary, imports) => {
  const made = await instantiate(binary, imports);
  if (imports?.env?.memory) fresh = new Uint8Array(imports.env.memory.buffer.slice(0));
  return made;
};

const { loadPyodide } = await import(`${runtime}/pyodide.js`);
const python = await loadPyodide({
  indexURL: runtime,
  lockFileContents: readFileSync(lock, "utf-8"),
  env: { PYTHONPATH: "/lib/tools.whl", PYTHONHASHSEED: "0" },
  fsInit: (files) => files.writeFile("/lib/tools.whl", readFileSync(tools)),
  _makeSnapshot: true,
});
python.runPython(`
import gc, sys, zipimport

import tools

for name in tools.names():
    tools.run(name, "{}")
# The archives are not there when a visitor's browser goes on, until something is missed.
sys.path_importer_cache.clear()
zipimport._zip_directory_cache.clear()
gc.collect()
`);

// Only the difference to what the engine brings along travels. The memory stands behind a head, whose second word is its length.
const snapshot = python.makeMemorySnapshot();
const memory = snapshot.subarray(new Uint32Array(snapshot.buffer, 0, 2)[1]);
fresh.forEach((byte, place) => (memory[place] ^= byte));
writeFileSync(target, snapshot);
