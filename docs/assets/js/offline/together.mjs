/** Does a work once for all who ask for it while it is under way. */

/**
 * Share a work. Who asks for it anew ends the one under way, and the new one answers for both.
 * @template Answer
 * @param {(ended: AbortSignal) => Promise<Answer>} work  Never fails, and stops soon once it is ended.
 * @returns {(isAnew?: boolean) => Promise<Answer>}
 */
export function together(work) {
  let last = new AbortController();
  let isRunning = false;
  /** @type {Promise<Answer>} */
  let answer;
  const run = async () => {
    const mine = (last = new AbortController());
    isRunning = true;
    const own = await work(mine.signal);
    if (mine !== last) return answer;
    isRunning = false;
    return own;
  };
  return (isAnew = false) => {
    if (isRunning && !isAnew) return answer;
    last.abort();
    return (answer = run());
  };
}
