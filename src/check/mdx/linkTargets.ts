import { measureId } from '../../report/links.ts';
import { didYouMean } from '../didYouMean.ts';
import type { Draft } from '../draft.ts';
import type { Message } from '../issueContext.ts';
import { shorten } from '../showValue.ts';

/** Pages that every report has. */
const PAGES = [
  '/',
  '/opatreni/',
  '/cile/',
  '/ukazatele/',
  '/grafy/',
  '/metodika/',
  '/zmeny/',
  '/o-projektu/',
  '/pristupnost/',
  '/data/',
  '/tisk/',
];

const FILES = ['/data/ukazatele.json', '/data/ukazatele.csv', '/data/katalog.jsonld'];

/** Why an address inside the report leads nowhere, or null when it is good: `/cile/4/`, `/#bydleni`, `/metodika/#zdroj-brozura`. */
export function addressProblem(to: string, draft: Draft): Message | null {
  const found = `adresa „${shorten(to)}“`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(to) || to.startsWith('//')) {
    return { found, expected: 'adresa uvnitř zprávy, začíná lomítkem', fix: 'Odkaz ven pište jako [text](https://…).' };
  }
  if (!to.startsWith('/')) return { found, expected: 'adresa, která začíná lomítkem', fix: `Pište "/${to}".` };
  const [path = '', fragment] = to.split('#', 2);
  const known = knownAddresses(draft);
  if (!known.has(path) && !belongsToBroken(path, draft)) {
    const withSlash = `${path}/`;
    const fix = known.has(withSlash)
      ? `Doplňte lomítko na konec: "${withSlash}".`
      : didYouMean(path, known, 'Opravte adresu; přehled adres je v README.');
    return { found: `neznámá ${found}`, expected: 'adresa stránky, která ve zprávě je', fix };
  }
  return fragment === undefined ? null : fragmentProblem(path, fragment, draft);
}

function fragmentProblem(path: string, fragment: string, draft: Draft): Message | null {
  const anchors =
    path === '/'
      ? draft.known.anchors
      : path === '/metodika/' && fragment.startsWith('zdroj-')
        ? sourceAnchors(draft)
        : null;
  if (anchors === null || anchors.has(fragment)) return null;
  return {
    found: `neznámé místo „#${shorten(fragment)}“ na stránce ${path}`,
    expected: path === '/' ? 'označení kapitoly nebo kroku' : 'označení zdroje za „zdroj-“',
    fix: didYouMean(fragment, anchors, 'Opravte část adresy za znakem #.'),
  };
}

function sourceAnchors({ known }: Draft): Set<string> | null {
  return known.sources === null ? null : new Set([...known.sources].map((source) => `zdroj-${source}`));
}

/** All addresses of the report; counted once for each draft. */
function knownAddresses(draft: Draft): Set<string> {
  const counted = addressesOf.get(draft);
  if (counted !== undefined) return counted;
  const { known } = draft;
  const addresses = new Set([
    ...PAGES,
    ...FILES,
    ...draft.measures.map(({ value }) => `/opatreni/${measureId(value)}/`),
    ...[...(known.goals ?? [])].map((goal) => `/cile/${goal}/`),
    ...[...(known.priorities ?? [])].map((priority) => `/priority/${priority}/`),
    ...[...(known.indicators ?? [])].map((indicator) => `/ukazatele/${indicator}/`),
    ...[...(known.tables ?? [])].map((table) => `/data/${table}.csv`),
    ...[...(known.figures ?? [])].flatMap((figure) => [
      `/grafy/${figure}/`,
      ...['svg', 'png', 'csv', 'json'].map((type) => `/grafy/${figure}.${type}`),
    ]),
    ...(draft.strategy === null ? [] : [`/${draft.strategy.value.slug}.pdf`]),
  ]);
  addressesOf.set(draft, addresses);
  return addresses;
}

const addressesOf = new WeakMap<Draft, Set<string>>();

/** Addresses of a list whose file cannot be read are not held against the writer. */
function belongsToBroken(path: string, { known, broken }: Draft): boolean {
  return (
    (path.startsWith('/opatreni/') && broken.has('measures.json')) ||
    (path.startsWith('/cile/') && known.goals === null) ||
    (path.startsWith('/priority/') && known.priorities === null) ||
    (path.startsWith('/ukazatele/') && known.indicators === null) ||
    (path.startsWith('/grafy/') && known.figures === null) ||
    (path.startsWith('/data/') && known.tables === null) ||
    (path.endsWith('.pdf') && broken.has('strategy.json'))
  );
}
