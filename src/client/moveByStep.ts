/** Links to a step or a choice: they lead to its heading and take the place of the last one in the history. */
export function moveByStep(): void {
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('.step-moves a, .start-choices a');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!link || !target) return;
    event.preventDefault();
    const isChoice = target.matches('.start-answer');
    const top = window.scrollY;
    location.replace(link.hash);
    // An answer appears right under the choices: nothing needs to move.
    if (isChoice) window.scrollTo({ top, behavior: 'instant' });
    else target.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  });
}
