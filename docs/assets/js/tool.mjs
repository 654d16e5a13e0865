/** The script of a page with a tool: it is joined at once, before the theme begins its own work. */

import { bind } from "./binder.mjs";
import { bindTheme } from "./theme.mjs";

/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-tool]")).forEach(bind);
bindTheme();
