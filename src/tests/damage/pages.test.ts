/** Whole sites, built from reports that are as strange as the check lets them be. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { ConfigData } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/lib/projectFolder.ts';
import { buildReport, hashesOf } from '../support/buildReport.ts';
import { copyReport, type ReportFolder } from './reportFolder.ts';
import { fillWithStrangeness } from './strangeReport.ts';
import { GIANT_VALUES, HOSTILE_TEXTS } from './strangeValues.ts';

const config = JSON.parse(await readFile(join(projectFolder, '.config/htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(new FileSystemConfigLoader(config));

/** What the tests build lies in one place, so that nothing is left behind but the last of it. */
const place = (name: string) => join(projectFolder, '.build', 'damage', name);
const outDir = join(place('site'), 'dist');

const buildStrange = ({ dataDir, contentDir }: ReportFolder) =>
  buildReport({ DATA_DIR: dataDir, CONTENT_DIR: contentDir, OUT_DIR: outDir }, ['--no-pdf']);

/** Ids, addresses and dates have forms of their own; all else is text. */
const isText = (value: string | number): value is string =>
  typeof value === 'string' && !/^[a-z0-9:/.@-]*$/.test(value);
const numbers = GIANT_VALUES.filter((value) => typeof value === 'number');
const texts = GIANT_VALUES.filter((value) => typeof value === 'string').filter(({ length }) => length <= 5000);

const reports = [
  {
    name: 'hostile',
    offer: (value: string | number, n: number) =>
      isText(value) ? HOSTILE_TEXTS[n % HOSTILE_TEXTS.length]!.replaceAll('{n}', `z${n}z`) : null,
  },
  {
    name: 'giant',
    // Every third text: a page of nothing but giants takes minutes to check.
    offer: (value: string | number, n: number) => {
      if (typeof value === 'number') return numbers[n % numbers.length]!;
      return isText(value) && n % 3 === 0 ? texts[(n / 3) % texts.length]! : null;
    },
  },
] as const;

/** Forms that only other numbers need, names in cases that no page uses, numbers that only machines get. */
const SELDOM_SHOWN = /\.(one|few|many|other|genitive|locative)$|\.components\[|\.region\./;
/** Letters and digits alone: our typography changes quotes and spaces. */
const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

describe.each(reports)('a $name report', ({ name, offer }) => {
  test('is built, and its pages are sound', { timeout: 120_000 }, async () => {
    const folder = await copyReport('src/tests/fixtures/mala-zprava', place(name));
    const kept = await fillWithStrangeness(folder, offer);
    expect(kept.length).toBeGreaterThan(40);
    const { code, output } = await buildStrange(folder);
    expect(code, output).toBe(0);

    const pages = [...(await hashesOf(outDir)).keys()].filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const shown: string[] = [];
    const faults: string[] = [];
    for (const path of pages) {
      const html = await readFile(join(outDir, path), 'utf8');
      const { results } = await validator.validateString(html, path);
      faults.push(
        ...results.flatMap(({ messages }) => messages.map(({ line, message }) => `${path}:${line} ${message}`)),
      );
      const { document } = parseHTML(html) as unknown as { document: Document };
      const brought = document.querySelectorAll('[onerror], [onload], [onmouseover], b[id^="h"], img[src="x"]');
      if (brought.length > 0) faults.push(`${path}: a text became an element`);
      shown.push(document.documentElement.textContent ?? '');
    }
    expect(faults).toEqual([]);
    const words = bare(shown.join('\n'));
    const hidden = kept.filter(
      ({ path, value }) => typeof value === 'string' && !SELDOM_SHOWN.test(path) && !words.includes(bare(value)),
    );
    expect(hidden).toEqual([]);
  });

  test('leaves the site whole when it is broken afterwards', { timeout: 60_000 }, async () => {
    const before = await hashesOf(outDir);
    expect(before.size).toBeGreaterThan(40);
    const broken = await copyReport(place(name), place('broken'));
    const goals = broken.files.get('data/goals.json') ?? Buffer.alloc(0);
    await broken.change(new Map([['data/goals.json', goals.subarray(0, goals.length / 2)]]));
    const { code, output } = await buildStrange(broken);
    expect(code).toBe(1);
    expect(output).toContain('data/goals.json:');
    expect(output).toContain('Web zůstal, jak byl');
    expect(output).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(await hashesOf(outDir)).toEqual(before);
    // Nor is anything left of the attempt.
    expect((await hashesOf(join(place('site'), '.build'))).size).toBe(0);
  });
});
