import type { FigureDefinition } from '../../schemas/figure.ts';
import { figureStates } from '../../figures/figureStates.ts';
import { didYouMean, listWords } from '../didYouMean.ts';
import type { Draft } from '../draft.ts';
import { nodesOf, type MdxNode } from '../mdx/mdxDocument.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { JsonPath } from '../readJson.ts';
import { referenceProblem } from '../referenceProblem.ts';
import { shorten } from '../showValue.ts';
import type { Located } from '../validate.ts';
import { isKnown } from './isKnown.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats, type Entry } from './noRepeats.ts';
import { tableSelectionRules } from './tableSelectionRules.ts';

const RESERVED = 'zprava';
const DIGITS = /\p{Nd}[\p{Nd} \u00a0]*/u;

const PRIORITY = { unknown: 'neznámá priorita', oneOf: 'jedna z priorit', home: 'priorities.json' };
const INDICATOR = { unknown: 'neznámý ukazatel', oneOf: 'jeden z ukazatelů', home: 'data/indicators' };

/** Figures stand in order, take data that exist, draw at least one value, carry no typed number and are shown somewhere. */
export function figureRules(draft: Draft, findings: Findings): void {
  const { figures, known, broken } = draft;
  const orders = figures.map(({ value, at }) => ({ key: value.order, place: () => at('order') }));
  noRepeats(
    figures.map(({ value, at }) => ({ key: value.id, place: () => at('id') })),
    'označení grafu',
    findings,
  );
  noRepeats(orders, 'pořadí grafu', findings);
  noRepeats(
    figures.map(({ value, at }) => ({ key: value.name, place: () => at('name') })),
    'název grafu',
    findings,
  );
  if (!broken.has('figures')) noGaps(orders, 'grafů', findings);
  for (const figure of figures) {
    const { value, at } = figure;
    if (value.priority !== null) isKnown(value.priority, known.priorities, PRIORITY, () => at('priority'), findings);
    reservedId(figure, findings);
    typedNumbers(figure, findings);
    dataRules(figure, draft, findings);
  }
  embedRules(draft, findings);
  unusedFigures(draft, findings);
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

/** The picture of the whole report for previews lies among those of the figures, under this name. */
function reservedId({ value, at }: Located<FigureDefinition>, findings: Findings): void {
  if (value.id !== RESERVED) return;
  const fix = 'Zvolte jiné označení a přejmenujte i soubor.';
  findings.problems.push(
    problemAt(at('id'), `označení „${RESERVED}“, které patří náhledu celé zprávy`, 'jiné označení grafu', fix),
  );
}

const statesOf = (figure: FigureDefinition) => (figure.kind === 'ascent' ? (figure.states ?? []) : []);

/** States for articles exist in the drawing, and no two frames have one address. */
function embedRules({ figures, indicators, priorities, broken }: Draft, findings: Findings): void {
  // Ids that stand twice have been named already.
  const addresses: Entry[] = distinct(indicators, ({ value }) => value.id).map(({ value, at }) => ({
    key: `ukazatel-${value.id}`,
    place: () => at('id'),
  }));
  const layers = distinct(priorities, ({ value }) => value.id);
  const indicatorIds = indicators.map(({ value }) => value.id);
  for (const { value, at } of distinct(figures, ({ value }) => value.id)) {
    addresses.push({ key: value.id, place: () => at('id') });
    if (value.kind !== 'ascent') continue;
    for (const { value: priority } of layers) {
      addresses.push({ key: `${value.id}-${priority.id}`, place: () => at('id') });
    }
    const states = figureStates(value, { priorityCount: priorities.length, indicatorIds });
    for (const [i, { id, state }] of statesOf(value).entries()) {
      addresses.push({ key: `${value.id}-${id}`, place: () => at('states', i, 'id') });
      if (broken.has('priorities.json') || states.includes(state)) continue;
      const fix = didYouMean(state, states, `Pište například "${states[0]}".`);
      const place = at('states', i, 'state');
      findings.problems.push(
        problemAt(place, `neznámý stav kresby „${state}“`, `jeden ze stavů ${listWords(states)}`, fix),
      );
    }
  }
  noRepeats(addresses, 'adresa rámce pro články', findings);
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

/** Digits outside braces: they would stay when the data change. */
function typedNumbers({ value, at }: Located<FigureDefinition>, findings: Findings): void {
  const texts: [string, () => Place][] = [
    [value.takeaway, () => at('takeaway')],
    [value.subtitle, () => at('subtitle')],
    ...Object.entries(value.description).map(([key, text]): [string, () => Place] => [
      text,
      () => at('description', key),
    ]),
    ...value.notes.map((text, i): [string, () => Place] => [text, () => at('notes', i)]),
    ...statesOf(value).flatMap(({ takeaway, description }, i): [string, () => Place][] => [
      [takeaway, () => at('states', i, 'takeaway')],
      [description, () => at('states', i, 'description')],
    ]),
  ];
  for (const [text, place] of texts) {
    const typed = DIGITS.exec(text.replace(/\{[^{}]*\}/g, ''))?.[0]?.trim();
    if (typed === undefined) continue;
    const found = `číslice „${typed}“ v textu „${shorten(text)}“`;
    const fix =
      'Číslo z dat vložte ve složených závorkách; číslo, které patří k vymezení údaje (věk, jméno), vypište slovem.';
    findings.problems.push(problemAt(place(), found, 'čísla jen ve složených závorkách', fix));
  }
}

/** A figure that no chapter shows is found only in the gallery: most likely somebody forgot to put it in. */
function unusedFigures({ figures, chapters, broken }: Draft, findings: Findings): void {
  if (broken.has('chapters')) return;
  const shown = new Set(
    chapters.flatMap(({ document }) => [...nodesOf(document.tree)].flatMap(({ node }) => shownBy(node))),
  );
  for (const { value, at } of figures) {
    if (shown.has(value.id)) continue;
    const fix = `Vložte do kapitoly <Figure id="${value.id}"/>, nebo nechte graf jen v galerii.`;
    findings.warnings.push(
      problemAt(at('id'), `graf „${value.id}“, který není v žádné kapitole`, 'graf aspoň v jedné kapitole', fix),
    );
  }
}

/** The ids of figures that a component shows. */
function shownBy({ name, attributes = [] }: MdxNode): string[] {
  const attribute = name === 'Figure' ? 'id' : name === 'Scrolly' ? 'figure' : null;
  return attributes.flatMap(({ name: key, value }) => (key === attribute && typeof value === 'string' ? [value] : []));
}
