import type { FigureDefinition } from '../../schemas/figure.ts';
import type { Draft } from '../draft.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { JsonPath } from '../readJson.ts';
import { referenceProblem } from '../referenceProblem.ts';
import { shorten } from '../showValue.ts';
import type { Located } from '../validate.ts';
import { isKnown } from './isKnown.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats } from './noRepeats.ts';
import { tableSelectionRules } from './tableSelectionRules.ts';

const PRIORITY = { unknown: 'neznámá priorita', oneOf: 'jedna z priorit', home: 'priorities.json' };
const INDICATOR = { unknown: 'neznámý ukazatel', oneOf: 'jeden z ukazatelů', home: 'data/indicators' };

/** Figures stand in order, take data that exist, draw at least one value and carry no typed number. */
export function figureRules(draft: Draft, findings: Findings): void {
  const { figures, known, broken } = draft;
  const orders = figures.map(({ value, at }) => ({ key: value.order, place: () => at('order') }));
  noRepeats(
    figures.map(({ value, at }) => ({ key: value.id, place: () => at('id') })),
    'označení grafu',
    findings,
  );
  noRepeats(orders, 'pořadí grafu', findings);
  if (!broken.has('figures')) noGaps(orders, 'grafů', findings);
  for (const figure of figures) {
    const { value, at } = figure;
    if (value.priority !== null) isKnown(value.priority, known.priorities, PRIORITY, () => at('priority'), findings);
    typedNumbers(figure, findings);
    dataRules(figure, draft, findings);
  }
}

function dataRules({ value, at }: Located<FigureDefinition>, draft: Draft, findings: Findings): void {
  const reference = (written: string, ...path: JsonPath) => {
    const message = referenceProblem(written, draft);
    if (message !== null) findings.problems.push(problemAt(at(...path), message.found, message.expected, message.fix));
  };
  switch (value.kind) {
    case 'unit-chart':
    case 'indicator-bars':
    case 'indicator-ages': {
      const { indicators } = value.data;
      if (indicators === 'all') return;
      for (const [i, id] of indicators.entries())
        isKnown(id, draft.known.indicators, INDICATOR, () => at('data', 'indicators', i), findings);
      noRepeats(
        indicators.map((id, i) => ({ key: id, place: () => at('data', 'indicators', i) })),
        'ukazatel',
        findings,
      );
      return;
    }
    case 'trend': {
      const { time, average } = value.data;
      const columns = { time, 'average.numerator': average.numerator, 'average.denominator': average.denominator };
      tableSelectionRules(value.data, columns, value.data.highlight, at, draft, findings);
      return;
    }
    case 'ranking':
      tableSelectionRules(value.data, {}, value.data.highlight, at, draft, findings);
      return;
    case 'dot-plot':
      tableSelectionRules(value.data, {}, null, at, draft, findings);
      for (const [i, { of }] of value.data.references.entries()) reference(of, 'data', 'references', i, 'of');
      return;
    case 'parts':
      reference(value.data.whole.of, 'data', 'whole', 'of');
      for (const [i, { of }] of value.data.parts.entries()) reference(of, 'data', 'parts', i, 'of');
      if (value.data.claim !== undefined) reference(value.data.claim.of, 'data', 'claim', 'of');
  }
}

/** Digits outside braces: they would stay when the data change. Ages such as „starších 15 let“ define the data, hence a warning. */
function typedNumbers({ value, at }: Located<FigureDefinition>, findings: Findings): void {
  const texts: [string, () => Place][] = [
    [value.takeaway, () => at('takeaway')],
    [value.subtitle, () => at('subtitle')],
    ...Object.entries(value.description).map(([key, text]): [string, () => Place] => [
      text,
      () => at('description', key),
    ]),
    ...value.notes.map((text, i): [string, () => Place] => [text, () => at('notes', i)]),
  ];
  for (const [text, place] of texts) {
    const typed = /\d[\d \u00a0]*/.exec(text.replace(/\{[^{}]*\}/g, ''))?.[0]?.trim();
    if (typed === undefined) continue;
    const fix =
      'Číslo z dat vložte ve složených závorkách; číslici nechte, jen když patří k vymezení údaje (věk, jméno).';
    findings.warnings.push(
      problemAt(place(), `číslice „${typed}“ v textu „${shorten(text)}“`, 'čísla jen ve složených závorkách', fix),
    );
  }
}
