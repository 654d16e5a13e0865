/** Tick-lists that remember their ticks on this device. */

import { change, onElsewhere, read } from "../store/store.mjs";

/** @param {HTMLElement} list */
export function bind(list) {
  const name = list.dataset.ticks ?? "";
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (list.querySelectorAll("input[type=checkbox]"));
  const show = () => {
    const ticks = read().ticks[name] ?? [];
    boxes.forEach((box, index) => (box.checked = Boolean(ticks[index])));
  };
  const keep = () =>
    change((kept) => {
      kept.ticks[name] = [...boxes].map((box) => box.checked);
    });
  list.addEventListener("change", keep);
  onElsewhere(show);
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  const early = [...boxes].filter(({ dataset }) => "early" in dataset).map((box) => ({ box, checked: box.checked }));
  show();
  if (!early.length) return;
  early.forEach(({ box, checked }) => (box.checked = checked));
  keep();
}
