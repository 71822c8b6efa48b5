import { referencesIn } from '../../report/reference.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Draft } from '../draft.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { lookUp, referenceProblem } from '../referenceProblem.ts';
import { shorten } from '../showValue.ts';
import type { Located } from '../validate.ts';

/** Every reference to a number leads to one: in texts, ratios and checks; ratios make sense, arithmetic holds. */
export function referenceRules(draft: Draft, findings: Findings): void {
  const { goalsLead } = draft;
  if (goalsLead !== null) textReferences(goalsLead.value, () => goalsLead.at(), draft, findings);
  for (const indicator of draft.indicators) {
    const { value, at } = indicator;
    if (value.definition !== null) textReferences(value.definition, () => at('definition'), draft, findings);
    for (const [i, { note }] of value.observations.entries()) {
      if (note !== undefined) textReferences(note, () => at('observations', i, 'note'), draft, findings);
    }
    ratioRules(indicator, draft, findings);
    checkRules(indicator, draft, findings);
  }
}

/** References in the braces of a text, and braces that do not close. */
function textReferences(text: string, place: () => Place, draft: Draft, findings: Findings): void {
  for (const written of referencesIn(text)) {
    const [reference = '', form] = written.split('|').map((piece) => piece.trim());
    reportUnresolved(reference, place, draft, findings);
    if (form === undefined || form === 'value') continue;
    const fix = 'Pište {odkaz} pro číslo s jednotkou, {odkaz|value} pro číslo samo.';
    findings.problems.push(problemAt(place(), `neznámý tvar čísla „${form}“`, '„value“ nebo nic', fix));
  }
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, ''))) {
    const fix = 'Odkaz na číslo pište {ukazatel}; jiné složené závorky smažte.';
    findings.problems.push(
      problemAt(place(), `složená závorka bez druhé v textu „${shorten(text)}“`, 'závorky v párech', fix),
    );
  }
}

function reportUnresolved(reference: string, place: () => Place, draft: Draft, findings: Findings): void {
  const message = referenceProblem(reference, draft);
  if (message !== null) findings.problems.push(problemAt(place(), message.found, message.expected, message.fix));
}

function ratioRules({ value, at }: Located<Indicator>, draft: Draft, findings: Findings): void {
  for (const [i, { of, denominator }] of value.ratios.entries()) {
    reportUnresolved(of, () => at('ratios', i, 'of'), draft, findings);
    reportUnresolved(denominator, () => at('ratios', i, 'denominator'), draft, findings);
    const [top, bottom] = [lookUp(of, draft), lookUp(denominator, draft)];
    if (!('number' in top) || !('number' in bottom)) continue;
    if (top.number.value > 0 && bottom.number.value > top.number.value) continue;
    const found = `poměr ${top.number.value} z ${bottom.number.value}`;
    const fix = 'Jmenovatel musí být větší než čitatel a oba větší než nula; opravte odkazy, nebo poměr smažte.';
    findings.problems.push(problemAt(at('ratios', i), found, 'část z většího celku', fix));
  }
}

/** Sums of decimal numbers differ in the last bits; anything above this is a real difference. */
const ROUNDING = 1e-6;

function checkRules({ value, at }: Located<Indicator>, draft: Draft, findings: Findings): void {
  for (const [i, check] of value.checks.entries()) {
    textReferences(check.finding, () => at('checks', i, 'finding'), draft, findings);
    for (const [j, { of }] of check.supported.entries()) {
      reportUnresolved(of, () => at('checks', i, 'supported', j, 'of'), draft, findings);
    }
    for (const [j, { claim, relation, terms }] of check.arithmetic.entries()) {
      const path = ['checks', i, 'arithmetic', j] as const;
      reportUnresolved(claim, () => at(...path, 'claim'), draft, findings);
      for (const [k, term] of terms.entries()) reportUnresolved(term, () => at(...path, 'terms', k), draft, findings);
      const [claimed, ...added] = [claim, ...terms].map((reference) => lookUp(reference, draft));
      if (claimed === undefined || !('number' in claimed)) continue;
      const numbers = added.flatMap((result) => ('number' in result ? [result.number.value] : []));
      if (numbers.length < terms.length) continue;
      const sum = numbers.reduce((total, number) => total + number, 0);
      const equal = Math.abs(sum - claimed.number.value) < ROUNDING;
      if (equal === (relation === 'equals-sum')) continue;
      const found = `výpočet, který neplatí: ${claimed.number.value} ${equal ? '=' : '≠'} ${numbers.join(' + ')}${numbers.length > 1 ? ` (${sum})` : ''}`;
      const expected = relation === 'equals-sum' ? 'číslo rovné součtu členů' : 'číslo, které se od součtu členů liší';
      findings.problems.push(
        problemAt(
          at(...path),
          found,
          expected,
          'Opravte členy výpočtu; jestli se změnila data, změňte i text poznámky.',
        ),
      );
    }
  }
}
