/** „Každý n-tý“: a share said in people, always with who is in the denominator and when. */
import type { Ratio } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import { formatPercent } from '../format/number.ts';
import { everyNth, oneIn } from '../format/ordinalWord.ts';
import { resolveReference } from './reference.ts';

/** A ratio in words. `share` is in percent, `sentence` begins in lower case, `basis` names the denominator. */
export interface RatioText {
  share: number;
  shareText: string;
  sentence: string;
  basis: string;
}

/** Computes a ratio from the data. Throws `UnresolvedReference` when a side of it is not there. */
export function ratioText(report: Report, ratio: Ratio): RatioText {
  const numerator = resolveReference(report, ratio.of);
  const denominator = resolveReference(report, ratio.denominator);
  const n = Math.round(denominator.value / numerator.value);
  const share = (numerator.value / denominator.value) * 100;
  // A small share keeps a digit that says something.
  const shareText = formatPercent(share, share < 1 ? 2 : 1);
  return {
    share,
    shareText,
    sentence: ratio.wording === 'every-nth' ? everyNth(n, ratio.who) : `${oneIn(n)} ${ratio.who}`,
    basis: `${shareText}, počítáno z\u00a0${denominator.valueText} – ${ratio.denominatorLabel}`,
  };
}
