import { MOST_RELATED } from '../report/links.ts';

/**
 * How many things a page about something else lists; the page that the list belongs to has them all. Keeps pages
 * readable, and their size and the time of a build in proportion to the report.
 */
export const LONGEST_LIST = MOST_RELATED;
