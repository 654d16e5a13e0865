/** The script of a page with a tool: it is joined at once, before the theme begins its own work. */

import { bind } from "../binder.mjs";
import { each } from "../elements.mjs";
import { engine } from "../engine.mjs";
import { bindSite } from "../site.mjs";
import { bindTheme } from "../theme.mjs";

each("[data-tool]", bind);
bindTheme();
bindSite(engine);
