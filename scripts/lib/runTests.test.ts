import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseKinds, runTests } from './runTests.ts';
import type { TestKind } from './testKinds.ts';
import { readPlaywrightReport, readVitestReport } from './testReports.ts';

const lint: TestKind = { id: 'lint', name: 'Pravidla', args: [] };
const unit: TestKind = {
  id: 'unit',
  name: 'Jednotky',
  args: [],
  readCount: async () => ({ passed: 40, failed: 0, skipped: 0 }),
};
const browser: TestKind = {
  id: 'browser',
  name: 'Prohlížeč',
  args: [],
  scope: 'Jen jedna stránka.',
  readCount: async () => ({ passed: 7, failed: 2, skipped: 3 }),
};

async function run(kinds: TestKind[], failing: string[]) {
  const lines: string[] = [];
  const count = await runTests(kinds, {
    run: async ({ id }) => ({ ok: !failing.includes(id), output: `output of ${id}` }),
    log: (line) => lines.push(line),
  });
  return { count, text: lines.join('\n') };
}

describe('runTests', () => {
  test('adds the tests of all kinds; one without tests of its own is one', async () => {
    const { count, text } = await run([lint, unit], []);
    expect(count).toEqual({ passed: 41, failed: 0, skipped: 0 });
    expect(text).not.toContain('output');
  });

  test('stops at the first kind that fails, and shows what its program wrote', async () => {
    const { count, text } = await run([lint, browser, unit], ['browser']);
    expect(count).toEqual({ passed: 8, failed: 2, skipped: 3 });
    expect(text).toContain('output of browser');
    expect(text).toContain('npm test -- --only browser');
    expect(text).not.toContain('Jednotky');
  });

  test('says what was skipped, and what was looked at where that is a choice', async () => {
    const { text } = await run([unit, browser], []);
    expect(text).toMatch(/Jednotky \(.+ s, 40 passed, 0 failed\)\n/);
    expect(text).toMatch(/Prohlížeč \(.+ s, 7 passed, 2 failed, 3 skipped\)\n {2}Jen jedna stránka\./);
  });

  test('a program that fell over is a failure though no test is', async () => {
    expect((await run([unit], ['unit'])).count).toEqual({ passed: 40, failed: 1, skipped: 0 });
  });
});

describe('chooseKinds', () => {
  test('keeps the order of kinds, whatever the order of asking', () => {
    expect(chooseKinds([lint, unit, browser], 'browser, lint')).toEqual([lint, browser]);
  });

  test('knows what it does not know', () => {
    expect(chooseKinds([lint], 'lint,units')).toBeNull();
  });
});

describe('reports', () => {
  test('are read from both runners; a missing one counts nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reports-'));
    try {
      await writeFile(join(folder, 'unit.json'), '{"numPassedTests": 3, "numFailedTests": 1, "numPendingTests": 2}');
      await writeFile(
        join(folder, 'browser.json'),
        '{"stats": {"expected": 5, "unexpected": 1, "flaky": 2, "skipped": 4}}',
      );
      expect(await readVitestReport(join(folder, 'unit.json'))).toEqual({ passed: 3, failed: 1, skipped: 2 });
      expect(await readPlaywrightReport(join(folder, 'browser.json'))).toEqual({ passed: 7, failed: 1, skipped: 4 });
      expect(await readVitestReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
