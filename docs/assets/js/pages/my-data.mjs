/** The script of the page with what is kept on the device. */

import { each } from "../elements.mjs";
import { bind } from "../my-data.mjs";
import { bindSite } from "../site.mjs";

each("[data-my-data]", bind);
bindSite();
