/** Runs the kinds of tests one after another, up to the first that fails. */
import type { TestKind } from './testKinds.ts';
import type { TestCount } from './testReports.ts';
import { seconds } from './wording.ts';

/** What a program did. */
export interface ProgramResult {
  /** Whether it ended with zero. */
  ok: boolean;
  /** All it wrote, both outputs as they came. */
  output: string;
}

export interface TestEffects {
  run: (kind: TestKind) => Promise<ProgramResult>;
  log: (line: string) => void;
}

/**
 * @returns how many tests passed and failed; a kind without tests of its own is one test, and a kind whose program
 *   fell over is a failure even when none of its tests is
 */
export async function runTests(kinds: readonly TestKind[], { run, log }: TestEffects): Promise<TestCount> {
  const total: TestCount = { passed: 0, failed: 0, skipped: 0 };
  for (const kind of kinds) {
    const start = performance.now();
    const { ok, output } = await run(kind);
    const count = (await kind.readCount?.()) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
    total.passed += count.passed;
    total.failed += ok ? count.failed : Math.max(count.failed, 1);
    total.skipped += count.skipped;
    const tests = kind.readCount ? `, ${countText(count)}` : '';
    log(`${ok ? '✓' : '✗'} ${kind.name} (${seconds(performance.now() - start)}${tests})`);
    if (kind.scope !== undefined) log(`  ${kind.scope}`);
    if (!ok) {
      log(
        `\n${output.trim()}\n\nNeprošlo: ${kind.name}. Jen tuto část spustíte příkazem: npm test -- --only ${kind.id}\n`,
      );
      break;
    }
  }
  return total;
}

/** The counts in the words that machines read, too: `1234 passed, 0 failed`, with what was skipped where something was. */
export function countText({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * The kinds asked for by `--only unit,browser`, in their own order; all when nothing was asked.
 *
 * @returns null when there is no such kind
 */
export function chooseKinds(kinds: readonly TestKind[], only: string | undefined): readonly TestKind[] | null {
  if (only === undefined) return kinds;
  const ids = only.split(',').map((id) => id.trim());
  if (!ids.every((id) => kinds.some((kind) => kind.id === id))) return null;
  return kinds.filter(({ id }) => ids.includes(id));
}
