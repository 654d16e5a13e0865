/** Worked examples: the one that the reader chose comes first, on every page. The choice is kept like an answer. */

import { one } from "./paper.mjs";
import { change, onElsewhere, read } from "./store.mjs";

/** @param {HTMLElement} choice */
export function bind(choice) {
  const select = /** @type {HTMLSelectElement} */ (one(choice, "select"));
  const examples = /** @type {HTMLElement[]} */ ([...(choice.parentElement?.querySelectorAll("[data-example-name]") ?? [])]);

  const show = () => {
    select.value = read().tools.examples?.first ?? "";
    if (select.selectedIndex < 0) select.value = "";
    const first = examples.filter((example) => example.dataset.exampleName === select.value);
    for (const example of examples) example.classList.toggle("chosen", first.includes(example));
    choice.after(...first, ...examples.filter((example) => !first.includes(example)));
  };
  select.addEventListener("change", () => {
    const first = select.value;
    change((kept) => {
      kept.tools.examples = { first };
    });
    show();
  });
  onElsewhere(show);
  addEventListener("pageshow", show);
  show();
  choice.hidden = false;
}
