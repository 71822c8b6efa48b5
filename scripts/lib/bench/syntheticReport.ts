/** A large report made up for measuring: valid by every rule of the check, the same for the same size. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { romanNumber } from '../../../src/check/crossRules/romanNumber.ts';
import type { Goal } from '../../../src/schemas/goals.ts';
import type { Indicator } from '../../../src/schemas/indicator.ts';
import type { Measure } from '../../../src/schemas/measures.ts';
import type { Priority } from '../../../src/schemas/priorities.ts';

export interface SyntheticSize {
  measures: number;
  indicators: number;
}

export interface ReportFolders {
  dataDir: string;
  contentDir: string;
}

/** Words of names: what is done, of what kind, with what, for whom. Their products outnumber any report. */
const WORDS = {
  deed: [
    'Rozvoj',
    'Koordinace',
    'Podpora',
    'Zavedení',
    'Metodika',
    'Rozšíření',
    'Síť',
    'Propojení',
    'Dostupnost',
    'Prevence',
  ],
  kind: ['terénních', 'ambulantních', 'krizových', 'místních', 'krajských', 'společných', 'návazných', 'odborných'],
  thing: ['služeb', 'bytů', 'poraden', 'programů', 'stáží', 'škol', 'dílen', 'ubytoven', 'center', 'týmů', 'kurzů'],
  whom: [
    'pro rodiny s dětmi',
    'pro lidi v dluzích',
    'pro mladé bez školy',
    'pro seniory',
    'pro lidi bez domova',
    'pro cizince',
    'pro pečující',
    'pro dlouhodobě nezaměstnané',
    'v malých obcích',
    've vyloučených lokalitách',
  ],
};

/** How much of the measures is cross-cutting, and how many goals a thematic one serves at most: as in the strategy. */
const CROSS_CUTTING_SHARE = 0.3;
const MOST_GOALS = 4;

/**
 * Writes a report of the wanted size: the words and everything else of an existing one, with measures and indicators
 * made up. Figures that would draw all indicators keep to those of the existing report: nobody draws a thousand.
 *
 * @param from folders of the existing report
 * @param folder absolute path; emptied first
 * @returns the folders of the new report
 */
export async function writeSyntheticReport(
  from: ReportFolders,
  folder: string,
  { measures, indicators }: SyntheticSize,
): Promise<ReportFolders> {
  const dataDir = join(folder, 'data');
  const contentDir = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(from.dataDir, dataDir, { recursive: true });
  await cp(from.contentDir, contentDir, { recursive: true });

  const { goals } = await readJson<{ goals: Goal[] }>(join(dataDir, 'goals.json'));
  const { priorities } = await readJson<{ priorities: Priority[] }>(join(dataDir, 'priorities.json'));
  const file = join(dataDir, 'measures.json');
  const { lead, measures: existing } = await readJson<{ lead: string; measures: Measure[] }>(file);
  const random = randomNumbers(measures + indicators);
  const source = existing[0]!.source;
  await writeJson(file, {
    lead,
    // The texts of the report may speak of measures that exist: those stay.
    measures: [
      ...existing,
      ...Array.from({ length: Math.max(0, measures - existing.length) }, (_, i) =>
        madeUpMeasure(existing.length + i + 1, goals, source, random),
      ),
    ],
  });

  const indicatorDir = join(dataDir, 'indicators');
  const models = await Promise.all(
    (await readdir(indicatorDir)).map((name) => readJson<Indicator>(join(indicatorDir, name))),
  );
  models.sort((a, b) => a.order - b.order);
  for (let order = models.length + 1; order <= indicators; order++) {
    const indicator = madeUpIndicator(order, priorities, source, random);
    await writeJson(join(indicatorDir, `${indicator.id}.json`), indicator);
  }
  await narrowFigures(
    join(contentDir, 'figures'),
    models.map(({ id }) => id),
  );
  return { dataDir, contentDir };
}

function madeUpMeasure(number: number, goals: readonly Goal[], source: string, random: () => number): Measure {
  const isCrossCutting = random() < CROSS_CUTTING_SHARE;
  const wanted = 1 + Math.floor(random() * MOST_GOALS);
  const chosen = new Set(Array.from({ length: wanted }, () => pick(goals, random).number));
  return {
    number: romanNumber(number),
    numberCertainty: { level: 'stated' },
    type: isCrossCutting ? 'cross-cutting' : 'thematic',
    name: madeUpName(random),
    goals: isCrossCutting ? [] : [...chosen].sort((a, b) => a - b),
    tools: [],
    source,
  };
}

function madeUpIndicator(
  order: number,
  priorities: readonly Priority[],
  source: string,
  random: () => number,
): Indicator {
  const name = `${pick(['Lidé', 'Rodiny', 'Domácnosti'], random)} ${pick(WORDS.whom, random)}`;
  const people = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };
  return {
    id: `zkusebni-${order}`,
    order,
    label: { nominative: `${name} (${order})`, genitive: `${name} (${order})`, locative: `${name} (${order})` },
    headline: people,
    unit: people,
    definition: null,
    plainMeaning: 'Vymyšlený ukazatel pro měření.',
    priority: { id: pick(priorities, random).id, certainty: { level: 'editorial', note: 'Vymyšlené přiřazení.' } },
    observations: [2018, 2019, 2020].map((year) => ({
      period: String(year),
      value: Math.floor(random() * 40_000),
      estimate: random() < 0.2,
      notes: [],
      source,
      revision: 1,
      published: '2026-11-23',
    })),
    ratios: [],
    checks: [],
    comparable: [],
    notComparable: [],
    tables: [],
  };
}

function madeUpName(random: () => number): string {
  return [WORDS.deed, WORDS.kind, WORDS.thing, WORDS.whom].map((words) => pick(words, random)).join(' ');
}

/** Figures of all indicators become figures of some. */
async function narrowFigures(folder: string, indicatorIds: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const figure = await readJson<{ data?: { indicators?: unknown } }>(file);
    if (figure.data?.indicators !== 'all') continue;
    await writeJson(file, { ...figure, data: { ...figure.data, indicators: indicatorIds } });
  }
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** The same row of numbers from 0 to 1 for the same seed (mulberry32, public domain, by Tommy Ettinger). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8')) as Content;
}

async function writeJson(file: string, content: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
