/**
 * Tells the page around a frame how high the frame is, in the words of every host that may listen: our own script and
 * AMP (`embed-size`), pym.js (`?childId=`), WordPress (`#?secret=`). Says nothing else, keeps nothing, asks nobody.
 */
const host = window.parent;
const pymId = new URLSearchParams(location.search).get('childId');
const secret = /[#&?]secret=([^&]+)/.exec(location.hash)?.[1];

let told = 0;

/** Nobody else can learn from it more than the height, so it may be said to whoever the host is. */
function tell(): void {
  // A frame that is not shown has no width, and its height means nothing.
  if (window.innerWidth === 0) return;
  told = Math.ceil(document.body.getBoundingClientRect().height);
  host.postMessage({ sentinel: 'amp', type: 'embed-size', height: told }, '*');
  if (pymId !== null) host.postMessage(`pymxPYMx${pymId}xPYMxheightxPYMx${told}`, '*');
  if (secret !== undefined) host.postMessage({ message: 'height', value: told, secret }, '*');
}

/** A host that came late, or showed the frame anew, asks again. */
function answer({ source, data }: MessageEvent<unknown>): void {
  if (source !== host || typeof data !== 'object' || data === null) return;
  const { type, message, secret: given } = data as Record<string, unknown>;
  if (type === 'send-embed-size' || (secret !== undefined && message === 'ready' && given === secret)) tell();
}

/** WordPress shuts frames so that their links open nothing; it follows those that they send. */
function sendLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || window.origin !== 'null') return;
  event.preventDefault();
  host.postMessage({ message: 'link', value: link.href, secret }, '*');
}

if (host !== window) {
  window.addEventListener('message', answer);
  new ResizeObserver(() => {
    if (Math.ceil(document.body.getBoundingClientRect().height) !== told) tell();
  }).observe(document.body);
  if (secret !== undefined) document.addEventListener('click', sendLink);
}
