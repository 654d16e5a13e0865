/** The files that a tool has on offer: made by Python when they are asked for. */

import { engine } from "./engine.mjs";
import { download } from "./take.mjs";

/** @typedef {import("./paper.mjs").File} File */

/**
 * Have a file made and save it, changed on the way if it is to be; says why when there is none. True when it is saved.
 * @param {import("./binder.mjs").Tool} tool
 * @param {import("./paper.mjs").Made} made
 * @param {string} name
 * @param {(file: File, content: Uint8Array<ArrayBuffer>) => Promise<Parameters<typeof download>>} finish
 */
export async function takeFile({ name: tool, preview, words, notice }, made, name, finish = asItIs) {
  const file = made.files.find((each) => each.name === name);
  if (!file) {
    notice.say(words.not_on_offer);
    return false;
  }
  try {
    const content = await engine.export(tool, JSON.stringify(preview.answers()), name);
    download(...(await finish(file, content)));
    return true;
  } catch (error) {
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
