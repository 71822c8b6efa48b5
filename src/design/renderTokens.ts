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

const contrast = (ink: string, ground: string) =>
  `--ground:${ground};--surface:${ground};--sunken:${ground};--ink:${ink};--muted:${ink};` +
  `--line:${ink};--line-strong:${ink};--focus:${ink}`;

const MORE_CONTRAST = { light: contrast('#000000', '#ffffff'), dark: contrast('#ffffff', '#000000') };

/** Paper is white, and so are pages that show our frames. */
const WHITE = '--ground:#ffffff;--surface:#ffffff';

function priorityClasses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `--priority-${index + 1}`;
    return `.priority-${index + 1}{--priority:var(${name});--priority-tint:var(${name}-tint)}`;
  });
}

/**
 * The palette as CSS for a report with 2–9 priorities: custom properties on `:root` (`--ground`, `--ink`,
 * `--priority-1` …), and the classes `.priority-1` … that set `--priority` and `--priority-tint` for
 * everything inside. Dark only on screens: paper is white. Readers who ask for more contrast get black and
 * white with every line strong.
 */
export function renderTokens(count: number): string {
  return [
    '@layer tokens{',
    `:root{color-scheme:light dark;${declarations('light', count)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations('dark', count)}}}`,
    `@media (prefers-contrast:more){:root{${MORE_CONTRAST.light}}}`,
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${MORE_CONTRAST.dark}}}`,
    `@media print{:root{color-scheme:light;${WHITE}}}`,
    ...priorityClasses(count),
    '}',
  ].join('\n');
}

/**
 * The palette of frames in other people's pages: the same colours on white, light or dark as the reader has it, or as
 * the frame's address says by its fragment (ids of hidden elements, see `FrameLayout.astro`).
 */
export function renderFrameTokens(count: number): string {
  const chosen = (theme: Theme) => `:has(${FRAME_THEMES[theme].map((id) => `#${id}:target`).join(',')})`;
  const dark = declarations('dark', count);
  return [
    '@layer tokens{',
    `:root{color-scheme:light dark;${declarations('light', count)};${WHITE}}`,
    `:root${chosen('light')}{color-scheme:light}`,
    `@media screen and (prefers-color-scheme:dark){:root:not(${chosen('light')}){${dark}}}`,
    `@media screen{:root${chosen('dark')}{color-scheme:dark;${dark}}}`,
    `@media (prefers-contrast:more){:root:not(${chosen('dark')}){${MORE_CONTRAST.light}}}`,
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root:not(${chosen('light')}){${MORE_CONTRAST.dark}}}`,
    '@media print{:root{color-scheme:light}}',
    ...priorityClasses(count),
    '}',
  ].join('\n');
}

/** The palette on white paper, for what is only ever printed or shown as printed: the light theme, by day and night. */
export function renderPaperTokens(count: number): string {
  return [
    '@layer tokens{',
    `:root{color-scheme:light;${declarations('light', count)};${WHITE}}`,
    ...priorityClasses(count),
    '}',
  ].join('\n');
}

/** The fragments of a frame's address that choose a theme; the second of each also leaves the title out. */
export const FRAME_THEMES: Readonly<Record<Theme, readonly [string, string]>> = {
  light: ['svetly', 'svetly-bez-nadpisu'],
  dark: ['tmavy', 'tmavy-bez-nadpisu'],
};
