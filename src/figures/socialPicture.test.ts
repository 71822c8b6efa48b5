import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readReport } from '../check/readReport.ts';
import { buildFigure } from './buildFigure.ts';
import { figureSocialPicture, reportSocialPicture } from './socialPicture.ts';

const { report: read } = await readReport({ dataDir: 'data', contentDir: 'content' });
const report = read!;
const wordsOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

const pictures = new Map([
  ['zprava', () => reportSocialPicture(report)],
  ...report.figures.map((definition): [string, () => string] => [
    definition.id,
    () => figureSocialPicture(report, buildFigure(report, definition)),
  ]),
]);

describe.each([...pictures])('the picture of %s', (_, draw) => {
  const svg = draw();

  test('has the size that previews ask for and stands alone', async () => {
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1200" height="630" viewBox="0 0 1200 630"/);
    expect(svg.match(/<title/g)).toHaveLength(1);
    expect(/style=|<image|href=|url\(|var\(/.exec(svg)).toBeNull();
    expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(1200);
  });

  test('is the same every time', () => {
    expect(draw() === svg).toBe(true);
  });
});

test('the picture of the report says its title and subtitle in full', () => {
  const words = wordsOf(pictures.get('zprava')!());
  expect(words).toContain(plain(report.strategy.title));
  expect(words).toContain(plain(report.strategy.subtitle));
  expect(words).not.toContain('…');
  for (const { shortName } of report.priorities) expect(words).toContain(plain(shortName));
});

test.each(report.figures)('the picture of $id says the takeaway in full, the period and the report', (definition) => {
  const figure = buildFigure(report, definition);
  const words = wordsOf(figureSocialPicture(report, figure));
  expect(words).toContain(plain(figure.takeaway));
  expect(words).toContain(plain(`${figure.period}. Zdroj:`));
});

test('a very long title is cut, not written over the drawing', () => {
  const long = { ...report, strategy: { ...report.strategy, title: 'Velmi dlouhý název zprávy '.repeat(20) } };
  const svg = reportSocialPicture(long);
  expect(wordsOf(svg)).toContain('…');
  const title = /<text font-size="52"[^>]*>(.*?)<\/text>/.exec(svg)?.[1] ?? '';
  expect(title.match(/<tspan/g)).toHaveLength(5);
});
