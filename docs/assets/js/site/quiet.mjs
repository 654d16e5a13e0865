/** What may wait until nobody types: on a slow phone, it takes as long as many keys. */

/**
 * Act once nothing has been typed for so many milliseconds, counted from now.
 * @param {() => void} act
 * @param {number} quiet
 */
export function whenNobodyTypes(act, quiet) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      removeEventListener("input", wait);
      act();
    }, quiet);
  };
  addEventListener("input", wait);
  wait();
}
