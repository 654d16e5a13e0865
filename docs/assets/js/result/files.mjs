/** The files that a tool has on offer: made by Python when they are asked for. */

import { engine } from "../engine/engine.mjs";
import { drawn } from "./letters.mjs";
import { shown } from "./paper.mjs";
import { download } from "./take.mjs";

/** @typedef {import("./paper.mjs").File} File */
/** @typedef {import("./paper.mjs").Made} Made */
/** @typedef {import("../tool/binder.mjs").Tool} Tool */

/** The formats that hold the document whose paper is in front, and no other. */
const ONE = ["pdf"];

/**
 * Have a file made and save it, changed on the way if it is to be; says why when there is none. True when it is saved.
 * @param {Tool} tool
 * @param {Made} made
 * @param {string} name
 * @param {(file: File, content: Uint8Array<ArrayBuffer>) => Promise<Parameters<typeof download>>} finish
 */
export async function takeFile(tool, made, name, finish = asItIs) {
  return withFile(tool, made, name, async (file, content) => download(...(await finish(file, content))));
}

/**
 * Have a file made and do something with it; says why when there is none. True when it is done.
 * @param {Tool} tool
 * @param {Made} made
 * @param {string} name
 * @param {(file: File, content: Uint8Array<ArrayBuffer>) => void | Promise<void>} act
 */
export async function withFile({ name: tool, section, preview, words, notice }, made, name, act) {
  const file = made.files.find((each) => each.name === name);
  if (!file) {
    notice.say(words.not_on_offer);
    return false;
  }
  try {
    const asked = [tool, JSON.stringify(preview.answers()), name, ONE.includes(name) ? shown(section, made).name : ""];
    const wanted = file.drawn ? JSON.parse(await engine.call("missing", ...asked)) : [];
    await act(file, await engine.call("export", ...asked, wanted.length ? JSON.stringify(wanted.map(drawn)) : ""));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false; // Whoever closes a list of programs changed their mind.
    console.warn(error);
    notice.say(words.not_made);
    return false;
  }
}

/**
 * @param {File} file
 * @param {Uint8Array<ArrayBuffer>} content
 * @returns {Promise<Parameters<typeof download>>}
 */
async function asItIs({ filename, media }, content) {
  return [content, filename, media];
}
