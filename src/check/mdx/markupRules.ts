import { didYouMean, listWords } from '../didYouMean.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { shorten } from '../showValue.ts';
import { COMPONENTS } from './componentTable.ts';
import type { MdxDocument, MdxNode } from './mdxDocument.ts';
import { attributeOffset, isTag, nodesOf, startOf } from './mdxDocument.ts';

/** HTML elements that prose may use beside Markdown: those that say what a text means, none that load or run anything. */
const ELEMENTS = [
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'br', 'details', 'summary'],
  ...['em', 'strong', 'abbr', 'cite', 'q', 'dfn', 'span', 'sub', 'sup', 'small'],
];

const ATTRIBUTES = ['lang', 'title', 'id'];

/** Parts of Markdown that the report has no form for, each with what to write instead. */
const UNSUPPORTED: Record<string, { found: string; fix: string }> = {
  code: { found: 'blok kódu', fix: 'Text napište jako odstavec nebo seznam.' },
  image: { found: 'obrázek', fix: 'Grafy vkládejte pomocí <Figure id="…"/>; jiné obrázky zpráva nemá.' },
  imageReference: { found: 'obrázek', fix: 'Grafy vkládejte pomocí <Figure id="…"/>; jiné obrázky zpráva nemá.' },
  footnoteReference: { found: 'poznámka pod čarou', fix: 'Poznámku napište do textu nebo k číslu v datech.' },
  footnoteDefinition: { found: 'poznámka pod čarou', fix: 'Poznámku napište do textu nebo k číslu v datech.' },
  html: { found: 'značky HTML', fix: 'Použijte Markdown nebo součásti zprávy.' },
};

/** Whether a node carries program code: an import, an export, or an expression that is more than a comment. */
export function isForbiddenCode(node: MdxNode): boolean {
  if (node.type === 'mdxjsEsm') return true;
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && (node.value ?? '').replace(/\/\*[\s\S]*?\*\//g, '').trim() !== '';
}

/** Prose holds no code, no unknown tags, no markup that could load or run anything, no images, code or footnotes. */
export function markupRules(document: MdxDocument, findings: Findings): void {
  for (const { node } of nodesOf(document.tree)) {
    const place = document.placeOf(startOf(node));
    if (isForbiddenCode(node)) {
      const written = shorten((node.value ?? '').trim());
      const found = node.type === 'mdxjsEsm' ? `řádek programu „${written}“` : `výraz {${written}}`;
      const fix =
        node.type === 'mdxjsEsm'
          ? 'Řádek smažte; součásti se vkládají bez importu.'
          : 'Číslo z dat vložte pomocí <Number of="…"/>.';
      findings.problems.push(problemAt(place, found, 'text a součásti, žádný program', fix));
    }
    const unsupported = UNSUPPORTED[node.type];
    if (unsupported !== undefined) {
      findings.problems.push(
        problemAt(place, unsupported.found, 'odstavce, nadpisy, seznamy, odkazy a součásti', unsupported.fix),
      );
    }
    if (isTag(node)) tagRules(document, node, findings);
  }
}

function tagRules(document: MdxDocument, node: MdxNode, findings: Findings): void {
  const name = node.name ?? '';
  if (Object.hasOwn(COMPONENTS, name)) return;
  const place = document.placeOf(startOf(node));
  if (!ELEMENTS.includes(name)) {
    const isComponent = /^[A-Z]/.test(name);
    const known = isComponent ? Object.keys(COMPONENTS) : [...Object.keys(COMPONENTS), ...ELEMENTS];
    const expected = isComponent
      ? `některá ze součástí ${Object.keys(COMPONENTS).join(', ')}`
      : `značky Markdownu nebo ${listWords(ELEMENTS)}`;
    const fix = didYouMean(
      name,
      known,
      isComponent ? 'Použijte některou ze známých součástí.' : 'Značku smažte nebo nahraďte Markdownem.',
    );
    findings.problems.push(
      problemAt(place, isComponent ? `neznámá součást <${name}>` : `značka <${name}>`, expected, fix),
    );
    return;
  }
  for (const attribute of node.attributes ?? []) {
    if (attribute.name !== undefined && ATTRIBUTES.includes(attribute.name) && typeof attribute.value === 'string')
      continue;
    const found =
      attribute.name === undefined
        ? `výraz {…} ve značce <${name}>`
        : `vlastnost „${attribute.name}“ ve značce <${name}>`;
    const at = attribute.name === undefined ? startOf(node) : attributeOffset(document.source, node, attribute.name);
    const fix = 'Vlastnost smažte; vzhled určuje web, ne text.';
    findings.problems.push(
      problemAt(document.placeOf(at), found, `jen vlastnosti ${listWords(ATTRIBUTES)} s textem v uvozovkách`, fix),
    );
  }
}
