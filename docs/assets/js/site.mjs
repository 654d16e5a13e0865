/** What any page may hold: it is joined where it stands. */

import { bind as bindDialogue } from "./dialogue.mjs";
import { each } from "./elements.mjs";
import { bind as bindExamples } from "./examples.mjs";
import { bind as bindKeeping } from "./keeping.mjs";
import { bind as bindProgress } from "./progress.mjs";
import { bind as bindResources } from "./resources.mjs";
import { bind as bindSearch } from "./search.mjs";
import { bind as bindTicks } from "./ticks.mjs";

export function bindSite() {
  each("[data-example-choice]", bindExamples);
  each("[data-dialogue]", bindDialogue);
  each("[data-progress]", bindProgress);
  each("[data-ticks]", bindTicks);
  each("[data-keeping]", bindKeeping);
  each("[data-resources]", bindResources);
  each("[data-md-component=search-query]", bindSearch);
}
