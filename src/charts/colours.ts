/**
 * Charts name colours by their role; what a role looks like depends on where the drawing goes.
 * In a page it is a CSS variable (both themes, forced colours), in a file a fixed colour.
 */
import { neutrals, priorityColours, tint } from '../design/palette.ts';

/** Colours that belong to no priority; `grey-1` is the strongest of three greys. */
export type NeutralRole =
  | 'ground'
  | 'surface'
  | 'sunken'
  | 'ink'
  | 'muted'
  | 'line'
  | 'line-strong'
  | 'highlight'
  | 'grey-1'
  | 'grey-2'
  | 'grey-3';

/** `priority-3` is the colour of the third priority from the foot, `priority-3-tint` its pale ground. */
export type PriorityRole = `priority-${number}` | `priority-${number}-tint`;

export type ColourRole = NeutralRole | PriorityRole;

export type Theme = 'light' | 'dark';

/** Where a drawing goes: into a page, or into a file of its own with the colours of one theme, the light one on white paper. */
export type Target = { kind: 'page' } | { kind: 'file'; theme: Theme };

/** Turns a role into the value of a `fill` or `stroke` attribute. */
export type Paint = (role: ColourRole) => string;

/**
 * The paint of one drawing. In a file an unknown role throws.
 *
 * @param target where the drawing goes
 * @param priorityCount how many priorities the report has (2–9): their colours are computed for that number
 */
export function paintFor(target: Target, priorityCount: number): Paint {
  if (target.kind === 'page') return cssVariable;
  const fixed = fixedColours(target.theme, priorityCount);
  return (role) => {
    const colour = fixed.get(role);
    if (colour === undefined) throw new Error(`invalid colour role: ${role}`);
    return colour;
  };
}

/** The CSS variable of a role, e.g. `var(--priority-3)`; named as in the site's tokens. */
export function cssVariable(role: ColourRole): string {
  return `var(--${role})`;
}

/** The role of the priority with this order (from 1, at the foot). */
export function priorityRole(order: number): PriorityRole {
  return `priority-${order}`;
}

/** Light files are printed and put into other people's articles, where the site's warm paper would be a stain. */
const FILE_GROUND = { light: '#ffffff', dark: neutrals.dark.ground } as const;

function fixedColours(theme: Theme, priorityCount: number): Map<string, string> {
  const ground = FILE_GROUND[theme];
  const { surface, sunken, ink, muted, line, lineStrong, highlight, greys } = neutrals[theme];
  const colours = new Map(
    Object.entries({ ground, surface, sunken, ink, muted, line, 'line-strong': lineStrong, highlight }),
  );
  for (const [index, grey] of greys.entries()) colours.set(`grey-${index + 1}`, grey);
  for (const [index, colour] of priorityColours(priorityCount)[theme].entries()) {
    colours.set(priorityRole(index + 1), colour);
    colours.set(`${priorityRole(index + 1)}-tint`, tint(colour, theme));
  }
  return colours;
}
