/** The leave to write to a file that the visitor chose: kept in the browser's database, which alone can hold it. */

import { isShared, KEY } from "../store/shelf/box.mjs";

/** What browsers with such files add to their handles. @typedef {FileSystemFileHandle & Record<"queryPermission" | "requestPermission", (how: {mode: "readwrite"}) => Promise<PermissionState>>} Handle */

const PLACE = "file";
const LONG = 5_000;

/** @param {Handle} handle */
export const keep = (handle) => inDatabase("readwrite", (files) => files.put(handle, PLACE));

export const kept = async () => /** @type {Handle} */ (await inDatabase("readonly", (files) => files.get(PLACE)));

/** Tell whether a file is chosen, and the computer not shared; where none is, nothing is left in the browser by asking. */
export const isChosen = async () => !isShared() && (await indexedDB.databases()).some(({ name }) => name === KEY);

/** Let the file go, also where this tab could choose none; the file itself stays. A browser that refuses this has none to let go. */
export function letGo() {
  try {
    indexedDB.deleteDatabase(KEY);
  } catch (error) {
    console.warn(error);
  }
}

/**
 * Do one thing in the database.
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
    setTimeout(() => reject(new Error("The browser's database does not answer")), LONG);
  });
