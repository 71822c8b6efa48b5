import { describe, expect, test } from 'vitest';
import { describeBuildError } from './buildPages.ts';

describe('describeBuildError', () => {
  test('names the place and the reason of every broken module, without a stack', () => {
    const message = '14:1: Expected a closing tag for `<Quote>`\n    at handler (file:///framework.js:64:17)';
    const error = Object.assign(new Error('Build failed with 1 error'), {
      errors: [{ message, loc: { file: '/report/content/chapters/01-situace.mdx', line: 14, column: 1 } }],
    });
    expect(describeBuildError(error, '/report')).toBe(
      'Stránky se nepodařilo sestavit.\ncontent/chapters/01-situace.mdx:14:1\n  14:1: Expected a closing tag for `<Quote>`',
    );
  });

  test('names a file outside the project by its whole path', () => {
    const error = Object.assign(new Error(), { errors: [{ message: 'x', id: '/other/content/a.mdx?astro' }] });
    expect(describeBuildError(error, '/report')).toContain('\n/other/content/a.mdx');
  });

  test('says what a page said when it could not be rendered', () => {
    const error = Object.assign(new Error('Odkaz „b“ nikam nevede.'), {
      id: 'src/pages/index.astro',
      hint: 'Try again.',
    });
    expect(describeBuildError(error, process.cwd())).toBe(
      'Stránky se nepodařilo sestavit.\nsrc/pages/index.astro\n  Odkaz „b“ nikam nevede.\n  Try again.',
    );
  });
});
