import { expect, test } from 'vitest';
import { readReport } from '../../check/readReport.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Report } from '../../schemas/report.ts';
import { selectAscent } from './ascent.ts';
import { selectCycle } from './cycle.ts';
import { selectGovernance } from './governance.ts';

const { report: read } = await readReport({ dataDir: 'data', contentDir: 'content' });
const report = read!;
const cycle = {} as FigureOf<'cycle'>;
const governance = {} as FigureOf<'governance'>;
const ascent = {} as FigureOf<'ascent'>;
const textOf = (facts: Record<string, { text: string }>) =>
  Object.fromEntries(Object.entries(facts).map(([name, { text }]) => [name, text.replaceAll('\u00a0', ' ')]));

test('a cycle has its members in order, dashed and noted where the order is our reading', () => {
  const { model, facts, table, notes } = selectCycle(report, cycle);
  expect(model.members.map(({ id }) => id)).toEqual(report.monitoring.cycle.map(({ id }) => id));
  expect(model.uncertain).toBe(true);
  expect(notes).toEqual([report.monitoring.certainty.note]);
  expect(table.rows.map(([order, name]) => [order?.value, name?.value])).toEqual(
    report.monitoring.cycle.map(({ name }, i) => [i + 1, name]),
  );
  expect(textOf(facts)).toEqual({
    pocet: '4 účastníci',
    ucastnici: '„Obce“, „Kraj“, „Aktéři, kteří pracují s cílovou skupinou“ a „Evaluace“',
  });

  const stated: Report = { ...report, monitoring: { ...report.monitoring, certainty: { level: 'stated' } } };
  expect(selectCycle(stated, cycle)).toMatchObject({ model: { uncertain: false }, notes: [] });
});

test('governance puts every group where its role says, with all of its members', () => {
  const { model, facts, table, notes } = selectGovernance(report, governance);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name.replaceAll('\u00a0', ' '));
  const ofRole = (role: string) => report.actors.groups.filter((group) => group.role === role).map(({ name }) => name);
  expect(names(model.steering)).toEqual(ofRole('steering'));
  expect(names(model.guarantors)).toEqual(ofRole('guarantor'));
  expect(names(model.workingGroups)).toEqual(ofRole('working-group'));
  expect(names(model.partners)).toEqual(ofRole('partner'));
  expect(model.workingGroupsUncertain).toBe(true);
  expect(notes).toHaveLength(1);
  expect(textOf(facts)).toEqual({ skupin: '4 skupiny', ucastniku: '15 účastníků', okolo: '9 účastníků' });
  // A group without members has a row of its own.
  expect(table.rows).toHaveLength(16);
});

test('governance counts nobody where there is nobody', () => {
  const empty: Report = { ...report, actors: { ...report.actors, groups: [] } };
  const { model, table, facts } = selectGovernance(empty, governance);
  expect(model).toEqual({
    steering: [],
    guarantors: [],
    workingGroups: [],
    partners: [],
    workingGroupsUncertain: false,
  });
  expect(table.rows).toEqual([]);
  expect(facts['okolo']).toMatchObject({ value: 0 });
});

test('the ascent names the ends of the climb as words in a sentence, and the groups in quotes', () => {
  const { facts, table, notes } = selectAscent(report, ascent);
  expect(textOf(facts)).toMatchObject({
    zaklad: 'bezpečí a zdraví',
    vrchol: 'zaměstnanost',
    skupinaB: '„Inkluzivní vzdělávání“ a „Zaměstnanost“',
  });
  expect(table.rows).toHaveLength(report.priorities.length);
  expect(notes).toHaveLength(report.priorities.filter(({ group }) => group.certainty.note !== undefined).length);
});

test('the ascent leaves an abbreviation as it is, and says when a group is empty', () => {
  const [first, ...others] = report.priorities;
  const inA = { ...first!, group: { ...first!.group, value: 'A' as const } };
  const changed: Report = {
    ...report,
    priorities: [{ ...inA, name: 'ÚP ČR' }, ...others.map((priority) => ({ ...priority, group: inA.group }))],
  };
  expect(textOf(selectAscent(changed, ascent).facts)).toMatchObject({ zaklad: 'ÚP ČR', skupinaB: 'nic' });
});
