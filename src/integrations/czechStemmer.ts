/** Sends browsers the Czech stemmer without those of two dozen other languages, which its package puts in one file. */
import type { AstroIntegration } from 'astro';

const PACKAGE = /\/node_modules\/snowball-stemmers\/snowball-stemmers\.js$/;
const STEMMER = /^ {4}var (\w+Stemmer) = function \(_SnowballStemmer\d*\) \{\n[\s\S]*?^ {4}\}\(SnowballStemmer\);\n/gm;
const KEPT = 'czechStemmer';

/**
 * The code of the package with the Czech stemmer only.
 *
 * @throws Error when the package is not written as it was: a new version has to be looked at
 */
export function keepCzechStemmer(code: string): string {
  const removed: string[] = [];
  const kept = code.replace(STEMMER, (stemmer: string, name: string) => {
    if (name === KEPT) return stemmer;
    removed.push(name);
    return '';
  });
  const result = removed.reduce((text, name) => text.replace(new RegExp(`^ +\\w+: ${name},?\\n`, 'm'), ''), kept);
  const isLeft = removed.some((name) => new RegExp(`\\b${name}\\b`).test(result));
  if (removed.length === 0 || isLeft || !result.includes(`var ${KEPT} =`)) {
    throw new Error('snowball-stemmers is not written as expected: its stemmers cannot be told apart');
  }
  return result;
}

/** Leaves out the other stemmers when the pages are bundled; programs of Node take the package as it is. */
export function czechStemmer(): AstroIntegration {
  return {
    name: 'czech-stemmer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'czech-stemmer',
                transform: {
                  order: 'pre' as const,
                  handler: (code: string, id: string) =>
                    PACKAGE.test(id) ? { code: keepCzechStemmer(code), map: null } : undefined,
                },
              },
            ],
          },
        });
      },
    },
  };
}
