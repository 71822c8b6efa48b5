import { describe, expect, test } from 'vitest';
import { fixtureReport } from '../report/testing/fixtureReport.ts';
import type { Report } from '../schemas/report.ts';
import { buildFigure, buildFigureState } from './buildFigure.ts';
import { embedDays, embedsOf, type Embed } from './embeds.ts';
import { embedOn } from './embedOn.ts';
import { indicatorsOfFigure } from './indicatorsOfFigure.ts';

const report = await fixtureReport();
const embeds = embedsOf(report);
const byId = (id: string, all: readonly Embed[] = embeds) => all.find((embed) => embed.id === id)!;

describe('embedsOf', () => {
  test('lists every figure, the mountain up to each priority, and every indicator', () => {
    const ids = embeds.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(report.figures.map(({ id }) => id)));
    expect(ids).toEqual(expect.arrayContaining(report.priorities.map(({ id }) => `vystup-${id}`)));
    expect(ids).toEqual(expect.arrayContaining(report.indicators.map(({ id }) => `ukazatel-${id}`)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a state says and draws something else than the whole mountain', () => {
    const state = byId(`vystup-${report.priorities[0]!.id}`);
    if (state.kind !== 'state') throw new Error('not a state');
    const [whole, part] = [buildFigure(report, state.figure), buildFigureState(report, state.figure, state.state)];
    const options = { size: 'wide', target: { kind: 'page' }, idPrefix: 'x' } as const;
    expect(part.takeaway).toContain(report.priorities[0]!.name);
    expect(part.draw(options)).not.toBe(whole.draw(options));
    expect(part.draw(options)).toContain('data-step="laid-1"');
  });
});

describe('embedDays', () => {
  test('are the days on which its numbers changed', () => {
    expect(embedDays(report, byId('ukazatel-bez-pomoci'))).toEqual(['2023-03-01', '2023-03-02']);
    expect(embedDays(report, byId('ukazatel-bez-domova'))).toEqual(['2023-03-01']);
    expect(embedDays(report, byId('ukazatele'))).toEqual(['2023-03-01', '2023-03-02']);
  });

  test('there are none where no number of an indicator is shown', () => {
    expect(embedDays(report, byId('vystup'))).toEqual([]);
  });
});

describe('embedOn', () => {
  const valueIn = ({ report: then, embed }: { report: Report; embed: Embed }) =>
    JSON.stringify(embed.kind === 'figure' ? buildFigure(then, embed.figure).table.rows : embed);

  test('keeps the number of its day in a card and in a chart', () => {
    for (const id of ['ukazatel-bez-pomoci', 'ukazatele']) {
      const [before, after] = ['2023-03-01', '2023-03-02'].map((day) => embedOn(report, byId(id), day));
      expect(before!.lost).toBe(false);
      expect(valueIn(before!)).not.toBe(valueIn(after!));
    }
  });

  test('says that a state is lost when the chart now asks for a number that was not there', () => {
    const figure = byId('ukazatele');
    if (figure.kind !== 'figure') throw new Error('not a figure');
    const indicators = report.indicators.map((indicator) =>
      indicator.id === 'bez-domova'
        ? { ...indicator, observations: indicator.observations.map((o) => ({ ...o, published: '2023-03-02' })) }
        : indicator,
    );
    const asking: Embed = { ...figure, figure: { ...figure.figure, subtitle: 'Z toho {bez-domova}' } };
    const state = embedOn({ ...report, indicators }, asking, '2023-03-01');
    expect(state.lost).toBe(true);
    expect(state.report.indicators).toBe(indicators);
  });
});

describe('indicatorsOfFigure', () => {
  test('finds those that are listed and those that stand in words', () => {
    const figure = { ...byId('vystup'), kind: 'figure' } as Extract<Embed, { kind: 'figure' }>;
    expect(indicatorsOfFigure(report, figure.figure)).toEqual([]);
    const inWords = { ...figure.figure, takeaway: 'Bez pomoci je {bez-pomoci|value}' };
    expect(indicatorsOfFigure(report, inWords).map(({ id }) => id)).toEqual(['bez-pomoci']);
  });
});
