import { expect, test } from 'vitest';
import { countWords } from './countWords.ts';

const text = (value: string) => ({ type: 'text', value });

test('words of all depths are counted, signs and attributes are not', () => {
  const tree = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('Lidé – a děti'), { type: 'strong', children: [text('v kraji.')] }] },
      {
        type: 'mdxJsxFlowElement',
        name: 'Step',
        attributes: [{ type: 'mdxJsxAttribute' as const, name: 'title', value: 'Krok' }],
        children: [],
      },
    ],
  };
  expect(countWords(tree)).toBe(5);
});
