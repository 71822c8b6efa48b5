/** Everything other folders need of colours: the neutral palette, and the measures that tests reuse. */
import { fromOklab, toOklab } from './colourSpaces.ts';

export { contrastRatio } from './contrastRatio.ts';
export { deltaE2000 } from './deltaE2000.ts';
export { priorityColours } from './priorityColours.ts';
export { simulateColourBlindness, type ColourBlindness } from './simulateColourBlindness.ts';

/** The colours of one theme that belong to no priority, `#rrggbb`. */
export interface NeutralColours {
  /** Paper: the page behind everything. */
  ground: string;
  /** Raised paper: cards. */
  surface: string;
  /** Lowered paper: footer, table heads, quiet bands. */
  sunken: string;
  /** Text. */
  ink: string;
  /** Secondary text; ≥ 4.5 : 1 on ground, surface and sunken. */
  muted: string;
  /** Hairlines that only divide. */
  line: string;
  /** Lines and outlines that carry meaning; ≥ 3 : 1 on ground, surface and sunken. */
  lineStrong: string;
  /** Tint behind a found or chosen piece of text. */
  highlight: string;
  /** Focus ring; no priority's colour. */
  focus: string;
  /** Context series in charts, strongest first: ≥ 4.5 : 1, ≥ 3 : 1, and a faint one that carries no meaning alone. */
  greys: readonly [string, string, string];
}

/** Neutral colours of both themes. Print always takes the light ones. */
export const neutrals: { light: NeutralColours; dark: NeutralColours } = {
  light: {
    ground: '#fbfaf6',
    surface: '#ffffff',
    sunken: '#f1efe7',
    ink: '#16202a',
    muted: '#545e68',
    line: '#dcd9cf',
    lineStrong: '#7f7e76',
    highlight: '#f7e8ad',
    focus: '#16202a',
    greys: ['#646560', '#898880', '#bebcb2'],
  },
  dark: {
    ground: '#10161c',
    surface: '#1a222a',
    sunken: '#0b1015',
    ink: '#eef1ee',
    muted: '#a9b3b9',
    line: '#2f3942',
    lineStrong: '#75818a',
    highlight: '#3c3712',
    focus: '#eef1ee',
    greys: ['#9aa4aa', '#737e86', '#465059'],
  },
};

/** How much of a priority's colour its tint holds. */
const TINT_SHARE = { light: 0.1, dark: 0.2 } as const;

/** The pale ground of a priority: its colour mixed into the theme's ground. Text on it is ink, not the colour. */
export function tint(colour: string, theme: 'light' | 'dark'): string {
  const share = TINT_SHARE[theme];
  const ground = toOklab(neutrals[theme].ground);
  const full = toOklab(colour);
  const mix = (axis: 0 | 1 | 2) => ground[axis] + (full[axis] - ground[axis]) * share;
  return fromOklab([mix(0), mix(1), mix(2)]);
}
