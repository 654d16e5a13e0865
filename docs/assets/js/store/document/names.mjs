/** Names that nobody else makes. They need no secure address, as `crypto.randomUUID` does. */

const BYTES = 6;

/** Make a name of 13 signs, which begins with a letter. */
export const newName = () => `n${Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), twoDigits).join("")}`;

const twoDigits = (/** @type {number} */ byte) => byte.toString(16).padStart(2, "0");
