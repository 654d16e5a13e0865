/** Reads a text aloud with a voice of the device itself; a voice that would send the words to a server is never used. */

const USUAL = 170; // Words a minute of most voices at rate 1.
const PATIENCE = 1_000;

/**
 * Say a text at its pace and mark each word; gives the name of the sentence to say afterwards.
 * @param {import("./paper.mjs").Spoken} spoken
 * @param {AbortSignal} stop
 * @param {import("./teleprompter.mjs").Teleprompter} prompter
 * @returns {Promise<string>}
 */
export async function speak({ text, seconds }, stop, prompter) {
  const voice = await ownVoice();
  if (!voice) return "no_voice";
  const count = prompter.show(text);
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = Math.min(Math.max((count * 60) / seconds / USUAL, 0.5), 1.5);
  utterance.onboundary = ({ charIndex }) => prompter.mark(text.slice(0, charIndex).split(/\s+/).filter(Boolean).length);
  return new Promise((resolve) => {
    utterance.onend = () => resolve(stop.aborted ? "" : "heard");
    utterance.onerror = () => resolve(stop.aborted ? "" : "no_voice");
    stop.addEventListener("abort", () => speechSynthesis.cancel());
    addEventListener("pagehide", () => speechSynthesis.cancel(), { once: true });
    speechSynthesis.speak(utterance);
  });
}

/** Find an English voice that works on the device, a Canadian one first. Browsers may list their voices late. */
async function ownVoice() {
  if (!("speechSynthesis" in window)) return undefined;
  if (!speechSynthesis.getVoices().length) await listed();
  const own = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.startsWith("en"));
  return own.find(({ lang }) => lang.endsWith("CA")) ?? own[0];
}

/** @returns {Promise<void>} */
const listed = () =>
  new Promise((resolve) => {
    speechSynthesis.addEventListener("voiceschanged", () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
