import { describe, expect, test } from 'vitest';
import { typography } from '../../format/typography.ts';
import { readReport } from '../../check/readReport.ts';
import { currentObservation, measureId } from '../../report/links.ts';
import { documentOf, environment } from '../support/builtSite.ts';

const { report } = await readReport(environment);
if (report === null) throw new Error('The tested report has problems: npm run check:data');

/** The words of a page as a reader copies them: every space is a space. */
const wordsOf = (path: string) => plain(documentOf(path).querySelector('main')?.textContent ?? '');
/** Pages are set in Czech typography, so is what is looked for. */
const plain = (text: string) => typography(text).replace(/\s+/g, ' ').trim();

describe('what the strategy says stands on its page word for word', () => {
  test.each(report.goals.map((goal) => [goal.number, goal] as const))('goal %i', (number, goal) => {
    expect(wordsOf(`/cile/${number}/`)).toContain(plain(goal.text));
  });

  test.each(report.measures.map((measure) => [measure.number, measure] as const))('measure %s', (_, measure) => {
    expect(wordsOf(`/opatreni/${measureId(measure)}/`)).toContain(plain(measure.name));
  });

  test.each(report.priorities.map((priority) => [priority.id, priority] as const))('priority %s', (id, priority) => {
    expect(wordsOf(`/priority/${id}/`)).toContain(plain(priority.sentence));
  });

  test.each(report.indicators.map((indicator) => [indicator.id, indicator] as const))(
    'indicator %s',
    (id, indicator) => {
      const words = wordsOf(`/ukazatele/${id}/`);
      const { value, quote, parts = [] } = currentObservation(indicator);
      const numbers = [value, ...parts.map((part) => part.value)].map((number) =>
        new Intl.NumberFormat('cs').format(number),
      );
      for (const number of numbers) expect(words).toContain(plain(number));
      if (quote !== undefined) expect(words).toContain(plain(quote));
    },
  );
});

describe('a number of a measure that the source leaves open', () => {
  const doubted = report.measures.filter(({ numberCertainty }) => numberCertainty.level !== 'stated');

  test.each(doubted.map((measure) => [measure.number, measure] as const))(
    '%s is doubted in every list and on its own page',
    (_, measure) => {
      const note = plain(measure.numberCertainty.note ?? '');
      expect(wordsOf(`/opatreni/${measureId(measure)}/`)).toContain(note);
      const items = ['/', '/opatreni/'].flatMap((path) => [
        ...documentOf(path).querySelectorAll(`#opatreni-${measureId(measure)}`),
      ]);
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(plain(item.textContent ?? '')).toContain(note);
    },
  );
});

describe('links go both ways', () => {
  const leadsTo = (path: string) =>
    [...documentOf(path).querySelectorAll('main a[href]')].map((link) =>
      (link.getAttribute('href') ?? '').slice(environment.basePath.length - 1),
    );

  test('between measures and their goals', () => {
    for (const measure of report.measures) {
      const path = `/opatreni/${measureId(measure)}/`;
      for (const goal of measure.goals) {
        expect(leadsTo(path)).toContain(`/cile/${goal}/`);
        expect(leadsTo(`/cile/${goal}/`)).toContain(path);
      }
    }
  });

  test('between goals and their priorities', () => {
    for (const { number, priority } of report.goals) {
      expect(leadsTo(`/cile/${number}/`)).toContain(`/priority/${priority}/`);
      expect(leadsTo(`/priority/${priority}/`)).toContain(`/cile/${number}/`);
    }
  });

  test('between indicators and the priorities they speak of', () => {
    for (const { id, priority } of report.indicators) {
      expect(leadsTo(`/ukazatele/${id}/`)).toContain(`/priority/${priority.id}/`);
      expect(leadsTo(`/priority/${priority.id}/`)).toContain(`/ukazatele/${id}/`);
    }
  });
});
