import type { ChartSize } from './chartOptions.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import type { Box } from './labels.ts';
import type { PlacedText } from './placedText.ts';
import { baselineBelow } from './placedText.ts';

/** A group of those who take part. */
export interface GovernanceGroup {
  name: string;
  members: readonly string[];
}

/** Who decides, who guarantees, who works, who stands around. Empty lists draw nothing. */
export interface GovernanceModel {
  steering: readonly GovernanceGroup[];
  guarantors: readonly GovernanceGroup[];
  workingGroups: readonly GovernanceGroup[];
  partners: readonly GovernanceGroup[];
  /** Whether the place of the working groups is our reading: then their line is dashed. */
  workingGroupsUncertain: boolean;
}

/** `core` decides, `plain` belongs to it, `around` is asked. */
export type GroupTone = 'core' | 'plain' | 'around';

/** A box with its words, px. */
export interface PlacedGroup {
  box: Box;
  tone: GroupTone;
  heading: PlacedText;
  members: PlacedText[];
  /** Left ends of the dashes before the members. */
  bullets: { x: number; y: number }[];
}

/** Everything in its place, px. */
export interface PlacedGovernance {
  groups: PlacedGroup[];
  /** Lines from the committee to those who belong to it. */
  links: { d: string; uncertain: boolean }[];
  height: number;
}

const SIZES = {
  narrow: { text: 15, line: 19, padding: 12, gap: 26 },
  wide: { text: 15, line: 20, padding: 16, gap: 32 },
} as const satisfies Record<ChartSize, object>;

/** Between boxes of one list. */
const STACK = 12;
/** How far those who belong to the committee stand in when they stand below one another, and where their line runs. */
const INDENT = 26;
const TRUNK = 12;
const EDGE = 1;
const BULLET = 14;
const COLUMN_GAP = 24;

/**
 * Places the committee on top, those who belong to it below, joined to it by lines – side by side where there
 * is room for guarantors and working groups, else below one another – and those who stand around last.
 */
export function placeGovernance(model: GovernanceModel, size: ChartSize): PlacedGovernance {
  const { gap } = SIZES[size];
  const full = { x: EDGE, width: CHART_WIDTH[size] - 2 * EDGE };
  const core = stack(model.steering, { ...full, y: EDGE }, 'core', size);
  const hasCore = core.groups.length > 0;
  const belowCore = hasCore ? core.bottom + gap : EDGE;
  const sideBySide = size === 'wide' && model.guarantors.length > 0 && model.workingGroups.length > 0;
  const below = sideBySide
    ? placeColumns(model, { top: belowCore, core: hasCore ? core.bottom : null })
    : placeTree(model, { top: belowCore, core: hasCore ? core.bottom : null, size });
  const partnersTop = below.groups.length > 0 ? below.bottom + gap : belowCore;
  const partners = stack(model.partners, { ...full, y: partnersTop }, 'around', size);
  const groups = [...core.groups, ...below.groups, ...partners.groups];
  const bottom = Math.max(0, ...groups.map(({ box }) => box.y + box.height));
  return { groups, links: below.links, height: Math.ceil(bottom + EDGE) };
}

interface Below {
  groups: PlacedGroup[];
  links: PlacedGovernance['links'];
  bottom: number;
}

function placeColumns(model: GovernanceModel, { top, core }: { top: number; core: number | null }): Below {
  const width = (CHART_WIDTH.wide - SIZES.wide.gap) / 2 - EDGE;
  const rightX = CHART_WIDTH.wide - EDGE - width;
  const left = stack(model.guarantors, { x: EDGE, width, y: top }, 'plain', 'wide');
  const right = stack(model.workingGroups, { x: rightX, width, y: top }, 'plain', 'wide');
  const links =
    core === null
      ? []
      : [
          { d: `M${EDGE + width / 2} ${core}V${top}`, uncertain: false },
          { d: `M${rightX + width / 2} ${core}V${top}`, uncertain: model.workingGroupsUncertain },
        ];
  return { groups: [...left.groups, ...right.groups], links, bottom: Math.max(left.bottom, right.bottom) };
}

/** Below one another, each with its own branch: so nobody seems to belong to the box above. */
function placeTree(
  model: GovernanceModel,
  { top, core, size }: { top: number; core: number | null; size: ChartSize },
): Below {
  const indent = core === null ? 0 : INDENT;
  const box = { x: EDGE + indent, width: CHART_WIDTH[size] - 2 * EDGE - indent };
  const sure = stack(model.guarantors, { ...box, y: top }, 'plain', size);
  const workingTop = sure.groups.length > 0 ? sure.bottom + STACK : top;
  const working = stack(model.workingGroups, { ...box, y: workingTop }, 'plain', size);
  const branches = [
    ...sure.groups.map(({ box: { y } }) => ({ y, uncertain: false })),
    ...working.groups.map(({ box: { y } }) => ({ y, uncertain: model.workingGroupsUncertain })),
  ];
  let from = core ?? 0;
  const links =
    core === null
      ? []
      : branches.map(({ y, uncertain }) => {
          const at = y + SIZES[size].padding + SIZES[size].line / 2;
          const d = `M${TRUNK} ${from}V${at}H${box.x}`;
          from = at;
          return { d, uncertain };
        });
  const last = working.groups.length > 0 ? working : sure;
  return { groups: [...sure.groups, ...working.groups], links, bottom: last.bottom };
}

function stack(
  list: readonly GovernanceGroup[],
  { y, ...box }: { x: number; y: number; width: number },
  tone: GroupTone,
  size: ChartSize,
): { groups: PlacedGroup[]; bottom: number } {
  let top = y;
  const groups = list.map((group) => {
    const placed = placeGroup(group, { ...box, y: top }, tone, size);
    top = placed.box.y + placed.box.height + STACK;
    return placed;
  });
  return { groups, bottom: groups.length === 0 ? y : top - STACK };
}

function placeGroup(
  { name, members }: GovernanceGroup,
  box: { x: number; y: number; width: number },
  tone: GroupTone,
  size: ChartSize,
): PlacedGroup {
  const { text, line, padding } = SIZES[size];
  const inner = box.width - 2 * padding;
  const heading: PlacedText = {
    lines: fitLines(name, { size: text, weight: 700, width: inner, maxLines: 6 }),
    x: box.x + padding,
    y: box.y + padding + line / 2 + text * 0.34,
    lineHeight: line,
    size: text,
    weight: 700,
    role: tone === 'core' ? 'ground' : 'ink',
  };
  const columns = tone === 'around' && size === 'wide' ? 2 : 1;
  const width = (inner - (columns - 1) * COLUMN_GAP) / columns;
  const perColumn = Math.ceil(members.length / columns);
  const start = baselineBelow(heading) + 4;
  const placed: PlacedText[] = [];
  let y = start;
  for (const [index, member] of members.entries()) {
    if (index % perColumn === 0) y = start;
    const column = Math.floor(index / perColumn);
    const item: PlacedText = {
      ...heading,
      lines: fitLines(member, { size: text, width: width - BULLET, maxLines: 9 }),
      x: box.x + padding + column * (width + COLUMN_GAP) + BULLET,
      y,
      weight: 400,
    };
    placed.push(item);
    y = baselineBelow(item) + 3;
  }
  const lastBaseline = Math.max(...[heading, ...placed].map((item) => baselineBelow(item) - line));
  return {
    box: { ...box, height: lastBaseline + line / 2 - text * 0.34 + padding - box.y },
    tone,
    heading,
    members: placed,
    bullets: placed.map(({ x, y: baseline }) => ({ x: x - BULLET, y: baseline - text * 0.28 })),
  };
}
