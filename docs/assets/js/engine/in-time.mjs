/** Waiting no longer than a time for a browser or a worker, which may never answer. */

/**
 * Give what is promised, or null when it fails or takes longer than a time in milliseconds.
 * @template Promised
 * @param {Promise<Promised>} promised
 * @param {number} time
 */
export const inTime = (promised, time) =>
  Promise.race([promised, new Promise((resolve) => setTimeout(resolve, time, null))]).then((it) => /** @type {Promised | null} */ (it), () => null);
