/**
 * Keeps the story readable without a network: a program that the browser runs beside the pages. It holds one copy
 * of the story, whole, as it was built; `scripts/lib/writeOfflineCopy.ts` puts the list of its files in front.
 *
 * A page always comes from the network when there is one, so a corrected number shows at once. The copy is never
 * written to while people read: a new build has a new list, hence a new program, which fetches a new copy and only
 * then throws the old one away. Nothing is kept of where a reader went.
 */
import type { OfflineCopy } from '../../offline/offlineCopy.ts';

/** Written in front of this program by the build. */
declare const OFFLINE: OfflineCopy;

/** The part of the browser's types for such programs that is used here; those for pages lack it. */
interface ServiceWorker {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: ((type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void);
}
interface LastingEvent {
  waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

const worker = self as unknown as ServiceWorker;
const kept = new Set(OFFLINE.files.map(([path]) => path));

worker.addEventListener('install', (event) => event.waitUntil(fetchCopy().then(() => worker.skipWaiting())));

worker.addEventListener('activate', (event) => event.waitUntil(dropOldCopies().then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || isForFrames(pathname)) return;
  // What a frame loads is as little our business as the frame.
  if (request.referrer && isForFrames(new URL(request.referrer).pathname)) return;
  if (request.mode === 'navigate') {
    // Downloads are asked for in the same way as pages; only pages end in a slash.
    if (pathname.endsWith('/')) event.respondWith(answerPage(request, pathname));
  } else if (kept.has(pathname)) {
    event.respondWith(pathname.startsWith(OFFLINE.lasting) ? answerFile(request) : answerAnew(request, request.url));
  }
});

/** All of the copy or nothing: a file that is not what was built, as in the middle of an upload, refuses the rest. */
async function fetchCopy(): Promise<void> {
  const cache = await caches.open(OFFLINE.cache);
  await cache.addAll(OFFLINE.files.map(([path, integrity]) => new Request(path, { integrity })));
}

async function dropOldCopies(): Promise<void> {
  const names = await caches.keys();
  // Another report may live on the same server, under another path.
  const old = names.filter((name) => name.startsWith(OFFLINE.family) && name !== OFFLINE.cache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

function answerPage(request: Request, pathname: string): Promise<Response> {
  return pathname === OFFLINE.story
    ? answerAnew(request, OFFLINE.story)
    : fetch(request).catch(() => copy(OFFLINE.notice));
}

/** The answer of the server; the copy when there is none, or when the server fails. */
async function answerAnew(request: Request, path: string): Promise<Response> {
  try {
    const response = await fetch(request);
    return response.status < 500 ? response : await copy(path).catch(() => response);
  } catch {
    return copy(path);
  }
}

/** A file whose name holds its hash never changes: the copy is as good as the server. */
function answerFile(request: Request): Promise<Response> {
  return copy(request.url).catch(() => fetch(request));
}

async function copy(path: string): Promise<Response> {
  const found = await (await caches.open(OFFLINE.cache)).match(path, { ignoreSearch: true, ignoreVary: true });
  if (found === undefined) throw new TypeError(`not kept: ${path}`);
  return found;
}

function isForFrames(pathname: string): boolean {
  return OFFLINE.never.some((path) => pathname.startsWith(path));
}
