/** A file that the visitor chose once, kept up to date by itself where the browser allows it (File System Access). */

import { isShared } from "../store/shelf/box.mjs";
import * as chosen from "./handle.mjs";
import { read, watch } from "../store/store.mjs";
import { sinceBackup } from "../store/document/times.mjs";
import { backup, noteBackup } from "../store/whole.mjs";

/** @typedef {import("./handle.mjs").Handle} Handle */
/** The picker, where there is one. @type {((how: object) => Promise<Handle>) | undefined} */
const pick = /** @type {any} */ (window).showSaveFilePicker;
const WRITING = /** @type {const} */ ({ mode: "readwrite" });
/** A file is written once the typing rests. */
const PAUSE = 3_000;

export const canKeep = () => pick !== undefined && !isShared();

/** Let the visitor choose a file, and write it; gives its name, or null when none was chosen. */
export async function chooseFile() {
  try {
    const types = [{ accept: { "application/json": [".json"] } }];
    const handle = await /** @type {NonNullable<typeof pick>} */ (pick)({ suggestedName: "build-your-network.json", types });
    await chosen.keep(handle);
    await writeTo(handle);
    return handle.name;
  } catch (error) {
    if (/** @type {Error} */ (error).name === "AbortError") return null;
    throw error;
  }
}

/**
 * Keep the chosen file up to date from this page on. After a while browsers ask for a yes anew: then `waits` hears of a way to give it.
 * @param {(file: {name: string, resume: () => Promise<void>} | null) => void} waits
 */
export async function keepUpToDate(waits) {
  if (!canKeep()) return;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const bring = async () => {
    if (!(await chosen.isChosen()) || !sinceBackup(read()).changes) return;
    const handle = await chosen.kept();
    if ((await handle.queryPermission(WRITING)) === "granted") return writeTo(handle);
    const resume = async () => {
      if (!(await chosen.isChosen()) || (await handle.requestPermission(WRITING)) !== "granted") return;
      await writeTo(handle);
      waits(null);
    };
    waits({ name: handle.name, resume });
  };
  watch(({ name }) => {
    clearTimeout(timer);
    if (name === "saved") timer = setTimeout(() => bring().catch(console.warn), PAUSE);
    else if (isShared()) waits(null);
  });
}

/** @param {Handle} handle */
async function writeTo(handle) {
  const made = backup();
  const file = await handle.createWritable();
  if (!(await chosen.isChosen())) return file.abort(); // It was let go meanwhile.
  await file.write(JSON.stringify(made, null, 2));
  await file.close();
  if (await chosen.isChosen()) noteBackup(made);
}
