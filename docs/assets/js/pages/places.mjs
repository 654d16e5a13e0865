/** The script of the page with the places to go. */

import { each } from "../site/elements.mjs";
import { bind } from "../site/resources.mjs";
import { bindSite } from "../site/site.mjs";

each("[data-resources]", bind);
bindSite();
