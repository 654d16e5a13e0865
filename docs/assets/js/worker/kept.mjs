/** Keeps Python's whole memory on the device after a start from the packed one, so that the next start has nothing to unpack. */

import manifest from "manifest";
import { inTime } from "../engine/in-time.mjs";
import { ROOT } from "../store/shelf/box.mjs";
import { folderOf } from "./folder.mjs";

const { files, pyodide, snapshot } = manifest;
/** Named by what it was made of: the memory that travelled, and the engine. */
const NAME = [snapshot?.file ?? "", pyodide.engine].map((file) => files[file]?.hash.replace(/\W/g, "")).join("-");
/** Of the memory, pages in which anything stands are kept. */
const PAGE = 4096;
const WORD = 4;
const HASH = 32;
/** How long the device has to say whether anything is kept. */
const TO_SAY = 3_000;

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folderOf(ROOT), { create: true });

/** Each page in which anything stands, with its place in the memory. @typedef {[number, Uint8Array][]} Pages */

/** Find what an earlier start kept for this version, if it is whole. @returns {Promise<Pages | null>} */
export async function find() {
  const found = async () => (await (await folder()).getFileHandle(NAME)).getFile();
  const file = await inTime(found(), TO_SAY);
  return file && pagesOf(file).catch(() => null);
}

/**
 * Read what is kept, and refuse it where it is damaged: a hash, how many pages there are, their numbers, and the pages.
 * @param {File} file
 * @returns {Promise<Pages>}
 */
async function pagesOf(file) {
  const whole = await file.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(whole, HASH)));
  if (new Uint8Array(whole, 0, HASH).some((byte, at) => byte !== hash[at])) throw new Error("What is kept is damaged");
  const [count] = new Uint32Array(whole, HASH, 1);
  const start = HASH + WORD + count * WORD;
  const numbers = new Uint32Array(whole, HASH + WORD, count);
  const pages = new Uint8Array(whole, start);
  return [...numbers].map((number, at) => [number * PAGE, pages.subarray(at * PAGE, (at + 1) * PAGE)]);
}

/**
 * Keep a memory, and nothing of earlier versions; a browser writes all of it or nothing.
 * @param {Uint8Array<ArrayBuffer>} memory
 */
export async function keep(memory) {
  const numbers = [...Array(Math.ceil(memory.length / PAGE)).keys()].filter((number) => isUsed(memory, number));
  const pages = numbers.map((number) => memory.subarray(number * PAGE, (number + 1) * PAGE));
  const content = await new Blob([new Uint32Array([numbers.length, ...numbers]), ...pages]).arrayBuffer();
  const place = await folder();
  for await (const other of /** @type {any} */ (place).keys()) if (other !== NAME) await place.removeEntry(other);
  const writing = await (await place.getFileHandle(NAME, { create: true })).createWritable();
  await writing.write(await crypto.subtle.digest("SHA-256", content));
  await writing.write(content);
  await writing.close();
}

/**
 * Tell whether anything but zeros stands in a page.
 * @param {Uint8Array<ArrayBuffer>} memory
 * @param {number} number
 */
function isUsed({ buffer, length }, number) {
  const words = Math.min(PAGE, length - number * PAGE) / WORD;
  return new Uint32Array(buffer, number * PAGE, words).some(Boolean);
}
