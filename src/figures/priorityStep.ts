import type { Priority } from '../schemas/priorities.ts';
import { listOf } from '../format/list.ts';

type Named = Pick<Priority, 'order' | 'shortName'>;

/** The step of a priority in the story: its address and what the picture shows. */
export interface PriorityStep {
  id: string;
  state: string;
  description: string;
}

/** The step in which the ground is laid up to a priority; `priorities` from the foot up. */
export function priorityStep(priorities: readonly Named[], priority: Named & { id: string }): PriorityStep {
  const missing = priorities.filter(({ order }) => order > priority.order).map(({ shortName }) => shortName);
  const laid =
    priority.order === 1
      ? `položená je jen nejnižší vrstva, ${priority.shortName}.`
      : `přibyla vrstva ${priority.shortName}.`;
  const rest =
    missing.length === 0
      ? 'Hora je celá.'
      : `Nad ní ${missing.length === 1 ? 'je prázdný obrys' : 'jsou prázdné obrysy'}: ${listOf(missing)}.`;
  return { id: `krok-${priority.id}`, state: `laid-${priority.order}`, description: `${laid} ${rest}` };
}

/** An answer to „začněte, kde chcete“: what lies below the chosen priority, and what the picture shows. */
export interface StartAnswer {
  id: string;
  state: string;
  description: string;
}

/** The answer for one priority; its address is `zacit-<id>`. */
export function startAnswer(priorities: readonly Named[], priority: Named & { id: string }): StartAnswer {
  const below = priorities.filter(({ order }) => order < priority.order).map(({ shortName }) => shortName);
  const description =
    below.length === 0
      ? 'hora stojí celá, od základu až po vrchol.'
      : `hora začíná ve vzduchu, vrstvou ${priority.shortName}. Pod ní ${below.length === 1 ? 'je prázdný obrys' : 'jsou prázdné obrysy'}: ${listOf(below)}.`;
  return { id: `zacit-${priority.id}`, state: `start-${priority.order}`, description };
}
