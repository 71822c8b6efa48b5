import type { Paint } from './colours.ts';
import type { LabelledIndicator } from './labelledIndicator.ts';
import type { Markup } from './svg.ts';
import type { DocumentOptions } from './svgDocument.ts';
import type { UnitChartModel } from './unitChart.ts';
import type { PlacedGroup } from './unitGroupsLayout.ts';
import { countOf } from '../format/plural.ts';
import { paintFor, priorityRole } from './colours.ts';
import { cellsOutline, dotRuns, dotsFor, dotStroke, runsPath } from './dotGrid.ts';
import { fitLines } from './fitLines.ts';
import { CUT_DOT, drawPartSample } from './partSample.ts';
import { drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDefinition, svgDocument } from './svgDocument.ts';
import { placeGroups } from './unitGroupsLayout.ts';

/**
 * What is lit: all groups, or the one with this number (from 1). In a page the `data-step` of an element around
 * says it and CSS does the rest (`src/styles/unitGroups.css`), which knows this many groups.
 */
export type UnitGroupsState = 'groups' | `group-${number}`;

/** The most groups that the picture tells one after another. */
export const MOST_GROUPS = 12;

/** Name of the drawing and of its ids, as `svgDocument` takes them. */
export type GroupNames = Pick<DocumentOptions, 'title' | 'idPrefix' | 'labelledBy' | 'describedBy' | 'decorative'>;

const WIDTH = 360;
/** Labels leave the right upper corner free: on phones the reading progress stands there. */
const LABEL_WIDTH = 308;
/** The narrowest that the drawing is ever shown, px: a phone of 320 px with its margins. */
const SHOWN_FROM = 284;
const SCALE = WIDTH / SHOWN_FROM;
const VALUE = { size: 16 * SCALE, weight: 700, lineHeight: 19 * SCALE } as const;
const SMALL = { size: 12.5 * SCALE, weight: 400, lineHeight: 16 * SCALE } as const;
const PEOPLE = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };
const DOT = 0.74;

/** All groups at once, for a page: they stay where they are and light up one after another. */
export function drawUnitGroups(model: UnitChartModel, names: GroupNames, state: UnitGroupsState | null): string {
  const { layers, height } = groupLayers(model);
  return page(names, state, height, layers);
}

/** The drawing once, hidden, and small copies of it in several states; as `drawAscentCopies`. */
export function drawUnitGroupsCopies(
  model: UnitChartModel,
  idPrefix: string,
  copies: readonly (GroupNames & { state: UnitGroupsState })[],
): { definition: string; copies: string[] } {
  const { layers, height } = groupLayers(model);
  const id = `${idPrefix}-symbol`;
  const symbol = element('symbol', { id, viewBox: `0 0 ${WIDTH} ${height}` }, layers);
  const use = element('use', { href: `#${id}`, width: WIDTH, height });
  const definition = svgDefinition(symbol);
  return { definition, copies: copies.map(({ state, ...names }) => page(names, state, height, use)) };
}

function page(names: GroupNames, state: UnitGroupsState | null, height: number, content: Markup): string {
  const attributes = { 'data-step': state };
  return svgDocument(
    { ...names, width: WIDTH, height, target: { kind: 'page' }, className: 'unit-groups', attributes },
    content,
  );
}

function groupLayers({ panels, peoplePerDot }: UnitChartModel): { layers: Markup; height: number } {
  if (panels.length > MOST_GROUPS) throw new Error(`too many groups: ${panels.length}`);
  const paint = paintFor({ kind: 'page' }, 0);
  const row = countOf(peoplePerDot * 100, PEOPLE);
  const all = [
    { text: 'Skupiny v\u00a0jednom měřítku', ...VALUE },
    { text: `jeden bod: ${countOf(peoplePerDot, PEOPLE)}`, ...SMALL },
    { text: `řádek přes celou šířku: ${row}`, ...SMALL },
  ];
  const labels = [drawLabel(0, all, null, paint), ...panels.map((panel, index) => groupLabel(panel, index + 1, paint))];
  const labelHeight = Math.max(...labels.map(({ bottom }) => bottom));
  const { groups, bottom } = placeGroups(panels, { peoplePerDot, width: WIDTH, top: Math.ceil(labelHeight + 8) });
  const layers = element(
    'g',
    { class: 'unit-groups-layers' },
    labels.map(({ drawn }) => drawn),
    groups.map((group) => drawGroup(group, peoplePerDot, paint)),
  );
  return { layers, height: Math.ceil(bottom + 2) };
}

interface LabelLine {
  text: string;
  size: number;
  weight: number;
  lineHeight: number;
  part?: boolean;
}

/** The number with its words, then everything that must not leave it: period, estimate, doubt, parts. */
function groupLabel(indicator: LabelledIndicator, order: number, paint: Paint): { drawn: Markup; bottom: number } {
  const { valueText, headline, period, estimate, doubted, parts, priority } = indicator;
  const caption = [period, estimate && 'odhad', doubted && 'viz poznámky'].filter(Boolean).join(' · ');
  const lines: LabelLine[] = [
    { text: `${valueText}\u00a0${headline}`, ...VALUE },
    { text: caption, ...SMALL },
    ...parts.map(({ text }) => ({ text, ...SMALL, part: true })),
  ];
  return drawLabel(order, lines, priority.order, paint);
}

function drawLabel(
  order: number,
  lines: readonly LabelLine[],
  priority: number | null,
  paint: Paint,
): { drawn: Markup; bottom: number } {
  const drawn: Markup[] = [];
  const colour = priority === null ? null : priorityRole(priority);
  let y = 0;
  for (const { text, part, ...style } of lines) {
    const x = part === true ? style.size + 6 : 0;
    const wrapped = fitLines(text, { ...style, width: LABEL_WIDTH - x, maxLines: 2 });
    const role = style.weight === 700 ? (colour ?? 'ink') : 'ink';
    const baseline = y + style.size * 0.86;
    if (part === true && colour !== null) {
      drawn.push(
        drawPartSample({ x: 0, y: baseline - style.size * 0.8, size: style.size * 0.9 }, paint(colour), paint),
      );
    }
    drawn.push(drawText({ lines: wrapped, x, y: baseline, role, ...style }, paint));
    y += wrapped.length * style.lineHeight + 2;
  }
  return { drawn: element('g', { class: 'unit-label', 'data-group': order }, drawn), bottom: y };
}

/** The dots of a group; those of a part stand first, cut out of a block of the same colour. */
function drawGroup(
  { indicator, order, dots, grid, left, top }: PlacedGroup,
  peoplePerDot: number,
  paint: Paint,
): Markup {
  const at = { left, top };
  const colour = paint(priorityRole(indicator.priority.order));
  const blocks: Markup[] = [];
  let first = 0;
  for (const { value } of indicator.parts) {
    const count = Math.min(dotsFor(value, peoplePerDot), dots - first);
    const cut = { ...dotStroke(grid.pitch * CUT_DOT), stroke: paint('ground') };
    blocks.push(element('path', { class: 'block', d: cellsOutline(first, count, grid, at), fill: colour }));
    blocks.push(element('path', { d: runsPath(dotRuns(first, count, grid), grid, at), ...cut }));
    first += count;
  }
  const rest = runsPath(dotRuns(first, dots - first, grid), grid, at);
  return element(
    'g',
    { class: `unit-group priority-${indicator.priority.order}`, 'data-group': order },
    blocks,
    rest !== '' && element('path', { class: 'dots', d: rest, ...dotStroke(grid.pitch * DOT), stroke: colour }),
  );
}
