/** What the site may weigh and how long things may take: the promises that `npm run bench` measures. */

const KB = 1000;
const MB = 1000 * KB;

/** Bytes as they travel, compressed by brotli. Tests hold these on every page. */
export const BYTES = {
  /** The first visit of the story. */
  story: { html: 45 * KB, css: 10 * KB, js: 6 * KB, font: 42 * KB, all: 100 * KB },
  /** A page about one thing, for a reader who has the font and the styles. */
  detail: 15 * KB,
  /** A frame in somebody else's page: everything, and its scripts alone. */
  frame: { all: 60 * KB, js: 1.5 * KB },
  /** The script that sizes frames in other people's pages. */
  embedScript: 1.5 * KB,
  /** Everything that the first query loads. */
  firstSearch: 130 * KB,
  pdf: 3 * MB,
} as const;

export const PDF_PAGES = 40;

/** Milliseconds; reported by the bench, never asserted: they speak of the machine too. */
export const TIMES = {
  largestPaint: 1200,
  longestTask: 50,
  build: 30_000,
  largeBuild: 60_000,
  query: 50,
} as const;

/** Bytes of memory of the largest build. */
export const LARGE_BUILD_MEMORY = 2000 * MB;

/** How many times longer a build may take when the report is ten times as large: growth is linear at most. */
export const GROWTH = 10;
