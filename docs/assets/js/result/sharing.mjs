/** Share: a text goes to another program of the device, where the browser can hand it over. */

/** Tell whether the device shares a text. */
export const canShare = () => navigator.canShare?.({ text: "…" }) ?? false;

/**
 * Share a text; a visitor who turns back has nothing to be told. True when it was handed over.
 * @param {string} title
 * @param {string} text
 */
export async function share(title, text) {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    return false;
  }
}
