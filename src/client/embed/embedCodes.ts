/** The code of embeds: copying, the choice of looks, the height of the preview. */
import { listenToFrames } from './listenToFrames.ts';

const COPIED = 'Zkopírováno.';
const SELECTED = 'Text je označený, zkopírujte ho klávesami Ctrl+C.';

for (const embed of document.querySelectorAll<HTMLElement>('[data-embed]')) {
  offerCopies(embed);
  offerLooks(embed);
}

const frames = document.querySelector<HTMLElement>('[data-frames]')?.dataset['frames'];
if (frames !== undefined) listenToFrames(new URL(frames, location.href).href);

function offerCopies(embed: HTMLElement): void {
  for (const button of embed.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const field = document.getElementById(button.dataset['copy'] ?? '');
    const status = button.parentElement?.querySelector('[role="status"]');
    if (!(field instanceof HTMLTextAreaElement) || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      field.select();
      // Old browsers and pages without https have no clipboard; then the text is ready to be copied by hand.
      const copying = navigator.clipboard?.writeText(field.value) ?? Promise.reject(new Error('no clipboard'));
      copying.then(
        () => (status.textContent = COPIED),
        () => (status.textContent = SELECTED),
      );
    });
  }
}

/** The look stands at the end of the frame's address, in all codes and in the preview. */
function offerLooks(embed: HTMLElement): void {
  const address = embed.dataset['embed'] ?? '';
  const fields = [...embed.querySelectorAll('textarea')].map((field) => ({ field, code: field.value }));
  const preview = embed.querySelector('iframe');
  const options = embed.querySelector<HTMLElement>('.embed-options');
  if (options === null) return;
  options.hidden = false;
  options.addEventListener('change', () => {
    const theme = options.querySelector<HTMLInputElement>('[data-theme]:checked')?.value ?? '';
    const without = options.querySelector<HTMLInputElement>('[data-without-title]')?.checked ? 'bez-nadpisu' : '';
    const look = [theme, without].filter(Boolean).join('-');
    const end = look ? `#${look}` : '';
    for (const { field, code } of fields) field.value = code.replaceAll(`"${address}"`, `"${address}${end}"`);
    for (const status of embed.querySelectorAll('[role="status"]')) status.textContent = '';
    if (preview) preview.src = preview.src.replace(/#.*|$/, end);
  });
}
