import { expect, test } from 'vitest';
import { fillText } from './fillTexts.ts';
import { inventedIndicator, situationReport } from './testing/situationReport.ts';

const report = situationReport([inventedIndicator('alfa', { value: 995, period: '2018' })]);
const facts = {
  nejvic: { value: 36583, text: '36\u00a0583 lidí' },
  nazev: { value: null, text: 'obvod {alfa} a {nejvic}' },
};

test('facts and references stand in one text', () => {
  expect(fillText(report, facts, 'Nejvíc: { nejvic }, alfa: {alfa|value}.')).toBe(
    'Nejvíc: 36\u00a0583 lidí, alfa: 995.',
  );
});

test('braces in a fact come from the data and stay as they are', () => {
  expect(fillText(report, facts, 'Nejvíc má {nazev}.')).toBe('Nejvíc má obvod {alfa} a {nejvic}.');
});

test.each(['constructor', 'toString', 'neznamy'])('a name that is no fact is refused: %s', (name) => {
  expect(() => fillText(report, facts, `{${name}}`)).toThrow(`graf nezná „${name}“`);
});

test('a reference that leads nowhere is refused', () => {
  expect(() => fillText(report, facts, '{alfa:1999}')).toThrow('nemá údaj za období „1999“');
});
