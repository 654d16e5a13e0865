/** A text under a password: AES-GCM, with a key that is slow to make, so that guessing takes long (WebCrypto; PBKDF2 as OWASP advised in 2023). */

const ROUNDS = 600_000;
/** No file of ours has more of them, and they would keep the browser busy for minutes. */
const MOST_ROUNDS = 10 * ROUNDS;
const [SALT, IV] = [16, 12];
const CHUNK = 8_192;

/** A locked text, in base64. @typedef {{rounds: number, data: string}} Locked */

/** Whether this page can lock and open: browsers allow it at a secure address only. */
export const canLock = () => globalThis.crypto?.subtle !== undefined;

/**
 * Lock bytes: gives the salt, the start of the cipher and what it makes of them, one behind the other.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} password
 */
export async function seal(bytes, password) {
  const head = crypto.getRandomValues(new Uint8Array(SALT + IV));
  const key = await keyOf(password, head.slice(0, SALT), ROUNDS, "encrypt");
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv: head.slice(SALT) }, key, bytes);
  return new Uint8Array(await new Blob([head, data]).arrayBuffer());
}

/**
 * Open locked bytes; fails under a wrong password, and when they were changed.
 * @param {Uint8Array<ArrayBuffer>} sealed
 * @param {string} password
 * @param {number} rounds
 */
export async function unseal(sealed, password, rounds = ROUNDS) {
  const key = await keyOf(password, sealed.slice(0, SALT), rounds, "decrypt");
  const iv = sealed.slice(SALT, SALT + IV);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed.slice(SALT + IV)));
}

/**
 * Lock a text, as the JSON of a file.
 * @param {string} text
 * @param {string} password
 */
export async function locked(text, password) {
  const data = toBase64(await seal(new TextEncoder().encode(text), password));
  return JSON.stringify({ locked: { rounds: ROUNDS, data } });
}

/**
 * Find what is locked in the JSON of a file; null when it is another file.
 * @param {string} text
 * @returns {Locked | null}
 */
export function lockedIn(text) {
  try {
    const { locked } = JSON.parse(text);
    const isWhole = typeof locked.data === "string" && locked.rounds > 0 && locked.rounds <= MOST_ROUNDS;
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
export async function opened({ rounds, data }, password) {
  try {
    return new TextDecoder().decode(await unseal(fromBase64(data), password, rounds));
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
