/** Two programs that look for barriers in a page. Each finds things that the other does not. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

const require = createRequire(import.meta.url);
const ibmFolder = dirname(require.resolve('accessibility-checker-engine/package.json'));

/** Rules of axe: WCAG to level AA in all versions, what the European standard adds, and good practice. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
/** Rules of IBM's engine: WCAG 2.2 to level AA. */
const IBM_RULES = 'WCAG_2_2';

export interface Engine {
  name: string;
  version: string;
  /**
   * The faults of an open page, each as one line for a developer. Frames are pages of their own.
   *
   * @param page scripts of the engine are put into it once and stay for its next runs
   */
  findFaults: (page: Page) => Promise<string[]>;
}

const axeEngine: Engine = {
  name: 'axe',
  version: axe.version,
  async findFaults(page) {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    const violations = await page.evaluate(async (tags): Promise<AxeResults['violations']> => {
      // Where the reader's system sets the colours, axe reads one (-webkit-text-fill-color) that browsers do not paint.
      const isForced = matchMedia('(forced-colors: active)').matches;
      const results = await axe.run({
        runOnly: tags,
        rules: { 'color-contrast': { enabled: !isForced } },
        resultTypes: ['violations'],
        iframes: false,
      });
      return results.violations;
    }, AXE_TAGS);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')} – ${failureSummary}`),
    );
  },
};

/** What is used of a report of IBM's engine. */
interface IbmReport {
  results: { ruleId: string; value: [string, string]; message: string; path: { dom: string } }[];
}

let ibmSource: string | null = null;

const ibmEngine: Engine = {
  name: 'IBM Equal Access',
  version: (JSON.parse(readFileSync(join(ibmFolder, 'package.json'), 'utf8')) as { version: string }).version,
  async findFaults(page) {
    if (!(await page.evaluate(() => 'ace' in window))) {
      ibmSource ??= readFileSync(join(ibmFolder, 'ace.js'), 'utf8');
      // What a script declares at its top belongs to the window only when it is run as one.
      await page.evaluate(`(() => { ${ibmSource}\nwindow.ace = ace; })()`);
    }
    const results = await page.evaluate(async (rules) => {
      const { ace } = window as unknown as {
        ace: { Checker: new () => { check: (document: Document, rules: string[]) => Promise<IbmReport> } };
      };
      const report = await new ace.Checker().check(document, [rules]);
      // Beside faults it tells what passed, and what only people can judge.
      const faults = report.results.filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL');
      // Frames are pages of their own in the list; in a page they may not have loaded yet.
      return faults.filter(({ path }) => !path.dom.includes('/iframe['));
    }, IBM_RULES);
    return results.map(({ ruleId, message, path }) => `IBM ${ruleId}: ${path.dom} – ${message}`);
  },
};

/** The engines, in the order in which they are told. */
export const engines: readonly Engine[] = [axeEngine, ibmEngine];
