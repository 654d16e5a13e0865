/** A text under a password: AES-GCM, with a key that is slow to make, so that guessing takes long (WebCrypto; PBKDF2 as OWASP advised in 2023). */

const ROUNDS = 600_000;
/** More of them is no file of ours, and would keep the browser busy for minutes. */
const MOST_ROUNDS = 10 * ROUNDS;
const CHUNK = 8_192;

/** A locked text; all but the rounds in base64. @typedef {{rounds: number, salt: string, iv: string, data: string}} Locked */

/** Whether this page can lock and open: browsers allow it at a secure address only. */
export const canLock = () => globalThis.crypto?.subtle !== undefined;

/**
 * Lock a text, as the JSON of a file.
 * @param {string} text
 * @param {string} password
 */
export async function locked(text, password) {
  const [salt, iv] = [16, 12].map((size) => crypto.getRandomValues(new Uint8Array(size)));
  const key = await keyOf(password, salt, ROUNDS, "encrypt");
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)));
  return JSON.stringify({ locked: { rounds: ROUNDS, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(data) } });
}

/**
 * Find what is locked in the JSON of a file; null when it is another file.
 * @param {string} text
 * @returns {Locked | null}
 */
export function lockedIn(text) {
  try {
    const { locked } = JSON.parse(text);
    const isWhole = ["salt", "iv", "data"].every((name) => typeof locked[name] === "string") && locked.rounds > 0 && locked.rounds <= MOST_ROUNDS;
    return isWhole ? locked : null;
  } catch {
    return null;
  }
}

/**
 * Open a locked text; null under a wrong password, and when it was changed.
 * @param {Locked} locked
 * @param {string} password
 */
export async function opened({ rounds, salt, iv, data }, password) {
  try {
    const key = await keyOf(password, fromBase64(salt), rounds, "decrypt");
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(iv) }, key, fromBase64(data)));
  } catch {
    return null;
  }
}

/**
 * @param {string} password
 * @param {Uint8Array<ArrayBuffer>} salt
 * @param {number} iterations
 * @param {"encrypt" | "decrypt"} use
 */
async function keyOf(password, salt, iterations, use) {
  const raw = await crypto.subtle.importKey("raw", new TextEncoder().encode(password.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, raw, { name: "AES-GCM", length: 256 }, false, [use]);
}

/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) => bytes.subarray(at * CHUNK, (at + 1) * CHUNK));
  return btoa(chunks.map((chunk) => String.fromCharCode(...chunk)).join(""));
}

/** @param {string} text */
export const fromBase64 = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
