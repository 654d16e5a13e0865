/** The buttons of a tool, and what each of them does. */

import { on, one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { wouldChange } from "../form/form.mjs";
import { handOver } from "./onward.mjs";
import { clear, start, step } from "../form/examples/replacing.mjs";
import { bindTaking } from "./taking.mjs";
import * as undo from "../store/undo.mjs";

/** @param {import("../tool/binder.mjs").Tool} tool */
export function bindActions(tool) {
  const { name, section, form, notice } = tool;
  bindTaking(tool);
  form.addEventListener("input", () => notice.say(""));
  on(section, "retry", () => {
    leave(section);
    engine.retry();
    tool.preview.now();
  });
  on(section, "clear", () => clear(tool));
  on(section, "close", () => {
    leave(section);
    notice.close();
  });
  on(section, "undo", () => step(tool, "done"));
  on(section, "redo", () => step(tool, "undone"));
  on(section, "use", (link, event) => handOver(tool, /** @type {HTMLAnchorElement} */ (link), event));
  document.addEventListener("click", ({ target }) => { // An example that was fetched brings its button later.
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest(`[data-do=start][data-for="${name}"]`));
    if (button) start(tool, JSON.parse(button.dataset.answers ?? "{}"));
  });
  if (wouldChange(form, undo.steps(name).done.at(-1))) notice.offerUndo();
}

/** Move the focus to the result before the button that has it goes away. @param {HTMLElement} section */
const leave = (section) => one(section, ".result").focus({ preventScroll: true });
