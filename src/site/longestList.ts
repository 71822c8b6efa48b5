import { MOST_RELATED } from '../report/links.ts';

/**
 * How many things a page about something else lists; the page that the list belongs to has them all. Keeps pages
 * readable, and their size and the time of a build in proportion to the report.
 */
export const LONGEST_LIST = MOST_RELATED;

/** The same for cards, which take more room and more work than lines. */
export const MOST_CARDS = 12;

/** The same for the story, whose lists are a part of it. */
export const MOST_IN_STORY = 60;
