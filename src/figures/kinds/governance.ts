import type { GovernanceModel } from '../../charts/governanceLayout.ts';
import type { ActorGroup } from '../../schemas/actors.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { countOf } from '../../format/plural.ts';
import { typography } from '../../format/typography.ts';
import { textCell } from '../selection.ts';

const ROLES: Record<ActorGroup['role'], string> = {
  steering: 'řídící výbor',
  guarantor: 'garant realizace',
  'working-group': 'pracovní skupina výboru',
  partner: 'okolo výboru',
};

const GROUPS = { one: 'skupina', few: 'skupiny', many: 'skupiny', other: 'skupin' };
const PARTICIPANTS = { one: 'účastník', few: 'účastníci', many: 'účastníka', other: 'účastníků' };

/**
 * Who takes part. Facts, each with its noun: `skupin`, `ucastniku` (named members), `okolo` (members around
 * the committee).
 */
export const selectGovernance: Select<FigureOf<'governance'>, GovernanceModel> = (report) => {
  const { groups, source } = report.actors;
  const ofRole = (role: ActorGroup['role']) => groups.filter((group) => group.role === role);
  const simple = (list: ActorGroup[]) =>
    list.map(({ name, members }) => ({
      name: typography(name),
      members: members.map((member) => typography(member.name)),
    }));
  const participants = (list: ActorGroup[]) => {
    const value = list.reduce((sum, { members }) => sum + members.length, 0);
    return { value, text: countOf(value, PARTICIPANTS) };
  };
  const working = ofRole('working-group');
  return {
    model: {
      steering: simple(ofRole('steering')),
      guarantors: simple(ofRole('guarantor')),
      workingGroups: simple(working),
      partners: simple(ofRole('partner')),
      workingGroupsUncertain: working.some(({ certainty }) => certainty.level !== 'stated'),
    },
    facts: {
      skupin: { value: groups.length, text: countOf(groups.length, GROUPS) },
      ucastniku: participants(groups),
      okolo: participants(ofRole('partner')),
    },
    table: {
      columns: [
        { key: 'skupina', label: 'Skupina', numeric: false },
        { key: 'misto', label: 'Místo v řízení', numeric: false },
        { key: 'ucastnik', label: 'Účastník', numeric: false },
      ],
      rows: groups.flatMap(({ name, role, members }) =>
        (members.length === 0 ? [{ name: '–' }] : members).map((member) => [
          textCell(name),
          textCell(ROLES[role]),
          textCell(member.name),
        ]),
      ),
    },
    sources: [source],
    period: `strategie z roku ${report.strategy.approval.date.slice(0, 4)}`,
    notes: groups.flatMap(({ certainty }) => certainty.note ?? []),
  };
};
