import { countOf } from '../../format/plural.ts';
import { resolveReference } from '../../report/reference.ts';
import { addressOf, href, page } from '../../site/addresses.ts';
import { getReport } from '../../site/currentReport.ts';
import { periodText } from '../../report/periodText.ts';

/** What a sentence needs of a number: its text, its period in words, and where it is explained. */
export async function resolveNumber(reference: string, form: 'value' | 'unit' | 'headline') {
  const number = resolveReference(await getReport(), reference);
  const { indicator } = number;
  const isWhole = indicator !== null && !reference.includes('/');
  const withPhrase = number.phrase === null ? number.text : `${number.text} ${number.phrase}`;
  return {
    value: number.value,
    text:
      form === 'value'
        ? number.valueText
        : form === 'headline' && isWhole
          ? countOf(number.value, indicator.headline)
          : form === 'headline'
            ? withPhrase
            : number.text,
    period: periodText(number.period),
    estimate: number.estimate,
    href: href(indicator === null ? page.data : addressOf.indicator(indicator)),
  };
}
