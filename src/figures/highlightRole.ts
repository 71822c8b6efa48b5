/** The colours in which a figure of a priority points something out. */
import type { ColourRole } from '../charts/colours.ts';
import type { Report } from '../schemas/report.ts';
import { priorityRole } from '../charts/colours.ts';
import { priorityById } from '../report/links.ts';

/** The colour of the priority (its id); ink where the figure belongs to none. */
export function highlightRole(report: Report, priority: string | null): ColourRole {
  return priority === null ? 'ink' : priorityRole(priorityById(report, priority).order);
}

/** The pale ground that belongs to that colour. */
export function highlightTint(report: Report, priority: string | null): ColourRole {
  return priority === null ? 'sunken' : `priority-${priorityById(report, priority).order}-tint`;
}
