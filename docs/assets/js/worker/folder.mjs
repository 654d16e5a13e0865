/** The place on the device where Python's memory is kept, for whoever keeps it, and for whoever needs the room more. */

export const FOLDER = "python";

/** Let the memory go, without which Python only starts later; tells whether there was any. @returns {Promise<boolean>} */
export async function letMemoryGo() {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(FOLDER, { recursive: true });
    return true;
  } catch {
    return false; // There is none, it is being written, or this browser has no such place.
  }
}
