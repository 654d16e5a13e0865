/** What takes the place of the service worker where a host wants none any more: it takes what was kept away, and itself. */

const worker = /** @type {any} */ (self);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => {
  const leave = async () => {
    const own = (await caches.keys()).filter((name) => name.startsWith(`build-your-network ${worker.registration.scope} `));
    await Promise.all(own.map((name) => caches.delete(name)));
    await worker.registration.unregister();
  };
  event.waitUntil(leave());
});
