import type { NamedAmount, PartsModel } from '../../charts/partsModel.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select, TableCell } from '../selection.ts';
import { formatNumber } from '../../format/number.ts';
import { typography } from '../../format/typography.ts';
import { listOf } from '../../format/list.ts';
import { periodText } from '../../report/periodText.ts';
import { resolveReference, UnresolvedReference } from '../../report/reference.ts';
import { highlightRole, highlightTint } from '../highlightRole.ts';
import { numberCell, numberFact, textCell } from '../selection.ts';

/** What the whole and its parts are called where a number counts the parts once more. */
const ONCE = 'i s částmi';
const AGAIN = 'podruhé';

/**
 * Parts inside a whole. Facts: `celek`, `cast1`, `cast2`…, `zbytek`, `jine` (the other number), each with its
 * noun and as `…Hodnota` the number alone; `casti` lists the parts („985, 124 a 526“), `castiDohromady` adds
 * them up. Throws `UnresolvedReference` when the parts are larger than the whole, or when the other number is
 * not the whole and the parts together.
 */
export const selectParts: Select<FigureOf<'parts'>, PartsModel> = (report, { data, priority }) => {
  const resolved = ({ label, of }: { label: string; of: string }) => ({ label, ...resolveReference(report, of) });
  const whole = resolved(data.whole);
  const parts = data.parts.map(resolved);
  const claim = data.claim === undefined ? null : resolved(data.claim);
  const together = parts.reduce((sum, { value }) => sum + value, 0);
  if (together > whole.value) {
    throw new UnresolvedReference(
      data.whole.of,
      `části dohromady (${formatNumber(together)}) jsou větší než celek (${formatNumber(whole.value)})`,
      'Zkontrolujte odkazy na části a celek.',
    );
  }
  if (claim !== null && claim.value !== whole.value + together) {
    throw new UnresolvedReference(
      data.claim?.of ?? '',
      `${formatNumber(claim.value)} není součet celku a částí (${formatNumber(whole.value + together)})`,
      'Vynechte „claim“, nebo opravte odkazy.',
    );
  }
  const computed = (label: string, value: number) => ({ label, value, valueText: formatNumber(value) });
  const restValue = whole.value - together;
  const rest = restValue === 0 ? null : computed(data.restLabel, restValue);
  const numbers = [whole, ...parts, ...(claim === null ? [] : [claim])];
  const periods = [...new Set(numbers.map(({ period }) => periodText(period)))];
  const row = (label: string, relation: string, value: number, when: string): TableCell[] => [
    textCell(label),
    textCell(relation),
    numberCell(value),
    textCell(when),
  ];
  const rowOf = (number: (typeof numbers)[number], relation: string) =>
    row(number.label, relation, number.value, periodText(number.period));
  const named = {
    celek: whole,
    ...Object.fromEntries(parts.map((part, i) => [`cast${i + 1}`, part])),
    ...(claim && { jine: claim }),
  };
  return {
    model: {
      whole: drawn(whole),
      parts: parts.map(drawn),
      rest: rest && drawn(rest),
      repeated: claim && {
        claim: drawn(claim),
        once: computed(typography(ONCE), whole.value),
        again: computed(AGAIN, together),
      },
      role: highlightRole(report, priority),
      tintRole: highlightTint(report, priority),
    },
    facts: {
      ...Object.fromEntries(
        Object.entries(named).flatMap(([name, number]) => [
          [name, numberFact(number)],
          [`${name}Hodnota`, { value: number.value, text: number.valueText }],
        ]),
      ),
      ...(rest && { zbytek: { value: rest.value, text: rest.valueText } }),
      casti: { value: null, text: listOf(parts.map(({ valueText }) => valueText)) },
      castiDohromady: { value: together, text: formatNumber(together) },
    },
    table: {
      columns: [
        { key: 'polozka', label: 'Položka', numeric: false },
        { key: 'vztah', label: 'Vztah k celku', numeric: false },
        { key: 'hodnota', label: 'Počet', numeric: true },
        { key: 'obdobi', label: 'Období', numeric: false },
      ],
      rows: [
        rowOf(whole, 'celek'),
        ...parts.map((part) => rowOf(part, 'část celku')),
        ...(rest === null ? [] : [row(rest.label, 'zbytek celku, dopočteno', rest.value, periodText(whole.period))]),
        ...(claim === null ? [] : [rowOf(claim, 'celek a k němu části ještě jednou')]),
      ],
    },
    sources: [...new Set(numbers.flatMap(({ sources }) => sources))],
    period: periods.join(', '),
    notes: [...new Set(numbers.flatMap(({ table }) => table?.notes ?? []))],
  };
};

function drawn({ label, value, valueText }: NamedAmount): NamedAmount {
  return { label: typography(label), value, valueText };
}
