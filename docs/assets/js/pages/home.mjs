/** The script of the home page. */

import { each } from "../elements.mjs";
import { engine } from "../engine.mjs";
import { bind } from "../home/today.mjs";
import { bindSite } from "../site.mjs";

each("[data-today-page]", bind);
bindSite(engine);
