/** Share: a text or a file goes to another program of the device, where the browser can hand it over. */

/** Tell whether the device shares a text. */
export const canShare = () => navigator.canShare?.({ text: "…" }) ?? false;

/** Tell whether the device shares a file of a kind. @param {string} name @param {string} type */
export const canShareFile = (name, type) => navigator.canShare?.({ files: [new File([], name, { type })] }) ?? false;

/**
 * Share a text or files; a visitor who turns back has nothing to be told. True when it was handed over.
 * @param {ShareData} data
 */
export async function share(data) {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    return false;
  }
}
