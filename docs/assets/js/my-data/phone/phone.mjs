/**
 * What is typed, without the contacts, as an address of this site that a phone reads from a code. All of it stands after the #, which
 * browsers send to nobody, compressed and under a code word that is shown beside the code.
 */

import { ROOT } from "../../store/shelf/box.mjs";
import { fromBase64, seal, toBase64, unseal } from "../lock.mjs";
import { parse } from "../../store/document/migrations.mjs";
import { entries } from "../../store/document/entries.mjs";

/** @typedef {import("../../store/document/migrations.mjs").Kept} Kept */

const MARK = "#phone=";
/** What a code can hold, in signs. */
export const MOST = 2_900;
const SYLLABLES = 6;
const CONSONANTS = "bdfghjklmnprstvz";
const VOWELS = "aeio";

/** Make a code word that can be read and typed: six syllables, in three groups. */
export function codeWord() {
  const syllables = Array.from(crypto.getRandomValues(new Uint8Array(SYLLABLES)), (byte) => CONSONANTS[byte & 15] + VOWELS[(byte >> 4) & 3]);
  return [0, 2, 4].map((at) => syllables.slice(at, at + 2).join("")).join(" ");
}

/**
 * Write the address.
 * @param {Kept} kept
 * @param {string} word
 */
export async function addressFor(kept, word) {
  const { version, about, tools, ticks, times = {} } = kept;
  const paths = [...entries({ ...kept, contacts: [] }).keys()];
  const at = paths.map((path) => Math.floor(times[path] ?? 0)); // Never rounded up: what is sent is no newer than it is.
  const latest = Math.max(0, ...at);
  const ages = at.map((time) => latest - time);
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify({ version, about, tools, ticks, latest, ages })));
  const text = toBase64(await seal(bytes, plain(word))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${location.origin}${ROOT}my-data/${MARK}${text}`;
}

/** Find what an address carries; null when it carries nothing. @param {string} hash */
export const carriedIn = (hash) => (hash.startsWith(MARK) ? hash.slice(MARK.length) : null);

/**
 * Open what an address carries; null under a wrong code word, and when it was changed.
 * @param {string} text
 * @param {string} word
 * @returns {Promise<Kept | null>}
 */
export async function openedFrom(text, word) {
  try {
    const sealed = fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = await through(new DecompressionStream("deflate-raw"), await unseal(sealed, plain(word)));
    const { latest, ages, ...rest } = JSON.parse(new TextDecoder().decode(bytes));
    const paths = [...entries({ contacts: [], ...rest }).keys()];
    return parse(JSON.stringify({ ...rest, times: Object.fromEntries(paths.map((path, at) => [path, latest - ages[at]])) }));
  } catch {
    return null;
  }
}

/** Give a code word as it counts, however it was typed. @param {string} word */
const plain = (word) => word.toLowerCase().replaceAll(/[^a-z]/g, "");

/**
 * @param {CompressionStream | DecompressionStream} stream
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
const through = async (stream, bytes) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
