/** Practise: say a text with a timer, hear it, record oneself. One of them at a time, and nothing of it is kept or sent. */

import { bindActivity } from "../result/activity.mjs";
import { one } from "../site/elements.mjs";
import { shown } from "../result/paper.mjs";
import { Recorder } from "./recorder.mjs";
import { wordsOf } from "../site/say.mjs";
import { Teleprompter } from "./teleprompter.mjs";
import { speak } from "./voice.mjs";

/** @typedef {import("../result/paper.mjs").Spoken} Spoken */
/**
 * An activity ends by itself or when it is told to; it gives the name of the sentence that is said then.
 * @typedef {(spoken: Spoken, stop: AbortSignal) => Promise<string>} Activity
 */

/**
 * @param {HTMLElement} panel
 * @param {import("../tool/binder.mjs").Tool} tool
 */
export function bindPractise(panel, tool) {
  const words = wordsOf(panel);
  const prompter = new Teleprompter(one(panel, ".practise-words"), one(panel, ".practise-clock"), words.clock);
  const recorder = new Recorder(one(panel, ".practise-recording"), one(panel, "[data-practise=back]"));
  const said = one(panel, ".practise-said");
  /** @type {Record<string, Activity>} */
  const activities = {
    time: async (spoken, stop) => ((await prompter.run(spoken, stop)) ? "timed" : ""),
    hear: (spoken, stop) => speak(spoken, stop, prompter),
    record: (spoken, stop) => recorder.record(stop, () => prompter.run(spoken, stop)),
  };
  panel.hidden = false;
  for (const [name, activity] of Object.entries(activities)) {
    bindActivity(one(panel, `[data-practise=${name}]`), async (stop) => {
      said.textContent = "";
      const { spoken, problem } = await textOf(tool);
      const outcome = spoken ? await activity(spoken, stop) : problem;
      said.textContent = words[outcome] ?? "";
      prompter.hide();
    }, words.stop);
  }
  one(panel, "[data-practise=forget]").addEventListener("click", () => {
    one(panel, "[data-practise=record]").focus();
    recorder.putAway();
    said.textContent = words.forgotten;
  });
}

/**
 * Give what of the document in front is said aloud, or the name of the sentence that says why there is nothing.
 * @param {import("../tool/binder.mjs").Tool} tool
 * @returns {Promise<{spoken?: Spoken, problem: string}>}
 */
async function textOf({ section, preview }) {
  const made = await preview.now();
  if (made && Object.keys(made.problems).length) return { problem: "problems" };
  if (!made?.whole) return { problem: "nothing" };
  const { spoken } = shown(section, made);
  return spoken?.text ? { spoken, problem: "" } : { problem: "reading" };
}
