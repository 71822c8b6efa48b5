import { expect, test } from 'vitest';
import { countPriorities } from './tokens.ts';

test('counts the priorities of a report', () => {
  expect(countPriorities('{"priorities": [{}, {}, {}]}')).toBe(3);
});

test.each([
  '',
  '{"priorities": [',
  '{"priorities": {}}',
  '{"priorities": [{}]}',
  'null',
  `{"priorities":[${'1,'.repeat(9)}1]}`,
])('takes five for what the data check will refuse: %s', (json) => {
  expect(countPriorities(json)).toBe(5);
});
