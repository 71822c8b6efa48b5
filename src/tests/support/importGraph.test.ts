import { describe, expect, test } from 'vitest';
import { findCycle, graphOf, parseImports } from './importGraph.ts';

describe('parseImports', () => {
  test('finds every form of import', () => {
    const source = `
      import a from './a.ts';
      import { b,
        c } from "./b.ts";
      import './c.css';
      export { d } from './d.ts';
      const e = await import('./e.ts');
      import Figure from '../components/Figure.astro';
    `;
    expect(parseImports(source).map(({ specifier }) => specifier)).toEqual([
      './a.ts',
      './b.ts',
      './c.css',
      './d.ts',
      './e.ts',
      '../components/Figure.astro',
    ]);
  });

  test('tells types from values', () => {
    const source = `import type { A } from 'a';\nimport { type B, type C } from 'b';\nimport { type D, d } from 'd';\nexport type { E } from 'e';`;
    expect(parseImports(source).map(({ typeOnly }) => typeOnly)).toEqual([true, true, false, true]);
  });

  test('reads no comments', () => {
    expect(parseImports(`// import x from 'x';\n/* import y from 'y'; */`)).toEqual([]);
  });
});

describe('findCycle', () => {
  test('finds the way back', () => {
    expect(
      findCycle(
        graphOf([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test('a diamond is no cycle', () => {
    expect(
      findCycle(
        graphOf([
          ['a', 'b'],
          ['a', 'c'],
          ['b', 'd'],
          ['c', 'd'],
        ]),
      ),
    ).toBeNull();
  });
});
