/** A file that the visitor chose once, kept up to date by itself where the browser allows it (File System Access). */

import { isShared, KEY } from "../store/box.mjs";
import { backup, change, read, watch } from "../store/store.mjs";
import { seconds, sinceBackup } from "../store/times.mjs";

/** What browsers with such files add to their handles. @typedef {FileSystemFileHandle & Record<"queryPermission" | "requestPermission", (how: {mode: "readwrite"}) => Promise<PermissionState>>} Handle */
/** The picker, where there is one. @type {((how: object) => Promise<Handle>) | undefined} */
const pick = /** @type {any} */ (window).showSaveFilePicker;
const WRITING = /** @type {const} */ ({ mode: "readwrite" });
const PLACE = "file";
/** A file is written once the typing rests. */
const PAUSE = 3_000;

export const canKeep = () => pick !== undefined && !isShared();

/** Let the visitor choose a file, and write it; gives its name, or null when none was chosen. */
export async function chooseFile() {
  try {
    const types = [{ accept: { "application/json": [".json"] } }];
    const handle = await /** @type {NonNullable<typeof pick>} */ (pick)({ suggestedName: "build-your-network.json", types });
    await inDatabase("readwrite", (files) => files.put(handle, PLACE));
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
    if (!(await isChosen()) || !sinceBackup(read()).changes) return;
    const handle = /** @type {Handle} */ (await inDatabase("readonly", (files) => files.get(PLACE)));
    if ((await handle.queryPermission(WRITING)) === "granted") return writeTo(handle);
    const resume = async () => {
      if ((await handle.requestPermission(WRITING)) !== "granted") return;
      await writeTo(handle);
      waits(null);
    };
    waits({ name: handle.name, resume });
  };
  watch(({ name }) => {
    clearTimeout(timer);
    if (name === "saved") timer = setTimeout(() => bring().catch(console.warn), PAUSE);
  });
}

/** @param {Handle} handle */
async function writeTo(handle) {
  const file = await handle.createWritable();
  await file.write(JSON.stringify(backup(), null, 2));
  await file.close();
  change((kept) => (kept.backed_up = seconds(Date.now())));
}

/**
 * Do one thing in the browser's database, which alone can hold a file.
 * @param {IDBTransactionMode} mode
 * @param {(files: IDBObjectStore) => IDBRequest} act
 * @returns {Promise<unknown>}
 */
async function inDatabase(mode, act) {
  const opening = indexedDB.open(KEY, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(PLACE);
  const database = await settled(opening);
  try {
    return await settled(act(database.transaction(PLACE, mode).objectStore(PLACE)));
  } finally {
    database.close();
  }
}

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Tell whether a file was chosen; where none was, nothing is left in the browser by asking. */
const isChosen = async () => (await indexedDB.databases()).some(({ name }) => name === KEY);

/** Forget the chosen file; the file itself stays. */
export const forgetFile = () => canKeep() && indexedDB.deleteDatabase(KEY);
