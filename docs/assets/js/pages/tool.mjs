/** The script of a page with a tool: it is joined at once, before the theme begins its own work. */

import { bind } from "../tool/binder.mjs";
import { each } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { bindSite } from "../site/site.mjs";
import { bindTheme } from "../site/theme.mjs";

engine.keep();
each("[data-tool]", bind);
bindTheme();
bindSite(engine);
