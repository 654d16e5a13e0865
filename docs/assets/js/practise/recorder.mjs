/** Records the visitor's voice and plays it back. It lives in this page's memory and nowhere else. */

import { one } from "../site/elements.mjs";

export class Recorder {
  /** @param {HTMLElement} box  Holds the player, and is hidden while there is no recording. */
  constructor(box) {
    this.box = box;
    this.player = /** @type {HTMLAudioElement} */ (one(box, "audio"));
    addEventListener("pagehide", () => this.forget());
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
    this.forget();
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
    this.player.src = URL.createObjectURL(new Blob(parts, { type: recorder.mimeType }));
    this.box.hidden = false;
    return "recorded";
  }

  /** Delete the recording. */
  forget() {
    URL.revokeObjectURL(this.player.src);
    this.player.removeAttribute("src");
    this.player.load();
    this.box.hidden = true;
  }
}
