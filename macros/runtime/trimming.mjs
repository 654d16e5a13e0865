// Trim the engine: of the functions that it offers, keep those that its scripts call, and what these need.
// node macros/runtime/trimming.mjs WASM SCRIPT LOADER; the first two are written again.

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { transformSync } from "esbuild";

const [wasm, script, loader] = process.argv.slice(2);
const WORD = /[\w$]+/g;
/** How the script takes what the engine offers: a function by its name, or the place of data as a number. */
const TAKEN = /var \w+=(?:Module\["\w+"\]=)?(?:wasmExports\["\w+"\]|Module\["\w+"\]=\d+);/g;

const taken = readFileSync(script, "utf-8");
const times = new Map();
for (const [word] of `${taken} ${readFileSync(loader, "utf-8")}`.matchAll(WORD)) times.set(word, (times.get(word) ?? 0) + 1);

/** Tell whether a line of the script is all that names what it takes. */
function isIdle(line) {
  const here = line.match(WORD).filter((word) => !["var", "Module", "wasmExports"].includes(word) && !/^\d/.test(word));
  return here.every((word) => times.get(word) === here.filter((other) => other === word).length);
}

const called = taken.replace(TAKEN, (line) => (isIdle(line) ? "" : line));
writeFileSync(script, transformSync(called, { minify: true }).code);

const bytes = readFileSync(wasm);
/** What the script names, also as it writes names of C; and what the engine looks up by name itself. */
const needed = new Set([
  ...called.match(WORD).flatMap((word) => [word, word.replace(/^_/, "")]),
  ...WebAssembly.Module.imports(new WebAssembly.Module(bytes)).map(({ name }) => name),
]);
const { Features } = binaryen;
const engine = binaryen.readBinary(
  bytes,
  Features.MutableGlobals | Features.NontrappingFPToInt | Features.SIMD128 | Features.BulkMemory | Features.BulkMemoryOpt |
    Features.SignExt | Features.ExceptionHandling | Features.TailCall | Features.ReferenceTypes | Features.Multivalue | Features.ExtendedConst,
);
const offered = Array.from({ length: engine.getNumExports() }, (_, at) => binaryen.getExportInfo(engine.getExportByIndex(at)).name);
offered.filter((name) => !needed.has(name)).forEach((name) => engine.removeExport(name));
engine.runPasses(["remove-unused-module-elements"]);
writeFileSync(wasm, engine.emitBinary());
