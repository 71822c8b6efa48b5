import { expect, test } from 'vitest';
import { blockingByScripts } from './longTasks.ts';

const page = 'http://localhost:4321/';

test('scripts block for what their tasks take over 50 ms, and other tasks do not count', () => {
  const tasks = [
    { url: page, duration: 180 },
    { url: 'Unattributable', duration: 110 },
    { url: `${page}_astro/story.js`, duration: 108 },
    { url: `${page}_astro/search.js?v=1`, duration: 62 },
    { url: `${page}_astro/short.js`, duration: 20 },
  ];
  expect(blockingByScripts(tasks)).toBe(58 + 12);
});

test('a page whose scripts make no long task is blocked by none', () => {
  expect(blockingByScripts([{ url: page, duration: 300 }])).toBe(0);
});
