/** The files of a small report without any problem, to be broken in tests: path -> what stands in it. */
export type ReportFiles = Record<string, unknown>;

const forms = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };
const stated = { level: 'stated' };

const source = (id: string) => ({
  id,
  publisher: 'Zkušební úřad',
  title: `Zdroj ${id}`,
  date: '2021',
  terms: 'neuvedeny',
});

const priority = (id: string, order: number, group: 'A' | 'B') => ({
  id,
  order,
  name: `Priorita ${id}`,
  shortName: id,
  group: { value: group, certainty: stated },
  sentence: 'Věta o prioritě.',
  whenMissing: 'Bez této vrstvy to nejde.',
  source: 'brozura',
});

const goal = (number: number, priorityId: string) => ({
  number,
  priority: priorityId,
  text: 'Znění cíle.',
  shortName: 'Cíl',
  source: 'brozura',
});

const measure = (number: string, type: string, goals: number[]) => ({
  number,
  numberCertainty: stated,
  type,
  name: `Opatření ${number}`,
  goals,
  tools: [],
  source: 'brozura',
});

/** A fresh copy of the report. JSON files are objects, all others texts. */
export function smallReport(): ReportFiles {
  return {
    'data/strategy.json': {
      title: 'Malá zpráva',
      slug: 'mala-zprava',
      subtitle: 'Zpráva pro zkoušky.',
      description: 'Zpráva, na které se zkouší kontrola dat.',
      strategyName: 'Zkušební strategie',
      motto: 'Začínáme od základu.',
      condition: 'Priority A jsou podmínkou pro priority B.',
      source: 'brozura',
      region: {
        name: 'Zkušební kraj',
        genitive: 'Zkušebního kraje',
        locative: 've Zkušebním kraji',
        code: 'CZ099',
        iri: 'https://example.org/kraj',
      },
      approval: { body: 'Zastupitelstvo', resolution: '1/21', date: '2021-11-30' },
      publisher: {
        name: 'Zkušební úřad',
        department: 'odbor zkoušek',
        partners: [],
        address: 'Zkušební 1, Zkušebno',
        email: 'urad@example.org',
        url: 'https://example.org/',
      },
      edition: { version: '1', published: '2022-01-01' },
      accessibilityReviewed: '2022-01-01',
      notes: [{ id: 'odhad', mark: '*', text: 'Odhadem' }],
    },
    'data/priorities.json': { priorities: [priority('bydleni', 1, 'A'), priority('prace', 2, 'B')] },
    'data/goals.json': { lead: 'V exekuci je {exekuce}.', goals: [goal(1, 'bydleni'), goal(2, 'prace')] },
    'data/measures.json': {
      lead: 'Opatření.',
      measures: [measure('I', 'thematic', [1, 2]), measure('II', 'cross-cutting', [])],
    },
    'data/tools.json': {
      usedBy: 'cross-cutting',
      source: 'brozura',
      groups: [{ id: 'koordinace', name: 'Koordinace', tools: [{ id: 'platformy', name: 'Platformy' }] }],
    },
    'data/actors.json': {
      lead: 'Účastníci.',
      source: 'brozura',
      groups: [
        { id: 'vybor', role: 'steering', name: 'Výbor', certainty: stated, members: [{ id: 'rada', name: 'Rada' }] },
      ],
    },
    'data/monitoring.json': {
      lead: 'Sledujeme.',
      source: 'brozura',
      certainty: stated,
      cycle: [
        { id: 'obce', name: 'Obce' },
        { id: 'kraj', name: 'Kraj' },
      ],
    },
    'data/sources.json': { sources: [source('brozura'), source('mapa')] },
    'data/synonyms.json': { synonyms: [{ words: ['oddlužení'], means: ['dluh'] }] },
    'data/published.json': {
      numbers: [
        {
          indicator: 'exekuce',
          period: '2020',
          revision: 1,
          published: '2022-01-01',
          value: 30,
          parts: { deti: 10 },
        },
      ],
    },
    'data/indicators/exekuce.json': indicator(),
    'data/context/exekuce-kraje.json': {
      id: 'exekuce-kraje',
      title: 'Exekuce podle krajů',
      description: 'Počty lidí v exekuci.',
      period: '2020-2021',
      geography: 'dva kraje',
      sources: ['mapa'],
      keys: ['kraj', 'rok'],
      columns: [
        { name: 'kraj', label: 'Kraj', type: 'text' },
        { name: 'rok', label: 'Rok', type: 'integer' },
        { name: 'osob', label: 'Lidé v exekuci', type: 'integer', additive: true },
        { name: 'podil_pct', label: 'Podíl', type: 'decimal', unit: '%', decimals: 2 },
      ],
      breaks: [{ column: 'rok', after: '2020', before: '2021', text: 'Jiná metodika.' }],
      notes: [],
      notComparable: [],
    },
    'data/context/exekuce-kraje.csv': [
      'kraj,rok,osob,podil_pct',
      'Zkušební kraj,2020,100,9.17',
      'Zkušební kraj,2021,90,8.5',
      'Sousední kraj,2020,200,10.1',
      'Sousední kraj,2021,180,9.9',
      '',
    ].join('\n'),
    'content/chapters/01-situace.mdx': chapter('Situace', [
      'V kraji je <Number of="exekuce"/>, to je <Ratio of="exekuce"/>.',
      '',
      '### Co víme',
      '',
      '<Quote>Slova ze zdroje.</Quote>',
      '',
      'Více říká <Link to="/ukazatele/exekuce/">ukazatel</Link>.',
      '',
      '<Figure id="poradi"/>',
    ]),
    'content/chapters/02-priority.mdx': chapter('Priority', [
      '<Scrolly figure="poradi">',
      '<Step id="prvni" title="První krok" description="Obrázek ukazuje pořadí krajů.">',
      'Text kroku.',
      '</Step>',
      '</Scrolly>',
    ]),
    'content/pages/metodika.mdx': page('Metodika'),
    'content/pages/o-projektu.mdx': page('O projektu'),
    'content/pages/pristupnost.mdx': page('Přístupnost'),
    'content/figures/poradi.json': {
      id: 'poradi',
      order: 1,
      name: 'Pořadí krajů',
      takeaway: 'Kraje se liší',
      subtitle: 'Podíl lidí v exekuci',
      description: { what: 'Sloupce.', numbers: 'Čísla.', pattern: 'Vzor.', context: 'Souvislost.' },
      notes: [],
      priority: 'bydleni',
      kind: 'ranking',
      data: {
        table: 'exekuce-kraje',
        where: { rok: '2020' },
        label: 'kraj',
        value: 'podil_pct',
        highlight: 'Zkušební kraj',
      },
    },
  };
}

function indicator() {
  return {
    id: 'exekuce',
    order: 1,
    label: { nominative: 'Lidé v exekuci', genitive: 'lidí v exekuci', locative: 'lidech v exekuci' },
    headline: forms,
    unit: forms,
    definition: 'Z toho {exekuce/deti}.',
    plainMeaning: 'Kolika lidem se vymáhá dluh.',
    priority: { id: 'prace', certainty: { level: 'editorial', note: 'Náš úsudek.' } },
    observations: [
      {
        period: '2020',
        value: 30,
        estimate: false,
        notes: ['odhad'],
        source: 'brozura',
        revision: 1,
        published: '2022-01-01',
        parts: [{ id: 'deti', value: 10, label: 'děti', unit: forms }],
      },
    ],
    ratios: [
      {
        of: 'exekuce',
        denominator: 'exekuce-kraje[Zkušební kraj, 2020].osob',
        denominatorLabel: 'všichni lidé',
        wording: 'every-nth',
        who: 'člověk',
      },
    ],
    checks: [
      {
        id: 'soucet',
        title: 'Součet',
        finding: 'Číslo {exekuce|value} nesedí.',
        arithmetic: [{ claim: 'exekuce-kraje[*, 2020].osob', relation: 'differs', terms: ['exekuce', 'exekuce/deti'] }],
        supported: [{ label: 'lidé', of: 'exekuce' }],
        sources: ['mapa'],
        confirmedByRegion: false,
      },
    ],
    comparable: [],
    notComparable: [],
    tables: ['exekuce-kraje'],
  };
}

function chapter(title: string, lines: string[]): string {
  return [
    '---',
    `title: ${title}`,
    `shortTitle: ${title}`,
    `description: O čem je ${title}.`,
    '---',
    '',
    ...lines,
    '',
  ].join('\n');
}

function page(title: string): string {
  return [
    '---',
    `title: ${title}`,
    `description: O čem je ${title}.`,
    '---',
    '',
    '## Úvod',
    '',
    'Text stránky.',
    '',
  ].join('\n');
}
