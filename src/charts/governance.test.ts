import { describe, expect, test } from 'vitest';
import { CHART_WIDTH } from './chartOptions.ts';
import { drawGovernance } from './governance.ts';
import { placeGovernance, type GovernanceGroup, type GovernanceModel } from './governanceLayout.ts';
import { boxesOverlap, boxInside } from './labels.ts';
import { textBoxes } from './placedText.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';

const sizes = ['narrow', 'wide'] as const;
const longName =
  'Koordinační skupina pro plánování sociálních služeb na území celého kraje a všech jeho správních obvodů';

const group = (name: string, count: number, member = (i: number) => `Účastník ${i + 1}`): GovernanceGroup => ({
  name,
  members: Array.from({ length: count }, (_, i) => member(i)),
});

const whole: GovernanceModel = {
  steering: [group('Výbor', 0)],
  guarantors: [group('Garant', 2)],
  workingGroups: [group('Pracovní skupiny', 3)],
  partners: [group('Okolo', 9, (i) => (i === 4 ? longName : `Účastník ${i + 1}`))],
  workingGroupsUncertain: true,
};
const nobody: GovernanceModel = {
  steering: [],
  guarantors: [],
  workingGroups: [],
  partners: [],
  workingGroupsUncertain: false,
};

const models: [string, GovernanceModel][] = [
  ['of all groups', whole],
  ['without a committee', { ...whole, steering: [] }],
  ['of a committee alone', { ...nobody, steering: [group('Výbor', 2)] }],
  ['of partners alone', { ...nobody, partners: [group('Okolo', 1)] }],
  [
    'of two committees and several guarantors',
    { ...whole, steering: [group('A', 1), group('B', 9)], guarantors: [group('C', 2), group('D', 0)] },
  ],
  ['of working groups without a guarantor', { ...whole, guarantors: [] }],
  ['of 60 partners', { ...whole, partners: [group('Okolo', 60)] }],
  [
    'of long names',
    { ...whole, guarantors: [group(longName, 9, () => longName)], steering: [group(longName.repeat(5), 2)] },
  ],
  ['of names without a space', { ...whole, partners: [group('X'.repeat(90), 2, () => 'Y'.repeat(200))] }],
];

describe.each(sizes)('a %s drawing of governance', (size) => {
  test.each(models)('%s keeps boxes and words inside and apart', (_, model) => {
    const { groups, height } = placeGovernance(model, size);
    const frame = { width: CHART_WIDTH[size], height };
    expect(
      textTroubles(
        groups.flatMap(({ heading, members }) => [heading, ...members]),
        frame,
      ),
    ).toEqual([]);
    expect(groups.filter(({ box }) => !boxInside(box, frame, 1))).toEqual([]);
    const boxes = groups.map(({ box }) => box);
    expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => boxesOverlap(box, other, 8)))).toEqual([]);
    for (const { box, heading, members } of groups)
      for (const text of [heading, ...members].flatMap(textBoxes))
        expect(boxInside({ ...text, x: text.x - box.x, y: text.y - box.y }, box, 6)).toBe(true);
  });

  test('leads a line from the committee to each of its own and to nobody else', () => {
    const { links } = placeGovernance(whole, size);
    expect(links.map(({ uncertain }) => uncertain)).toEqual([false, true]);
    expect(
      placeGovernance({ ...whole, workingGroupsUncertain: false }, size).links.map(({ uncertain }) => uncertain),
    ).toEqual([false, false]);
    expect(placeGovernance({ ...whole, steering: [] }, size).links).toEqual([]);
    expect(placeGovernance({ ...nobody, steering: whole.steering, partners: whole.partners }, size).links).toEqual([]);
  });

  test('looks as agreed', async () => {
    await expect(drawGovernance(whole, sampleOptions(size))).toMatchFileSnapshot(`snapshots/governance-${size}.svg`);
  });
});

test('nobody at all is an empty drawing, not an error', () => {
  expect(placeGovernance(nobody, 'wide')).toEqual({ groups: [], links: [], height: 1 });
});

test('names of the data are escaped', () => {
  const svg = drawGovernance({ ...nobody, partners: [group('<b>&', 1, () => '"><script>')] }, sampleOptions('narrow'));
  expect(svg).toContain('&lt;b&gt;&amp;');
  expect(svg).not.toMatch(/<b>|<script/);
});
