/** Where the search finds its index. The pages and the build must agree on it. */

/** Folder of the index, without the base path. */
export const SEARCH_FOLDER = '/hledani/';

/** Files of that folder which have the same name in every build. */
export const SEARCH_FILES = { program: 'pagefind.js', vocabulary: 'slovnik.json' } as const;
