/**
 * The headers the site is served with: one list, which the preview server, Netlify, Cloudflare Pages, Apache and
 * nginx all follow (renderers in `renderNetlifyHeaders.ts`, `renderHtaccess.ts`, `renderNginx.ts`).
 *
 * A rule is a path and the **whole** set of headers of what lies there; the rule nearest to an address wins. Nothing is ever
 * merged on a server, because each of them merges in its own way: two policies of content joined by Cloudflare
 * forbid what either forbids, `add_header` of nginx drops those of the level above.
 */
import { afterFirstSightHash } from './afterFirstSight.ts';

/** What a path is served with. */
export interface HeaderRule {
  /** From the site's root without the base path; with a slash at its end it means everything below. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** True for a folder's own page alone; what lies below it follows the next rule above. */
  pageOnly?: true;
}

type Policy = Record<string, string>;

/** Everything is forbidden, then what the pages need comes from our own origin. No inline code, no inline styles. */
const PAGE_POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const SHARED = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Kept by browsers, but asked about every time: a corrected number shows at once. */
const REVALIDATED = { 'Cache-Control': 'no-cache' };

const policy = (changes: Policy = {}) => ({
  'Content-Security-Policy': Object.entries({ ...PAGE_POLICY, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
});

const page = (changes?: Policy) => ({
  ...SHARED,
  ...policy(changes),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...REVALIDATED,
});

/** What anybody may use in pages and programs of their own. */
const open = (changes?: Policy) => ({
  ...page(changes),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
});

/** All rules; the first is for whatever no other rule names. */
export const headerRules: readonly HeaderRule[] = [
  // The story is among them: it alone has a program in the page, which asks for its script when there is time.
  { path: '/', headers: page({ 'script-src': `'self' ${afterFirstSightHash}` }) },
  // Names there carry a hash of the content, so they never change. Shut frames (`sandbox` without an origin, as
  // WordPress makes them) load their font, styles and script as strangers.
  { path: '/_astro/', headers: { ...open(), 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/data/', headers: open() },
  // Chart pages show their own frame at phone and column width; the downloads lie beside them.
  { path: '/grafy/', headers: open({ 'frame-src': "'self'" }) },
  // Pagefind searches by a program in WebAssembly; only the page that searches runs it, not the measures below.
  { path: '/opatreni/', pageOnly: true, headers: page({ 'script-src': "'self' 'wasm-unsafe-eval'" }) },
  { path: '/oembed/', headers: open() },
  { path: '/vlozit.js', headers: open() },
  // Frames stand in other people's pages. They need no opener policy: that concerns windows only. Their one picture is
  // the icon, which stands in the page.
  {
    path: '/vlozit/',
    headers: {
      ...SHARED,
      ...policy({ 'img-src': 'data:', 'form-action': "'none'", 'frame-ancestors': '*' }),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...REVALIDATED,
    },
  },
];

/** Content types by extension, where a server's own table may be missing or lack the encoding. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  avif: 'image/avif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** Files in the site's root that are for servers, not for readers. */
export const serverFiles = ['_headers', '.htaccess', 'nginx.conf'] as const;

/** The addresses of the one page or file that a rule is for; servers ask for the file behind a folder by its name. */
export function addressesOf({ path }: HeaderRule): string[] {
  return path.endsWith('/') ? [path, `${path}index.html`] : [path];
}

/**
 * The headers of one address.
 *
 * @param path from the site's root without the base path: `/grafy/exekuce.csv`
 */
export function headersFor(path: string): Record<string, string> {
  const matching = headerRules.filter((rule) =>
    rule.path.endsWith('/') && !rule.pageOnly ? path.startsWith(rule.path) : addressesOf(rule).includes(path),
  );
  const longest = matching.reduce((best, rule) => (rule.path.length > best.path.length ? rule : best));
  const extension = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? 'html';
  const contentType = contentTypes[extension];
  return { ...longest.headers, ...(contentType && { 'Content-Type': contentType }) };
}
