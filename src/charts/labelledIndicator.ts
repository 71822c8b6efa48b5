/** A number with everything that must never leave it, in the words that charts write beside their marks. */

/** A part of an indicator's whole. */
export interface LabelledPart {
  value: number;
  /** With its count: „z toho 1 252 dětí“. */
  text: string;
}

/** One indicator of a chart. */
export interface LabelledIndicator {
  id: string;
  value: number;
  /** The number as readers see it. */
  valueText: string;
  /** The name of the indicator, to stand above or before its mark: „Lidé v exekuci“. */
  label: string;
  /** The words after the number: „lidí v exekuci“. */
  headline: string;
  period: string;
  estimate: boolean;
  /** Whether a check of the number found something that the notes tell. */
  doubted: boolean;
  /** Order from the foot (decides the colour) and short name. */
  priority: { order: number; name: string };
  parts: readonly LabelledPart[];
}

/** What stands in small letters beside a number: „2018 · odhad · viz poznámky · Bydlení“. */
export function captionOf({ period, estimate, doubted, priority }: LabelledIndicator): string {
  const pieces = [period, estimate && 'odhad', doubted && 'viz poznámky', priority.name];
  return pieces.filter((piece) => piece !== false).join(' · ');
}
