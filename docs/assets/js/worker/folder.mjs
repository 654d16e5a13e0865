/** The place on the device where Python's memory is kept, for whoever keeps it, and for whoever needs the room more. */

/**
 * Name the folder of one copy of the site: the file system is that of the whole host, on which others may keep theirs.
 * @param {string} root  Where the copy begins.
 */
export const folderOf = (root) => encodeURIComponent(`build-your-network${root}python`);

/**
 * Let the memory go, without which Python only starts later; tells whether there was any.
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function letMemoryGo(root) {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(folderOf(root), { recursive: true });
    return true;
  } catch {
    return false; // There is none, it is being written, or this browser has no such place.
  }
}
