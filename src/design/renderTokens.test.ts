import { describe, expect, test } from 'vitest';
import { neutrals, priorityColours } from './palette.ts';
import { FRAME_THEMES, renderFrameTokens, renderPaperTokens, renderTokens } from './renderTokens.ts';

describe('tokens', () => {
  test('every priority has its colour in both themes and a class that sets it', () => {
    const css = renderTokens(7);
    priorityColours(7).light.forEach((colour) => expect(css).toContain(`:${colour};`));
    priorityColours(7).dark.forEach((colour) => expect(css).toContain(`:${colour};`));
    expect(css).toContain('.priority-7{--priority:var(--priority-7);');
    expect(css).not.toContain('--priority-8');
  });

  test('dark colours reach only screens, so that print stays ink on white', () => {
    const css = renderTokens(5);
    const darkGround = css.indexOf(neutrals.dark.ground);
    const lastMedia = css.lastIndexOf('@media', darkGround);
    expect(css.slice(lastMedia, darkGround)).toMatch(/^@media screen and \(prefers-color-scheme:dark\)/);
    expect(css).toContain('@media print{:root{color-scheme:light;--ground:#ffffff');
  });

  test('paper is white and light at any time of the day', () => {
    const css = renderPaperTokens(5);
    expect(css).toContain('--ground:#ffffff;');
    expect(css).not.toContain('@media');
    expect(css).not.toContain(neutrals.dark.ground);
    priorityColours(5).light.forEach((colour) => expect(css).toContain(`:${colour};`));
    expect(css).toContain('.priority-5{');
  });

  test('every property is declared with a value and braces are closed', () => {
    const css = renderTokens(2);
    expect(css).not.toMatch(/undefined|NaN|:;/);
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});

describe('tokens of frames', () => {
  const css = renderFrameTokens(5);

  test('stand on white by day', () => {
    expect(css).toMatch(/:root\{color-scheme:light dark;[^}]*--ground:#ffffff;--surface:#ffffff\}/);
  });

  test('are dark at night unless the address asks for light, and whenever it asks for dark', () => {
    const light = FRAME_THEMES.light.map((id) => `#${id}:target`).join(',');
    const dark = FRAME_THEMES.dark.map((id) => `#${id}:target`).join(',');
    expect(css).toContain(`@media screen and (prefers-color-scheme:dark){:root:not(:has(${light})){`);
    expect(css).toContain(`@media screen{:root:has(${dark}){color-scheme:dark;`);
    expect(css.split(neutrals.dark.ground)).toHaveLength(3);
  });
});
