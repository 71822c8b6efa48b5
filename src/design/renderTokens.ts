import { neutrals, priorityColours, tint } from './palette.ts';

type Theme = 'light' | 'dark';

const NEUTRAL_NAMES = {
  ground: '--ground',
  surface: '--surface',
  sunken: '--sunken',
  ink: '--ink',
  muted: '--muted',
  line: '--line',
  lineStrong: '--line-strong',
  highlight: '--highlight',
  focus: '--focus',
} as const;

/** The custom properties of one theme as CSS declarations. */
function declarations(theme: Theme, count: number): string {
  const neutral = neutrals[theme];
  const names = Object.entries(NEUTRAL_NAMES) as [keyof typeof NEUTRAL_NAMES, string][];
  return [
    ...names.map(([key, name]) => `${name}:${neutral[key]}`),
    ...neutral.greys.map((colour, index) => `--grey-${index + 1}:${colour}`),
    ...priorityColours(count)[theme].flatMap((colour, index) => [
      `--priority-${index + 1}:${colour}`,
      `--priority-${index + 1}-tint:${tint(colour, theme)}`,
    ]),
  ].join(';');
}

/**
 * The palette as CSS for a report with 2–9 priorities: custom properties on `:root` (`--ground`, `--ink`,
 * `--priority-1` …), and the classes `.priority-1` … that set `--priority` and `--priority-tint` for
 * everything inside. Dark only on screens: paper is white. Readers who ask for more contrast get black and
 * white with every line strong.
 */
export function renderTokens(count: number): string {
  const contrast = (ink: string, ground: string) =>
    `--ground:${ground};--surface:${ground};--sunken:${ground};--ink:${ink};--muted:${ink};` +
    `--line:${ink};--line-strong:${ink};--focus:${ink}`;
  const classes = Array.from({ length: count }, (_, index) => {
    const name = `--priority-${index + 1}`;
    return `.priority-${index + 1}{--priority:var(${name});--priority-tint:var(${name}-tint)}`;
  });
  return [
    '@layer tokens{',
    `:root{color-scheme:light dark;${declarations('light', count)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations('dark', count)}}}`,
    `@media (prefers-contrast:more){:root{${contrast('#000000', '#ffffff')}}}`,
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${contrast('#ffffff', '#000000')}}}`,
    '@media print{:root{color-scheme:light;--ground:#ffffff;--surface:#ffffff}}',
    ...classes,
    '}',
  ].join('\n');
}
