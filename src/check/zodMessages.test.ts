import { describe, expect, test } from 'vitest';
import { EDITOR_SCHEMAS } from './dataKinds.ts';
import { formatProblem } from './problem.ts';
import { parseJson } from './readJson.ts';
import { smallReport } from './testing/smallReport.ts';
import { validate } from './validate.ts';

/** Values that no field takes without complaint. */
const WRONG = [null, -1, 1.5, '', ' Žluťoučký kůň', [], { cizi: 1 }, true];

/** Words of Zod's own sentences. */
const ENGLISH =
  /\b(invalid|expected|received|input|must|too (?:big|small)|unrecognized|option|match|required|undefined)\b/i;

const files: [string, unknown][] = EDITOR_SCHEMAS.flatMap(({ name, files: [pattern] }): [string, unknown][] => {
  const path = Object.keys(smallReport()).find((file) => pattern !== undefined && fits(`/${file}`, pattern));
  return path === undefined ? [] : [[name, smallReport()[path]]];
});

function fits(file: string, pattern: string): boolean {
  const [start = '', end = ''] = pattern.split('*');
  return pattern.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === pattern;
}

type Json = null | number | string | boolean | Json[] | { [key: string]: Json };

/** All copies of a value in which one part, at any depth, is replaced by `wrong` or taken out. */
function* broken(value: Json, wrong: Json | undefined): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const copy = structuredClone(value) as Record<string, Json>;
    if (wrong !== undefined) copy[key] = wrong;
    else if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
    yield copy;
    for (const inner of broken((value as Record<string, Json>)[key] ?? null, wrong)) {
      const outer = structuredClone(value) as Record<string, Json>;
      outer[key] = inner;
      yield outer;
    }
  }
}

describe.each(files)('whatever is wrong in a file of the kind „%s“', (name, value) => {
  const schema = EDITOR_SCHEMAS.find((candidate) => candidate.name === name)?.schema;

  test('is told in Czech, with a place and a way out', () => {
    let told = 0;
    for (const wrong of [undefined, ...WRONG]) {
      for (const copy of broken(value as Json, wrong)) {
        const findings = { problems: [], warnings: [] };
        const file = parseJson(JSON.stringify(copy, null, 1), `${name}.json`, findings);
        if (file === null || schema === undefined) throw new Error('not JSON');
        const located = validate(file, schema, findings);
        const { problems } = findings as { problems: Parameters<typeof formatProblem>[0][] };
        expect(problems.length > 0, JSON.stringify(copy)).toBe(located === null);
        for (const problem of problems) {
          told++;
          const text = formatProblem(problem).replace(/„[^“]*“|"[^"]*"/g, '');
          expect(text).not.toMatch(ENGLISH);
          expect(problem.line).not.toBeNull();
          expect([problem.found, problem.expected, problem.fix].map((sentence) => sentence.length > 3)).toEqual([
            true,
            true,
            true,
          ]);
        }
      }
    }
    expect(told).toBeGreaterThan(50);
  });
});

test('there is a file for every schema but those of front matter', () => {
  expect(files.map(([name]) => name)).toEqual(
    EDITOR_SCHEMAS.map(({ name }) => name).filter((name) => !['chapter', 'page'].includes(name)),
  );
});
