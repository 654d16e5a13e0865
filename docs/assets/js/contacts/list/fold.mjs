/** Text made ready to be searched: without case and accents. */

/** Letters that Unicode does not part into a plain letter and an accent. @type {Record<string, string>} */
const PLAIN = { œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ß: "ss", ı: "i", "’": "'" };
const ASCII = /^[\x00-\x7f]*$/;

/** @param {string} text */
export const fold = (text) =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[œæøłđßı’]/g, (letter) => PLAIN[letter]);
