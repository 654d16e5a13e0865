/** A dialogue: the voices of the device read it line by line, and the line that is said stays in view. */

import { bindActivity } from "../result/activity.mjs";
import { one } from "../site/elements.mjs";
import { wordsOf } from "../site/say.mjs";
import { ownVoices, utter } from "./voice.mjs";

const RATES = { usual: 0.95, slow: 0.7 };
const PITCHES = [1, 0.75]; // They tell two people apart where the device has one voice.

/** @param {HTMLElement} dialogue */
export function bind(dialogue) {
  const words = wordsOf(dialogue);
  const said = one(dialogue, ".dialogue-said");
  const lines = /** @type {HTMLElement[]} */ ([...dialogue.querySelectorAll(".line")]);
  const speakers = [...new Set(lines.map(({ dataset }) => dataset.who))];

  /**
   * @param {number} rate
   * @param {AbortSignal} stop
   */
  async function hear(rate, stop) {
    const voices = await ownVoices();
    if (!voices.length) return "no_voice";
    for (const line of lines) {
      const speaker = speakers.indexOf(line.dataset.who);
      mark(line);
      const whole = await utter(one(line, ".says").textContent ?? "", {
        voice: voices[speaker % voices.length],
        pitch: voices.length < speakers.length ? PITCHES[speaker % PITCHES.length] : 1,
        rate,
      }, stop);
      if (stop.aborted) return "";
      if (!whole) return "no_voice";
    }
    return "heard";
  }

  /** Mark the line that is said, and bring it into view. @param {HTMLElement} [now] */
  function mark(now) {
    for (const line of lines) line.classList.toggle("now", line === now);
    now?.scrollIntoView({ block: "nearest" });
  }

  one(dialogue, ".take").hidden = false;
  for (const [name, rate] of Object.entries(RATES)) {
    bindActivity(one(dialogue, `[data-hear=${name}]`), async (stop) => {
      said.textContent = "";
      const outcome = await hear(rate, stop);
      mark();
      said.textContent = words[outcome] ?? "";
    }, words.stop);
  }
}
