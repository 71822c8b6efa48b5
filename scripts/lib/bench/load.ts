/** Many readers at once: how the site holds on the real nginx. */
import { Agent, get } from 'node:http';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { framePaths, offlinePaths, sitemapPaths } from './builtSite.ts';
import { findNginx, withNginx } from './nginx.ts';
import type { Row } from './row.ts';

const READERS = 200;
const SECONDS = 20;

export async function measureLoad(environment: Environment, say: (line: string) => void): Promise<Row[]> {
  const { outDir, basePath } = environment;
  const names = [
    ['nginx, 200 čtenářů najednou: chyb', 'nginx, 200 readers at once for 20 s: errors'],
    ['nginx: odpovědí za sekundu', 'nginx: answers a second'],
    ['nginx: 99 ze 100 odpovědí do', 'nginx: 99 of 100 answers within'],
  ] as const;
  const row = (
    index: 0 | 1 | 2,
    unit: Row['unit'],
    measured: number | null,
    budget: number | null,
    note?: string,
  ): Row => ({
    name: names[index][0],
    english: names[index][1],
    unit,
    measured,
    budget,
    ...(note !== undefined && { note }),
  });
  const nginx = findNginx();
  if (nginx === null) {
    const note = 'přeskočeno: nginx tu není nainstalovaný';
    return [row(0, 'number', null, 0, note), row(1, 'number', null, null, note), row(2, 'ms', null, null, note)];
  }
  const paths = [
    ...(await sitemapPaths(outDir, environment)),
    ...(await framePaths(outDir)),
    ...(await offlinePaths(outDir, basePath)),
  ];
  say(`${READERS} čtenářů čte ${SECONDS} s`);
  const { times, errors } = await withNginx(nginx, { dir: outDir, basePath }, (address) =>
    readTogether(address, paths),
  );
  const sorted = Float64Array.from(times).sort();
  return [
    row(0, 'number', errors, 0, `${times.length} odpovědí`),
    row(1, 'number', times.length / SECONDS, null, 'čtenáři a server na stejném stroji'),
    row(2, 'ms', sorted[Math.floor(sorted.length * 0.99)] ?? null, null),
  ];
}

/** Readers who ask for one page after another, each from another place in the list. */
async function readTogether(address: string, paths: readonly string[]): Promise<{ times: number[]; errors: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const end = performance.now() + SECONDS * 1000;
  const times: number[] = [];
  let errors = 0;
  const reader = async (number: number) => {
    for (let turn = 0; performance.now() < end; turn++) {
      const path = paths[(number * 7 + turn) % paths.length]!;
      const start = performance.now();
      if (await ask(address + path.slice(1), agent)) times.push(performance.now() - start);
      else errors++;
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)));
  agent.destroy();
  return { times, errors };
}

/** Whether an address gave a whole answer. */
function ask(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.on('end', () => resolve(response.statusCode === 200)).on('error', () => resolve(false));
      response.resume();
    }).on('error', () => resolve(false));
  });
}
