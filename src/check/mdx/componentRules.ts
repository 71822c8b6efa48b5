import { didYouMean, listWords } from '../didYouMean.ts';
import type { Draft } from '../draft.ts';
import type { Message } from '../issueContext.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { referenceProblem } from '../referenceProblem.ts';
import { shorten } from '../showValue.ts';
import { COMPONENTS, type ComponentRule, type PropKind } from './componentTable.ts';
import { addressProblem } from './linkTargets.ts';
import type { MdxAttribute, MdxDocument, MdxNode } from './mdxDocument.ts';
import { attributeOffset, isTag, nodesOf, startOf } from './mdxDocument.ts';

/** Components carry the properties they need, each with a value that leads somewhere, and stand where they may. */
export function componentRules(document: MdxDocument, draft: Draft, findings: Findings): void {
  for (const { node } of nodesOf(document.tree)) {
    const rule = isTag(node) && Object.hasOwn(COMPONENTS, node.name ?? '') ? COMPONENTS[node.name ?? ''] : undefined;
    if (rule === undefined) continue;
    placeRules(document, node, rule, findings);
    propRules(document, node, rule, draft, findings);
  }
}

function placeRules(document: MdxDocument, node: MdxNode, rule: ComponentRule, findings: Findings): void {
  const place = document.placeOf(startOf(node));
  const empty = (node.children ?? []).length === 0;
  const named = node.attributes?.some(({ name }) => name === 'of') ?? false;
  const content = rule.content !== 'unless-of' ? rule.content : named ? 'none' : 'needed';
  if (content === 'needed' && empty) {
    findings.problems.push(
      problemAt(
        place,
        `součást <${node.name}> bez obsahu`,
        `${rule.example} s obsahem`,
        `Doplňte text mezi <${node.name}> a </${node.name}>.`,
      ),
    );
  }
  if (content === 'none' && !empty) {
    findings.problems.push(
      problemAt(
        place,
        `součást <${node.name}> s obsahem`,
        `${rule.example} bez obsahu`,
        'Text napište před součást nebo za ni.',
      ),
    );
  }
  if (rule.block && node.type === 'mdxJsxTextElement' && !standsAlone(document, node)) {
    const fix = 'Dejte součást na samostatný řádek s prázdným řádkem nad ní a pod ní.';
    findings.problems.push(problemAt(place, `součást <${node.name}> uvnitř odstavce`, 'součást mezi odstavci', fix));
  }
}

/** Whether a tag is the whole of its paragraph, as `<Quote>…</Quote>` on one line is. */
function standsAlone(document: MdxDocument, node: MdxNode): boolean {
  return [...nodesOf(document.tree)].some(
    ({ node: parent }) => parent.type === 'paragraph' && parent.children?.length === 1 && parent.children[0] === node,
  );
}

function propRules(document: MdxDocument, node: MdxNode, rule: ComponentRule, draft: Draft, findings: Findings): void {
  const known = Object.keys(rule.props);
  const given = new Map<string, MdxAttribute>();
  const report = (name: string, { found, expected, fix }: Message) => {
    const place = document.placeOf(attributeOffset(document.source, node, name));
    findings.problems.push(problemAt(place, `<${node.name}>: ${found}`, expected, fix));
  };
  for (const attribute of node.attributes ?? []) {
    const { name } = attribute;
    if (name === undefined) {
      report('', {
        found: 'výraz {…} místo vlastnosti',
        expected: rule.example,
        fix: 'Vlastnosti pište jménem a hodnotou v uvozovkách.',
      });
    } else if (!known.includes(name)) {
      const expected = known.length === 0 ? 'žádné vlastnosti' : `vlastnosti ${listWords(known)}`;
      report(name, {
        found: `neznámá vlastnost „${name}“`,
        expected,
        fix: didYouMean(name, known, 'Vlastnost smažte.'),
      });
    } else if (given.has(name)) {
      report(name, {
        found: `vlastnost „${name}“ podruhé`,
        expected: 'každá vlastnost jednou',
        fix: 'Nechte jen jednu.',
      });
    } else given.set(name, attribute);
  }
  for (const [name, prop] of Object.entries(rule.props)) {
    const attribute = given.get(name);
    if (attribute === undefined) {
      if (prop.required)
        report('', { found: `chybí vlastnost „${name}“`, expected: rule.example, fix: missingPropFix(name, rule) });
      continue;
    }
    const message = propProblem(name, attribute, prop, draft);
    if (message !== null) report(name, message);
  }
  if (node.name === 'Ratio') ratioProblem(given, draft, report);
}

function missingPropFix(name: string, rule: ComponentRule): string {
  if (name === 'description')
    return 'Doplňte description="…": jednu větu o tom, co obrázek v tomto kroku ukazuje, pro čtenáře, kteří ho nevidí.';
  return `Pište například ${rule.example}.`;
}

function propProblem(name: string, { value }: MdxAttribute, prop: PropKind, draft: Draft): Message | null {
  const written =
    typeof value === 'string'
      ? `má hodnotu „${shorten(value)}“`
      : value
        ? `má hodnotu {${shorten(value.value)}}`
        : 'nemá hodnotu';
  const found = `vlastnost „${name}“ ${written}`;
  if (prop.kind === 'boolean') {
    const good =
      value === null || value === undefined || (typeof value === 'object' && /^(true|false)$/.test(value.value));
    return good ? null : { found, expected: '{true} nebo {false}', fix: `Pište ${name}={false}.` };
  }
  if (prop.kind === 'number') {
    const number =
      typeof value === 'object' && value !== null && /^\d+$/.test(value.value) ? Number(value.value) : null;
    if (number !== null && number >= prop.from && number <= prop.to) return null;
    return {
      found,
      expected: `číslo ${prop.from} až ${prop.to} ve složených závorkách`,
      fix: `Pište ${name}={${prop.from}}.`,
    };
  }
  if (typeof value !== 'string') return { found, expected: 'hodnota v uvozovkách', fix: `Pište ${name}="…".` };
  if (value.trim() === '')
    return { found: `prázdná vlastnost „${name}“`, expected: 'text', fix: `Doplňte ${name}="…".` };
  switch (prop.kind) {
    case 'reference':
      return referenceProblem(value, draft);
    case 'indicator':
      return unknown(value, draft.known.indicators, 'ukazatel');
    case 'source':
      return unknown(value, draft.known.sources, 'zdroj');
    case 'figure':
      return unknown(value, draft.known.figures, 'graf');
    case 'address':
      return addressProblem(value, draft);
    case 'id':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
        ? null
        : {
            found,
            expected: 'označení z malých písmen bez háčků a čárek, číslic a spojovníků',
            fix: 'Pište například id="prvni-krok".',
          };
    case 'choice':
      return prop.choices.includes(value)
        ? null
        : {
            found,
            expected: `jedna z hodnot ${listWords(prop.choices)}`,
            fix: didYouMean(value, prop.choices, 'Vyberte jednu z uvedených hodnot.'),
          };
    case 'text':
      return null;
  }
}

function unknown(value: string, known: ReadonlySet<string> | null, what: string): Message | null {
  if (known === null || known.has(value)) return null;
  return {
    found: `neznámý ${what} „${shorten(value)}“`,
    expected: known.size === 0 ? `${what} z dat` : `jedna z hodnot ${listWords(known)}`,
    fix: didYouMean(value, known, 'Opravte označení.'),
  };
}

/** „Každý n-tý“ is said only where the indicator has a ratio, and so a denominator. */
function ratioProblem(
  given: Map<string, MdxAttribute>,
  draft: Draft,
  report: (name: string, message: Message) => void,
): void {
  const of = given.get('of')?.value;
  const indexValue = given.get('index')?.value;
  const index = typeof indexValue === 'object' && indexValue !== null ? Number(indexValue.value) : 0;
  const indicator = draft.indicators.find(({ value }) => value.id === of)?.value;
  if (indicator === undefined || indicator.ratios[index] !== undefined) return;
  report('of', {
    found: `ukazatel „${indicator.id}“ nemá ${index === 0 ? 'žádný poměr' : `poměr číslo ${index + 1}`}, a tedy ani jmenovatel`,
    expected: 'ukazatel, který má v datech vyplněné pole „ratios“',
    fix: 'Větu s „každý n-tý“ vynechte, nebo doplňte poměr i se jmenovatelem do dat ukazatele.',
  });
}
