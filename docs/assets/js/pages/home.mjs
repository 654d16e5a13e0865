/** The script of the home page. */

import { each } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { bind } from "../home/today.mjs";
import { bindSite } from "../site/site.mjs";

engine.keep();
each("[data-today-page]", bind);
bindSite(engine);
