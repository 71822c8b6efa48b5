/** What the last full run of the tests of accessibility found: `npm run bench -- --only accessibility` writes it. */
import results from './accessibilityResults.json' with { type: 'json' };

export interface AccessibilityResults {
  /** Day of the run, `2026-11-25`. */
  date: string;
  /** Version of the site that was tested, as `package.json` has it. */
  version: string;
  /** How many pages and frames were looked at. */
  pages: number;
  frames: number;
  /** Widths of the window in px. */
  widths: number[];
  /** Colours: `light`, `dark`, and `forced` for those of the reader's system. */
  themes: string[];
  /** Main version of Chromium. */
  browser: string;
  /** Programs that look for barriers, each on every page and frame in every width and theme. */
  engines: { name: string; version: string; faults: number }[];
  /** One page of each kind, walked through by Tab. */
  keyboard: { pages: number; stops: number; faults: number };
  /** One page of each kind, with larger and looser text. */
  text: { pages: number; faults: number };
}

export const accessibilityResults: AccessibilityResults = results;
