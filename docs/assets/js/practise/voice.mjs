/** Reads a text aloud with a voice of the device itself; a voice that would send the words to a server is never used. */

const USUAL = 170; // Words a minute of most voices at rate 1.
const PATIENCE = 1_000;

/**
 * Say a text at its pace and mark each word; gives the name of the sentence to say afterwards.
 * @param {import("../result/paper.mjs").Spoken} spoken
 * @param {AbortSignal} stop
 * @param {import("./teleprompter.mjs").Teleprompter} prompter
 * @returns {Promise<string>}
 */
export async function speak({ text, seconds }, stop, prompter) {
  const [voice] = await ownVoices();
  if (!voice) return "no_voice";
  const count = prompter.show(text);
  const rate = Math.min(Math.max((count * 60) / seconds / USUAL, 0.5), 1.5);
  const reached = (/** @type {number} */ at) => prompter.mark(text.slice(0, at).split(/\s+/).filter(Boolean).length);
  const whole = await utter(text, { voice, rate, reached }, stop);
  if (stop.aborted) return "";
  return whole ? "heard" : "no_voice";
}

/**
 * Let a voice say a text; true when it did, false when it could not or was stopped.
 * @param {string} text
 * @param {{voice: SpeechSynthesisVoice, rate: number, pitch?: number, reached?: (at: number) => void}} how  `reached` hears of the place of each word.
 * @param {AbortSignal} stop
 * @returns {Promise<boolean>}
 */
export function utter(text, { voice, rate, pitch = 1, reached = () => {} }, stop) {
  const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate, pitch });
  utterance.onboundary = ({ charIndex }) => reached(charIndex);
  return new Promise((resolve) => {
    utterance.onend = () => resolve(!stop.aborted);
    utterance.onerror = () => resolve(false);
    stop.addEventListener("abort", () => speechSynthesis.cancel(), { once: true });
    addEventListener("pagehide", () => speechSynthesis.cancel(), { once: true });
    speechSynthesis.speak(utterance);
  });
}

/** List the voices of the page's language that work on the device, Canadian ones first. Browsers may list their voices late. */
export async function ownVoices() {
  if (!("speechSynthesis" in window)) return [];
  if (!speechSynthesis.getVoices().length) await listed();
  const own = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.startsWith(document.documentElement.lang));
  const canadian = (/** @type {SpeechSynthesisVoice} */ { lang }) => Number(lang.endsWith("CA"));
  return own.sort((one, other) => canadian(other) - canadian(one));
}

/** @returns {Promise<void>} */
const listed = () =>
  new Promise((resolve) => {
    speechSynthesis.addEventListener("voiceschanged", () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
