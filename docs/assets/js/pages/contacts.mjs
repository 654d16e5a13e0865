/** The script of the page with the contact sheet. */

import { bind } from "../contacts/sheet.mjs";
import { each } from "../elements.mjs";
import { engine } from "../engine.mjs";
import { bindSite } from "../site.mjs";

each("[data-contacts]", bind);
bindSite(engine);
