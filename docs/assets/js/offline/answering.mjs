/** Answers requests with what a device keeps, else with what the network has; neither is waited for in vain while the other can answer. */

/** How long a device may take to find a file that is kept. */
const LONG = 3_000;

/**
 * Answer requests. Where the device takes long to look, the network is asked meanwhile, and what comes first is the answer.
 * @template Asked, Answer
 * @param {(request: Asked) => Promise<Answer | undefined>} find  Looks for what is kept.
 * @param {(request: Asked) => Promise<Answer>} ask  Asks the network.
 * @returns {(request: Asked) => Promise<Answer>}
 */
export function answering(find, ask) {
  let patience = LONG;
  return async (request) => {
    const finding = find(request).catch(() => undefined);
    const isInTime = await new Promise((tell) => {
      const late = setTimeout(() => {
        patience = 0; // While the device does not answer, it is not waited for each time.
        tell(false);
      }, patience);
      finding.then(() => {
        clearTimeout(late);
        patience = LONG;
        tell(true);
      });
    });
    if (isInTime) return (await finding) ?? ask(request);
    return Promise.any([finding.then((kept) => kept ?? Promise.reject(new Error("Not kept"))), ask(request)]);
  };
}
