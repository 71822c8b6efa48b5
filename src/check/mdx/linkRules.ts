import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { shorten } from '../showValue.ts';
import type { MdxDocument } from './mdxDocument.ts';
import { nodesOf, startOf } from './mdxDocument.ts';

/** Markdown links lead out of the report, to a safe kind of address, and have a text. */
export function linkRules(document: MdxDocument, findings: Findings): void {
  for (const { node } of nodesOf(document.tree)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const url = node.url ?? '';
    const place = document.placeOf(startOf(node));
    if (url.startsWith('/') || url.startsWith('.') || url === '') {
      const fix = url.startsWith('/')
        ? `Pište <Link to="${shorten(url)}">…</Link>; odkaz pak vede správně i po přestěhování webu.`
        : 'Pište <Link to="/adresa/">…</Link>.';
      findings.problems.push(problemAt(place, `odkaz dovnitř zprávy „${shorten(url)}“`, 'součást <Link>', fix));
    } else if (!/^(https?:\/\/|mailto:|tel:|#)/.test(url)) {
      const fix = 'Zkopírujte celou adresu z prohlížeče, i se https://.';
      findings.problems.push(
        problemAt(
          place,
          `odkaz na „${shorten(url)}“`,
          'adresa, která začíná https://, http://, mailto: nebo tel:',
          fix,
        ),
      );
    }
    if (node.type === 'link' && (node.children ?? []).length === 0) {
      findings.problems.push(
        problemAt(
          place,
          'odkaz bez textu',
          'odkaz s textem, který říká, kam vede',
          'Doplňte text do hranatých závorek.',
        ),
      );
    }
  }
}
