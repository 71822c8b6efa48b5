import { watchPlaces } from './watchPlaces.ts';

/**
 * Makes one picture follow the steps of a scrolly: its `data-step` is always the state of the step that the reader
 * has come to, the first one before all steps. The states stand in the drawings of the steps.
 */
export function followSteps(scrolly: HTMLElement): void {
  const picture = scrolly.querySelector<HTMLElement>('.scrolly-picture');
  const steps = [...scrolly.querySelectorAll<HTMLElement>('.step')];
  if (picture === null || steps.length === 0) return;
  const show = (index: number) => {
    const state = steps[Math.max(index, 0)]?.querySelector<SVGElement>('[data-step]')?.dataset['step'];
    if (state !== undefined) picture.dataset['step'] = state;
  };
  // The address is known before the browser has scrolled to it.
  show(steps.findIndex(({ id }) => id === location.hash.slice(1)));
  scrolly.classList.add('is-live');
  watchPlaces(
    steps.map((step) => step.querySelector('.step-card') ?? step),
    show,
  );
}
