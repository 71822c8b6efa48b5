import { OFFLINE_PROGRAM } from '../../offline/offlineCopy.ts';

/** A page that has just come is still being laid out, anew when its font comes; a phone has no strength to spare. */
const REST_MS = 2000;

/**
 * Asks the browser to keep a copy of the story for times without a network. It waits until the page has come to rest,
 * so that the copy never competes with it; then most of it comes from what the browser has just fetched.
 */
export function keepOffline(): void {
  // The live preview builds no copy. Frames in other people's pages leave nothing behind.
  if (!import.meta.env.PROD || window.top !== window || !('serviceWorker' in navigator)) return;
  const register = async () => {
    const registration = await navigator.serviceWorker.register(import.meta.env.BASE_URL + OFFLINE_PROGRAM);
    // Left alone, browsers look for a new copy when they find the time.
    if (registration.active !== null) await registration.update();
  };
  // Browsers refuse in private windows and when their storage is full: the story is then as it was.
  const tryToRegister = () => void register().catch(() => {});
  window.setTimeout(tryToRegister, REST_MS);
}
