/** Ways to take a text along: the clipboard, an email program and a file. */

/** @typedef {{subject: string, body: string}} Mail */

/** What an address may have: Windows hands no more than 2,083 signs to another program. */
const LONGEST_ADDRESS = 2_000;

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
 * Write an email as an address (RFC 6068).
 * @param {Mail} mail
 */
export const addressOf = ({ subject, body }) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

/**
 * Open an email in the visitor's own program; no browser tells whether there is one. True when all of it fits.
 * @param {Mail} mail
 */
export function openMail(mail) {
  const href = addressOf(mail);
  Object.assign(document.createElement("a"), { href }).click();
  return href.length <= LONGEST_ADDRESS;
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
