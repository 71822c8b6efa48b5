/** How smoothly the whole story scrolls on a slow phone. */
import type { CDPSession } from '@playwright/test';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { TIMES } from './budgets.ts';
import { withBrowser, withSite, withVisit } from './builtSite.ts';
import type { Row } from './row.ts';

const SLOWDOWN = 4;
/** A phone of the middle class. */
const VIEW = { width: 390, height: 844 };
/** Pixels a second: a reader who looks for a place. */
const SPEED = 3000;
/** What a frame may take at 60 frames a second. */
const FRAME_MS = 1000 / 60;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

export async function measureScroll({ outDir, basePath }: Environment): Promise<Row[]> {
  const events = await withSite(outDir, basePath, (site) =>
    withBrowser((browser) =>
      withVisit(browser, async (page) => {
        await page.setViewportSize(VIEW);
        await page.goto(site.address, { waitUntil: 'networkidle' });
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        return traceDuring(session, async () => {
          await session.send('Input.synthesizeScrollGesture', {
            x: VIEW.width / 2,
            y: VIEW.height / 2,
            yDistance: -(height - VIEW.height),
            speed: SPEED,
            gestureSourceType: 'touch',
          });
        });
      }),
    ),
  );
  const { longest, slowScripts, long } = readTrace(events);
  const note = `${VIEW.width} px, procesor ${SLOWDOWN}× zpomalený`;
  return [
    {
      name: 'Posun celým příběhem: nejdelší úloha',
      english: 'scroll through the whole story, CPU 4× slower: longest task',
      unit: 'ms',
      measured: longest,
      budget: TIMES.longestTask,
      note,
    },
    {
      name: 'Posun celým příběhem: dlouhých úloh',
      english: 'the same: tasks over 50 ms',
      unit: 'number',
      measured: long,
      budget: 0,
      note,
    },
    {
      name: 'Posun celým příběhem: snímků zdržených skripty',
      english: 'the same: frames dropped by scripts',
      unit: 'number',
      measured: slowScripts,
      budget: 0,
      note,
    },
  ];
}

async function traceDuring(session: CDPSession, happens: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await happens();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Entries of our own code in a trace: what is run, not what is drawn. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'EventDispatch']);

/** What the thread of a page does in one go; browsers call it by one of these names. */
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/**
 * Reads a trace of a page.
 *
 * @returns the longest task of the page's main thread in ms, how many are over the limit, and in how many tasks
 *   scripts alone took more than a frame
 * @throws Error when there is no task in it: then something else was measured
 */
export function readTrace(events: readonly TraceEvent[]): { longest: number; long: number; slowScripts: number } {
  const script = events.filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && SCRIPT.has(name));
  const tasksOfAll = events.filter(({ name, dur }) => TASK.has(name) && dur !== undefined);
  const main = busiest(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
    tasksOfAll.map(threadOf),
  );
  const isMain = (event: TraceEvent) => threadOf(event) === main;
  const tasks = tasksOfAll.filter(isMain);
  if (tasks.length === 0) throw new Error('the trace of the scroll has no tasks');
  const slow = tasks.filter((task) => {
    const inside = script.filter((event) => isMain(event) && event.ts >= task.ts && event.ts < task.ts + task.dur!);
    return outermost(inside).reduce((sum, { dur }) => sum + dur! / 1000, 0) > FRAME_MS;
  });
  const lengths = tasks.map(({ dur }) => dur! / 1000);
  return {
    longest: Math.max(0, ...lengths),
    long: lengths.filter((length) => length > TIMES.longestTask).length,
    slowScripts: slow.length,
  };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;

/** Of the main threads of all pages and helpers of the browser, the one that does most: that of the page. */
function busiest(candidates: readonly string[], tasks: readonly string[]): string | undefined {
  const count = (thread: string) => tasks.filter((task) => task === thread).length;
  return candidates.toSorted((a, b) => count(b) - count(a))[0];
}

/** Entries that lie in no other: a timer that calls a function is counted once. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || b.dur! - a.dur!)
    .filter((event) => {
      if (event.ts < end) return false;
      end = event.ts + event.dur!;
      return true;
    });
}
