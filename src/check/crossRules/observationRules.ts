import type { Indicator } from '../../schemas/indicator.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { Located } from '../validate.ts';
import { noRepeats } from './noRepeats.ts';

/** Parts are no larger than their whole, and corrections form an unbroken history. */
export function observationRules({ indicators }: Draft, findings: Findings): void {
  for (const indicator of indicators) {
    partRules(indicator, findings);
    revisionRules(indicator, findings);
  }
}

function partRules({ value, at }: Located<Indicator>, findings: Findings): void {
  for (const [i, { parts = [], components = [], value: whole }] of value.observations.entries()) {
    for (const [j, part] of parts.entries()) {
      if (part.value <= whole) continue;
      const found = `část „${part.label}“ (${part.value}) větší než celek (${whole})`;
      const fix = 'Opravte hodnotu části, nebo celku.';
      findings.problems.push(problemAt(at('observations', i, 'parts', j, 'value'), found, `nejvýš ${whole}`, fix));
    }
    // Parts and components share one address, „ukazatel/část“.
    const ids = [
      ...parts.map(({ id }, j) => ({ key: id, place: () => at('observations', i, 'parts', j, 'id') })),
      ...components.map(({ id }, j) => ({ key: id, place: () => at('observations', i, 'components', j, 'id') })),
    ];
    noRepeats(ids, 'označení části', findings);
  }
}

function revisionRules({ value, at }: Located<Indicator>, findings: Findings): void {
  const ofPeriod = Map.groupBy(value.observations.entries(), ([, { period }]) => period);
  for (const [period, entries] of ofPeriod) {
    const inOrder = entries.toSorted(([, a], [, b]) => a.revision - b.revision);
    for (const [n, [i, { revision, published, reason }]] of inOrder.entries()) {
      const previous = inOrder[n - 1]?.[1];
      if (revision !== n + 1) {
        const found = `revize ${revision} čísla za období „${period}“`;
        const fix = 'První číslo za období má revizi 1, každá oprava o jednu víc; starší záznamy se nemažou.';
        findings.problems.push(problemAt(at('observations', i, 'revision'), found, `revize ${n + 1}`, fix));
        break;
      }
      if (previous !== undefined && published < previous.published) {
        const found = `revize ${revision} zveřejněná ${published}, dřív než předchozí (${previous.published})`;
        findings.problems.push(
          problemAt(at('observations', i, 'published'), found, 'pozdější nebo stejný den', 'Opravte den zveřejnění.'),
        );
      }
      if (revision > 1 && reason === undefined) {
        const fix = 'Doplňte "reason": jednu větu pro čtenáře, proč se číslo změnilo.';
        findings.problems.push(
          problemAt(at('observations', i), `revize ${revision} bez důvodu opravy`, 'od revize 2 pole „reason“', fix),
        );
      }
    }
  }
}
