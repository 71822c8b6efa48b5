import { expect, test } from 'vitest';
import { readTrace } from './scroll.ts';

/** An entry of a trace on the page's own thread; times in ms. */
const entry = (name: string, start: number, length: number, tid = 1) => ({
  name,
  ph: 'X',
  ts: start * 1000,
  dur: length * 1000,
  pid: 1,
  tid,
});

test('a trace tells the longest task, the long ones, and those that scripts made late', () => {
  const events = [
    { name: 'thread_name', ph: 'M', ts: 0, pid: 1, tid: 1, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', ph: 'M', ts: 0, pid: 1, tid: 2, args: { name: 'Compositor' } },
    entry('RunTask', 0, 30),
    entry('Paint', 1, 28),
    entry('RunTask', 40, 60),
    // A timer that calls a function: 20 ms of script, not 38.
    entry('TimerFire', 41, 20),
    entry('FunctionCall', 42, 18),
    entry('RunTask', 110, 10),
    entry('FunctionCall', 111, 5),
    // Another thread.
    entry('RunTask', 0, 500, 2),
  ];
  expect(readTrace(events)).toEqual({ longest: 60, long: 1, slowScripts: 1 });
});

test('a trace without tasks measures nothing', () => {
  expect(() => readTrace([entry('Paint', 0, 1)])).toThrow('no tasks');
});
