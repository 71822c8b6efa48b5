import { countOf } from '../format/plural.ts';
import type { Problem } from './problem.ts';
import { formatProblem } from './problem.ts';
import type { ReadReport } from './readReport.ts';

/** What the command prints of a checked report: warnings, then problems, then one line that sums it up. */
export function checkSummary({
  problems,
  warnings,
  files,
}: Pick<ReadReport, 'problems' | 'warnings' | 'files'>): string {
  const counts = [
    count(problems.length, { one: 'chyba', few: 'chyby', many: 'chyby', other: 'chyb' }),
    count(warnings.length, { one: 'upozornění', few: 'upozornění', many: 'upozornění', other: 'upozornění' }),
  ];
  const read = count(files, { one: 'soubor', few: 'soubory', many: 'souboru', other: 'souborů' });
  return [
    ...group('Upozornění (zpráva se sestaví i s nimi)', warnings),
    ...group('Chyby (dokud trvají, zpráva se nesestaví)', problems),
    `Kontrola dat: ${counts.join(', ')} (${read})`,
  ].join('\n');
}

function group(title: string, list: Problem[]): string[] {
  return list.length === 0 ? [] : [title, '', ...list.map((problem) => `${formatProblem(problem)}\n`)];
}

/** Terminals and tools that search the line need plain spaces. */
function count(number: number, forms: Parameters<typeof countOf>[1]): string {
  return countOf(number, forms).replace(/\u00a0/g, ' ');
}
