// Start Pyodide, import the tools, let each write once, and keep its memory: a visitor's browser goes on from there.
// node macros/runtime/snapshot.mjs JSON, which is written by snapshot.py; without a target it is only seen whether Python starts.

import crypto from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

// Node would print the line where a fault arose, and all of Pyodide is one line.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const [, given] = process.argv.splice(1); // Python would keep the script's path.
const { engine, lock, tools, target, options, browser, pyodide } = JSON.parse(given);

// The same memory each time: no clock, and no chance.
Date.now = () => 0;
performance.now = () => 0;
crypto.randomFillSync = (view) => view.fill(0);
Object.defineProperty(globalThis, "navigator", { value: { userAgent: browser } });

let fresh; // what the engine brings along, before anything runs
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (binary, imports) => {
  const made = await instantiate(binary, imports);
  if (imports?.env?.memory) fresh = new Uint8Array(imports.env.memory.buffer.slice(0));
  return made;
};

const { loadPyodide } = await import(`${engine}${pyodide.loader}`);
const python = await loadPyodide({
  indexURL: engine,
  lockFileContents: readFileSync(lock, "utf-8"),
  env: { PYTHONPATH: pyodide.tools, PYTHONHASHSEED: "0" },
  fsInit: (files) => files.writeFile(pyodide.tools, readFileSync(tools)),
  ...options,
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
if (target) {
  const snapshot = python.makeMemorySnapshot();
  const memory = snapshot.subarray(new Uint32Array(snapshot.buffer, 0, 2)[1]);
  fresh.forEach((byte, place) => (memory[place] ^= byte));
  writeFileSync(target, snapshot);
}
