import { describe, expect, test } from 'vitest';
import { BYTES } from '../../../scripts/lib/bench/budgets.ts';
import { sentBytes, weigh } from '../../../scripts/lib/bench/pageBytes.ts';
import { filesOfPage } from '../../../scripts/lib/filesOfPage.ts';
import { OFFLINE_PROGRAM } from '../../offline/offlineCopy.ts';
import { environment, pagePaths } from '../support/builtSite.ts';

/** Another region's report has budgets of its own; the hostile texts of the fixture weigh more than ours. */
const isOurs = environment.dataDir.endsWith('/data') && !environment.dataDir.includes('fixtures');
const { outDir, basePath } = environment;
const loaded = (path: string) => filesOfPage(outDir, path, basePath);
const story = weigh(outDir, ['/', ...loaded('/')]);

const isFrame = (path: string) => path.startsWith('/vlozit/');
/** Pages about one thing lie two folders deep. */
const details = pagePaths.filter((path) => /^\/[^/]+\/[^/]+\/$/.test(path) && !isFrame(path));

describe.runIf(isOurs)('what travels to a reader', () => {
  test('of the story stays in its budget', () => {
    const { html, css, js, font, all } = story;
    const program = sentBytes(outDir, `/${OFFLINE_PROGRAM}`);
    for (const bytes of [html, css, js, font]) expect(bytes).toBeGreaterThan(0);
    expect(html).toBeLessThanOrEqual(BYTES.story.html);
    expect(css).toBeLessThanOrEqual(BYTES.story.css);
    expect(js + program).toBeLessThanOrEqual(BYTES.story.js);
    expect(font).toBeLessThanOrEqual(BYTES.story.font);
    expect(all + program).toBeLessThanOrEqual(BYTES.story.all);
  });

  test.each(details)('of %s stays in its budget, once font and styles are there', (path) => {
    const there = loaded('/').filter((file) => /\.(?:css|woff2)$/.test(file));
    const own = [path, ...loaded(path)].filter((file) => !there.includes(file));
    expect(weigh(outDir, own).all).toBeLessThanOrEqual(BYTES.detail);
  });
});

describe('what travels to a reader of somebody else’s page', () => {
  test.each(pagePaths.filter(isFrame))('of the frame %s stays in its budget', (path) => {
    const own = loaded(path);
    const { all, js, font } = weigh(outDir, [path, ...own]);
    expect(own.filter((file) => file.endsWith('.js'))).toHaveLength(1);
    expect(font).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(BYTES.frame.all);
    expect(js).toBeLessThanOrEqual(BYTES.frame.js);
  });

  test('of the script that sizes frames stays in its budget', () => {
    expect(sentBytes(outDir, '/vlozit.js')).toBeLessThanOrEqual(BYTES.embedScript);
  });
});
