import { expect, test } from 'vitest';
import { inQuotes } from './inQuotes.ts';

test('words become a paragraph in quotation marks', () => {
  expect(inQuotes(' Priority A jsou podmínkou. ')).toBe('<p>„Priority A jsou podmínkou.“</p>');
});

test('paragraphs are quoted from the first to the last', () => {
  expect(inQuotes('<p>První.</p> <p>Druhý.</p>\n')).toBe('<p>„První.</p> <p>Druhý.“</p>');
});
