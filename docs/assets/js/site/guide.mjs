/** What a page of the guide may hold beside what any page does: it is joined where it stands. */

import { bind as bindDialogue } from "../practise/dialogue.mjs";
import { each } from "./elements.mjs";
import { bind as bindExamples } from "../form/examples/examples.mjs";

export function bindGuide() {
  each("[data-example-choice]", bindExamples);
  each("[data-dialogue]", bindDialogue);
}
