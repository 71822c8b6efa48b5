/**
 * A step does not know its neighbours nor the figure it belongs to: it leaves marks for what its Scrolly has to
 * put in, and the Scrolly cuts the rendered steps at these marks.
 */

/** What a step tells its Scrolly. */
export interface StepFacts {
  id: string;
  title: string;
  /** Null where the figure has only one state. */
  state: string | null;
}

/** A piece of the rendered steps: finished HTML, or the place of something that the Scrolly draws. */
export type StepPiece = { kind: 'html'; html: string } | { kind: 'picture' | 'moves'; index: number };

const MARK = /<step-mark data-kind="(picture|moves)" data-facts="([^"]*)"><\/step-mark>/g;

/** The facts of a step as the text of an attribute: no character in it needs escaping. */
export function writeFacts(facts: StepFacts): string {
  return encodeURIComponent(JSON.stringify(facts));
}

/** The steps of rendered HTML in their order, and the HTML cut at their marks. */
export function stepPieces(html: string): { steps: StepFacts[]; pieces: StepPiece[] } {
  const steps: StepFacts[] = [];
  const pieces: StepPiece[] = [];
  let end = 0;
  for (const match of html.matchAll(MARK)) {
    const [mark, kind, facts = ''] = match;
    if (kind === 'picture') steps.push(JSON.parse(decodeURIComponent(facts)) as StepFacts);
    pieces.push({ kind: 'html', html: html.slice(end, match.index) });
    pieces.push({ kind: kind as 'picture' | 'moves', index: steps.length - 1 });
    end = match.index + mark.length;
  }
  pieces.push({ kind: 'html', html: html.slice(end) });
  return { steps, pieces };
}
