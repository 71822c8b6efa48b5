import { describe, expect, test } from 'vitest';
import { problemsOf, type Breakable } from './testing/brokenReport.ts';

const CHAPTER = 'content/chapters/02-priority.mdx';

/** Makes the figure of the small report a mountain of two priorities, and gives its step a state. */
function mountain({ json, text }: Breakable, state: string): void {
  json('content/figures/poradi.json', (figure) => {
    figure.kind = 'ascent';
    delete figure.data;
  });
  text(CHAPTER, 'title="První krok"', `title="První krok" ${state}`);
}

describe('steps that ask a figure for what it cannot show', () => {
  test('a mountain in a state that it has is good', async () => {
    expect(await problemsOf((report) => mountain(report, 'state="laid-2"'))).toBe('');
  });

  test('names a state that the figure does not have', async () => {
    const told = await problemsOf((report) => mountain(report, 'state="laid-3"'));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:37
        Nalezeno: <Step>: neznámý stav „laid-3“
        Očekává se: jeden ze stavů „whole“, „summit-only“, „laid-1“, „laid-2“, „line“, „path“, „measures“, „start-1“, „start-2“
        Náprava: Mysleli jste „laid-1“?"
    `);
  });

  test('names a step without a state where the figure has several', async () => {
    const told = await problemsOf((report) => mountain(report, ''));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:1
        Nalezeno: <Step>: chybí vlastnost „state“
        Očekává se: jeden ze stavů „whole“, „summit-only“, „laid-1“, „laid-2“, „line“, „path“, „measures“, „start-1“, „start-2“
        Náprava: Pište například state="whole"."
    `);
  });

  test('names a state of a figure that never changes', async () => {
    const told = await problemsOf(({ text }) => text(CHAPTER, 'title="První krok"', 'title="První krok" state="vse"'));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:37
        Nalezeno: <Step>: neznámý stav „vse“
        Očekává se: krok bez stavu: obrázek „poradi“ se nemění
        Náprava: Vlastnost „state“ smažte."
    `);
  });

  test('names a choice of a beginning without a mountain', async () => {
    const told = await problemsOf(({ text }) =>
      text(CHAPTER, '</Scrolly>', '</Scrolly>\n\n<StartAnywhere figure="poradi"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:13:16
        Nalezeno: <StartAnywhere> s grafem „poradi“ (ranking)
        Očekává se: graf druhu „ascent“
        Náprava: Uveďte graf, který kreslí horu priorit."
    `);
  });

  test('names a step that has the address of a priority’s own step', async () => {
    const told = await problemsOf((report) => {
      mountain(report, 'state="whole"');
      report.text(CHAPTER, '</Scrolly>', '\n<PrioritySteps/>\n</Scrolly>');
      report.text(CHAPTER, 'id="prvni"', 'id="krok-bydleni"');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:12:1
        Nalezeno: označení kapitoly nebo kroku „krok-bydleni“ podruhé (poprvé na řádku 8)
        Očekává se: označení kapitoly nebo kroku jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('lets prose lead to the steps of priorities', async () => {
    const told = await problemsOf((report) => {
      mountain(report, 'state="whole"');
      report.text(CHAPTER, '</Scrolly>', '\n<PrioritySteps/>\n</Scrolly>\n\n<StartAnywhere figure="poradi"/>');
      report.text(
        CHAPTER,
        'Text kroku.',
        'Text <Link to="/#krok-bydleni">kroku</Link> a <Link to="/#zacit-prace">volby</Link>.',
      );
    });
    expect(told).toBe('');
  });
});
