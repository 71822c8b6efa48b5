import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { codeHeights, fillHeights, frameCode, fullCode, heightMarks, oembedJson, pictureCode } from './embedCode.ts';
import type { EmbedFacts } from './embedFacts.ts';

const embed: EmbedFacts = {
  id: 'exekuce',
  kind: 'figure',
  title: 'Lidí je „víc“ než <script>alert("1")</script> & dost',
  name: 'Exekuce',
  path: '/grafy/exekuce/',
  picture: '/nahledy/exekuce.png',
  priorityOrder: null,
};
const shape = [
  { width: 240, height: 900 },
  { width: 640, height: 700 },
  { width: 1200, height: 600 },
];
const heights = codeHeights(shape);

describe('code for articles', () => {
  test('is one frame in one box, with a title that cannot leave its attribute', () => {
    const { document } = parseHTML(`<body>${frameCode(embed, heights)}</body>`);
    const frame = document.querySelector('body > div > iframe');
    expect(document.querySelectorAll('*:not(html, head, body)')).toHaveLength(2);
    expect(frame?.getAttribute('title')).toBe(embed.title);
    expect(frame?.getAttribute('height')).toBe('860');
    expect(frame?.getAttribute('src')).toMatch(/\/vlozit\/exekuce\/$/);
  });

  test('has a script only in its full form', () => {
    expect(frameCode(embed, heights)).not.toContain('<script');
    expect(fullCode(embed, heights)).toMatch(/<script async src="[^"]+\/vlozit\.js"><\/script>$/);
  });

  test('of a picture carries its words, source and address', () => {
    const code = pictureCode(embed, { path: '/grafy/exekuce.png', alt: 'Popis "grafu"', credit: 'Zdroj: úřad.' });
    const { document } = parseHTML(`<body>${code}</body>`);
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Popis "grafu"');
    expect(document.querySelector('figcaption')?.textContent).toContain(`${embed.title}. Zdroj: úřad.`);
    expect(document.querySelector('script')).toBeNull();
  });
});

describe('marks of heights', () => {
  test('become the heights that were measured, also where HTML is written as text', () => {
    const marked = frameCode(embed, heightMarks(embed));
    expect(fillHeights(marked, new Map([['exekuce', heights]]))).toBe(frameCode(embed, heights));
  });

  test('of a frame that was not measured are an error', () => {
    expect(() => fillHeights(frameCode(embed, heightMarks(embed)), new Map())).toThrow('exekuce');
  });
});

describe('the oEmbed answer', () => {
  const answer = JSON.parse(oembedJson(embed, shape, { name: 'Úřad' })) as Record<string, unknown>;

  test('has what version 1.0 asks of a rich answer', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 700, title: embed.title });
    expect(answer['html']).toBe(frameCode(embed, heights));
    expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
  });

  test('publishes the heights of all published widths', () => {
    expect(answer['heights']).toEqual({ 320: 860, 375: 833, 480: 780, 640: 700, 960: 643 });
  });
});
