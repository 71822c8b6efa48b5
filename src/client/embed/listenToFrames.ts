/** Heights that a chart can have, in px; anything else is a mistake or mischief. */
const LEAST = 40;
const MOST = 20_000;

/**
 * Gives the frames of one site in this document the heights that they tell. Only messages of windows that are in such
 * a frame now, from the site's origin, are heard; frames may come and go. A height that the host's page overwrites is
 * put back.
 *
 * @param prefix where all frames of the site lie: `https://example.org/zprava/vlozit/`
 */
export function listenToFrames(prefix: string): void {
  const { origin } = new URL(prefix);
  const heights = new WeakMap<HTMLIFrameElement, number>();
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(prefix));

  const apply = (frame: HTMLIFrameElement) => {
    // A theme may draw frames with a border inside their size.
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    const height = `${(heights.get(frame) ?? 0) + border}px`;
    if (frame.style.height !== height) frame.style.height = height;
  };
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) apply(target as HTMLIFrameElement);
  });

  window.addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (from !== origin || typeof data !== 'object' || data === null) return;
    const { type, height } = data as Record<string, unknown>;
    if (type !== 'embed-size' || typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined) return;
    if (!heights.has(frame)) watch.observe(frame, { attributes: true, attributeFilter: ['style'] });
    heights.set(frame, Math.ceil(height));
    apply(frame);
  });

  // Frames that were here before this script have told their height to nobody.
  const ask = () =>
    frames().forEach(({ contentWindow }) => contentWindow?.postMessage({ type: 'send-embed-size' }, '*'));
  ask();
  document.addEventListener('DOMContentLoaded', ask);
  // Not all browsers fetch lazy frames for paper by themselves.
  window.addEventListener('beforeprint', () => frames().forEach((frame) => (frame.loading = 'eager')));
}
