/** The script of the page with what is kept on the device. */

import { each } from "../site/elements.mjs";
import { bind } from "../my-data/my-data.mjs";
import { bindSite } from "../site/site.mjs";

each("[data-my-data]", bind);
bindSite();
