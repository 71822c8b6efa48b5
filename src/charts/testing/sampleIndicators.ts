import type { ChartOptions, ChartSize } from '../chartOptions.ts';
import type { LabelledIndicator } from '../labelledIndicator.ts';
import type { PlacedText } from '../placedText.ts';
import { boxesOverlap, boxInside } from '../labels.ts';
import { textBoxes } from '../placedText.ts';

/** An invented indicator for tests of drawings; `over` changes what the test is about. */
export function sampleIndicator(over: Partial<LabelledIndicator> = {}): LabelledIndicator {
  const value = over.value ?? 1234;
  return {
    id: 'vzorek',
    value,
    valueText: String(value),
    label: 'Lidé ve vzorku',
    headline: 'lidí ve vzorku',
    period: '2020',
    estimate: false,
    doubted: false,
    priority: { order: 1, name: 'Bydlení' },
    parts: [],
    ...over,
  };
}

/** Three indicators of very different size, one with a part, one with long words. */
export const sampleIndicators: readonly LabelledIndicator[] = [
  sampleIndicator({ id: 'velky', value: 2345, parts: [{ value: 678, text: 'z toho 678 dětí' }], estimate: true }),
  sampleIndicator({ id: 'maly', value: 87, priority: { order: 2, name: 'Vzdělávání' } }),
  sampleIndicator({
    id: 'dlouhy',
    value: 519,
    label: 'Mladí lidé mimo vzdělání i zaměstnání, kteří se hlásí na úřadu práce a nikde jinde',
    headline: 'mladých lidí mimo vzdělání i zaměstnání, kteří se hlásí na úřadu práce a nikde jinde',
    period: 'průměrný měsíc 2019',
    doubted: true,
  }),
];

/** Options of a drawing in a file of the light theme. */
export function sampleOptions(size: ChartSize): ChartOptions {
  return { size, target: { kind: 'file', theme: 'light' }, idPrefix: 'vzorek', title: 'Vzorek', priorityCount: 5 };
}

/** What is wrong with the places of texts: lines out of the frame, lines over one another. Empty when all is well. */
export function textTroubles(texts: readonly PlacedText[], frame: { width: number; height: number }): string[] {
  const lines = texts.flatMap((text) => textBoxes(text).map((box, index) => ({ box, line: text.lines[index] ?? '' })));
  const outside = lines.filter(({ box }) => !boxInside(box, frame, -0.01)).map(({ line }) => `outside: ${line}`);
  const overlapping = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => boxesOverlap(a.box, b.box))
      .map((b) => `overlap: ${a.line} × ${b.line}`),
  );
  return [...outside, ...overlapping];
}
