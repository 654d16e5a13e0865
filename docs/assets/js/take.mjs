/** Ways to take a text along: the clipboard and a file. */

/**
 * Put text on the clipboard; where the browser forbids it, select the paper for the person to copy. True when copied.
 * @param {string} text
 * @param {HTMLElement} paper
 */
export async function copy(text, paper) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(paper);
    return false;
  }
}

/**
 * Save a file. Its address stays good for a minute: some browsers fetch it late.
 * @param {BlobPart} content
 * @param {string} name
 * @param {string} type
 */
export function download(content, name, type = "text/plain;charset=utf-8") {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
