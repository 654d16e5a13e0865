/** Records the visitor's voice and plays it back. It lives in this page's memory and nowhere else. */

import { one } from "../site/elements.mjs";

export class Recorder {
  /** The address of the recording, and of the one before; empty where there is none. */
  #now = "";
  #before = "";

  /**
   * @param {HTMLElement} box  Holds the player, and is hidden while there is no recording.
   * @param {HTMLElement} back  Brings the recording before back.
   */
  constructor(box, back) {
    this.box = box;
    this.back = back;
    this.player = /** @type {HTMLAudioElement} */ (one(box, "audio"));
    back.addEventListener("click", () => {
      this.#show(this.#before, this.#now);
      this.player.focus();
    });
    addEventListener("pagehide", () => {
      [this.#now, this.#before].forEach(URL.revokeObjectURL);
      this.#show("", "");
    });
  }

  /**
   * Record until told to stop; gives the name of the sentence to say afterwards.
   * @param {AbortSignal} stop
   * @param {() => unknown} begun  Called once the microphone is on.
   * @returns {Promise<string>}
   */
  async record(stop, begun) {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return "no_microphone";
    }
    this.putAway();
    const recorder = new MediaRecorder(stream);
    /** @type {Blob[]} */
    const parts = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    const end = () => recorder.state === "recording" && recorder.stop();
    stop.addEventListener("abort", end);
    addEventListener("pagehide", end, { once: true });
    recorder.start();
    begun();
    if (stop.aborted) end();
    await ended;
    stream.getTracks().forEach((track) => track.stop());
    this.#show(URL.createObjectURL(new Blob(parts, { type: recorder.mimeType })), this.#before);
    return "recorded";
  }

  /** Put the recording away, so that it can be brought back until there is another or the page goes; what was put away earlier is deleted. */
  putAway() {
    if (!this.#now) return;
    URL.revokeObjectURL(this.#before);
    this.#show("", this.#now);
  }

  /** @param {string} now @param {string} before */
  #show(now, before) {
    [this.#now, this.#before] = [now, before];
    if (now) this.player.src = now;
    else this.player.removeAttribute("src");
    this.player.load();
    this.box.hidden = !now;
    this.back.hidden = !before;
  }
}
