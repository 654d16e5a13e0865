/** What any page may hold: it is joined where it stands. */

import { each } from "./elements.mjs";
import { bind as bindKeeping } from "../my-data/keeping.mjs";
import { bindOffline } from "../offline/registering.mjs";
import { bind as bindProgress } from "./progress.mjs";
import { bind as bindSearch } from "./search.mjs";
import { bind as bindTicks } from "./ticks.mjs";

/** @param {import("../engine/engine.mjs").Engine} [engine]  Of a page that has a use for Python. */
export function bindSite(engine) {
  each("[data-progress]", bindProgress);
  each("[data-ticks]", bindTicks);
  each("[data-keeping]", bindKeeping);
  each("[data-md-component=search-query]", bindSearch);
  bindOffline(engine);
  document.documentElement.dataset.whole = ""; // Without it, the page says that it did not load whole.
}
