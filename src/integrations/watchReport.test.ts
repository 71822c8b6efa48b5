import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInside } from './watchReport.ts';

describe('isInside', () => {
  const folder = join('/', 'report', 'data');

  test('a file in a sub-folder lies inside', () => {
    expect(isInside(folder, join(folder, 'indicators', 'exekuce.json'))).toBe(true);
  });

  test('a file whose name begins with two dots lies inside', () => {
    expect(isInside(folder, join(folder, '..poznamka'))).toBe(true);
  });

  test('neither the folder itself nor a neighbour with a longer name lies inside', () => {
    expect(isInside(folder, folder)).toBe(false);
    expect(isInside(folder, join('/', 'report', 'data-stara', 'a.json'))).toBe(false);
    expect(isInside(folder, join('/', 'report', 'content', 'a.mdx'))).toBe(false);
  });
});
