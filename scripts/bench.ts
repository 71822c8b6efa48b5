/**
 * Measures what the site promises: `npm run bench`. It measures the site that is built, so build first.
 *
 * `--only bytes,lighthouse` measures a part and keeps the other figures of earlier runs; `--json` prints the figures
 * for machines; `--readme` prints the table for the README from what was measured last.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/site/readEnvironment.ts';
import { parts } from './lib/bench/parts.ts';
import { isKept, markdownTable, terminalTable, type Row } from './lib/bench/row.ts';
import { projectFolder } from './lib/projectFolder.ts';
import { CommandError, describeError, runCommand } from './lib/runCommand.ts';
import { counted, seconds } from './lib/wording.ts';

/** What is kept of a run. */
interface Results {
  machine: string;
  /** The day on which each part was measured, `2026-11-23`, by its id: parts may be measured one at a time. */
  dates: Record<string, string>;
  /** The rows of each part, by its id. */
  parts: Record<string, Row[]>;
}

const RESULTS = join(projectFolder, '.generated', 'bench.json');

await runCommand(async () => {
  const { only, json, readme } = readOptions(process.argv.slice(2));
  if (readme) {
    console.log(readmeText(await readResults()));
    return;
  }
  const chosen = parts.filter(({ id }) => only === null || only.includes(id));
  // Tables go to the standard output, what is going on beside it.
  const say = (line: string) => console.error(line);
  const environment = readEnvironment(process.env, projectFolder);
  const before = await readResults();
  const results: Results = { machine: machine(), dates: before?.dates ?? {}, parts: before?.parts ?? {} };
  const failed: string[] = [];
  for (const { id, name, measure } of chosen) {
    say(`${name} …`);
    const start = performance.now();
    try {
      results.parts[id] = await measure(environment, (line) => say(`  ${line}`));
      results.dates[id] = new Date().toISOString().slice(0, 10);
      say(`  hotovo (${seconds(performance.now() - start)})`);
    } catch (error) {
      // The others are measured all the same; figures of an earlier run would pass for those of this one.
      Reflect.deleteProperty(results.parts, id);
      failed.push(name);
      say(`  ${describeError(error)}`);
    }
    // A long run that is broken off keeps what it has.
    await mkdir(dirname(RESULTS), { recursive: true });
    await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  }
  const rows = chosen.flatMap(({ id }) => results.parts[id] ?? []);
  const over = rows.filter((row) => isKept(row) === false);
  console.log(json ? JSON.stringify(results, null, 2) : `\n${results.machine}\n\n${terminalTable(rows)}`);
  say(
    over.length === 0
      ? '\nVšechny rozpočty drží.'
      : `\nNad rozpočtem: ${counted(over.length, ['řádek', 'řádky', 'řádků'])}.`,
  );
  if (failed.length > 0) throw new CommandError(`Nezměřeno: ${failed.join(', ')}. Důvod je výš, u každé části.`);
});

function readOptions(args: string[]): { only: string[] | null; json: boolean; readme: boolean } {
  const known = parts.map(({ id }) => id);
  try {
    const { values } = parseArgs({
      args,
      options: { only: { type: 'string' }, json: { type: 'boolean' }, readme: { type: 'boolean' } },
    });
    const only = values.only?.split(',').map((id) => id.trim()) ?? null;
    if (only === null || only.every((id) => known.includes(id))) {
      return { only, json: values.json ?? false, readme: values.readme ?? false };
    }
  } catch {
    // An unknown option is answered below like an unknown part.
  }
  throw new CommandError(
    `Neznámá volba: ${args.join(' ')}. Měření zná --json, --readme a --only s částmi: ${known.join(', ')}.`,
  );
}

/** The results of earlier runs; null when there are none. */
async function readResults(): Promise<Results | null> {
  try {
    return JSON.parse(await readFile(RESULTS, 'utf8')) as Results;
  } catch {
    return null;
  }
}

function readmeText(results: Results | null): string {
  if (results === null) throw new CommandError('Ještě nic není naměřeno. Změříte to příkazem: npm run bench');
  const rows = parts.flatMap(({ id }) => results.parts[id] ?? []);
  const days = [...new Set(parts.flatMap(({ id }) => (results.parts[id] ? (results.dates[id] ?? []) : [])))].sort();
  return `${markdownTable(rows)}\n\nMeasured on ${days.join(', ')}: ${results.machine}.`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1_000_000_000);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} × CPU, ${memory} GB, Node ${process.versions.node}`;
}
