/** Shows the answer that the address names, the first one at first, and keeps it when the reader goes on. */
export function chooseStart(start: HTMLElement): void {
  const answers = [...start.querySelectorAll<HTMLElement>('.start-answer')];
  const links = [...start.querySelectorAll<HTMLAnchorElement>('.start-choices a')];
  const choose = (id: string) => {
    for (const answer of answers) answer.classList.toggle('is-chosen', answer.id === id);
    for (const link of links) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const named = () => answers.find(({ id }) => id === location.hash.slice(1));
  choose((named() ?? answers[0])?.id ?? '');
  start.classList.add('is-live');
  window.addEventListener('hashchange', () => {
    const answer = named();
    if (answer === undefined) return;
    choose(answer.id);
    // The browser could not scroll to what was not displayed.
    const { top, bottom } = answer.getBoundingClientRect();
    if (top > window.innerHeight || bottom < 0) answer.scrollIntoView();
  });
}
