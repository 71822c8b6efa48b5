/** What search engines and catalogues read: schema.org on pages, DCAT-AP in the catalogue. */
import type { Indicator } from '../schemas/indicator.ts';
import type { BuiltFigure } from '../figures/buildFigure.ts';
import type { Report } from '../schemas/report.ts';
import { parsePeriod, temporalCoverage } from '../format/period.ts';
import { currentObservation, sourceById } from '../report/links.ts';
import { fillReferences } from '../report/reference.ts';
import { absolute, addressOf, page, type FigureFile } from './addresses.ts';
import { LICENCE, noteTexts } from './indicatorData.ts';

/** A JSON-LD object. */
export type JsonLd = Record<string, unknown>;

const publisherOf = (report: Report): JsonLd => ({
  '@type': 'GovernmentOrganization',
  name: report.strategy.publisher.name,
  url: report.strategy.publisher.url,
});

const placeOf = (report: Report): JsonLd => ({
  '@type': 'AdministrativeArea',
  name: report.strategy.region.name,
  identifier: report.strategy.region.code,
  sameAs: report.strategy.region.iri,
});

/** What is the same for every data set of the report. */
const publishedData = (report: Report): JsonLd => ({
  inLanguage: 'cs',
  license: LICENCE.url,
  isAccessibleForFree: true,
  creator: publisherOf(report),
  publisher: publisherOf(report),
  datePublished: report.strategy.edition.published,
  version: report.strategy.edition.version,
  spatialCoverage: placeOf(report),
});

function sourceWork(report: Report, id: string): JsonLd {
  const { title, publisher, date, url } = sourceById(report, id);
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher,
    datePublished: date,
    ...(url === undefined ? {} : { url }),
  };
}

/** The report as a whole: schema.org `Report`. */
export function reportJsonLd(report: Report): JsonLd {
  const { strategy } = report;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: strategy.title,
    alternativeHeadline: strategy.strategyName,
    description: strategy.description,
    inLanguage: 'cs',
    url: absolute(page.story),
    datePublished: strategy.edition.published,
    version: strategy.edition.version,
    license: LICENCE.url,
    publisher: publisherOf(report),
    spatialCoverage: placeOf(report),
    hasPart: report.chapters.map((chapter) => ({
      '@type': 'Chapter',
      name: chapter.title,
      position: chapter.number,
      url: absolute(addressOf.chapter(chapter)),
    })),
  };
}

/** The dates an indicator's observations cover, for machines; only periods that the source gives. */
function coverageOf(indicator: Indicator): string[] {
  const periods = indicator.observations.map(({ period }) => parsePeriod(period));
  return periods.flatMap((period) => (period === null ? [] : (temporalCoverage(period) ?? [])));
}

/** An indicator as a schema.org `Dataset`. */
export function indicatorJsonLd(report: Report, indicator: Indicator): JsonLd {
  const observation = currentObservation(indicator);
  const coverage = coverageOf(indicator);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${indicator.label.nominative} – ${report.strategy.region.name}`,
    description: [
      indicator.plainMeaning,
      ...(indicator.definition === null ? [] : [fillReferences(report, indicator.definition)]),
      ...noteTexts(report, observation),
    ].join(' '),
    identifier: absolute(addressOf.indicator(indicator)),
    url: absolute(addressOf.indicator(indicator)),
    ...publishedData(report),
    ...(coverage.length > 0 ? { temporalCoverage: coverage } : {}),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.label.nominative,
      unitText: indicator.unit.other,
      value: observation.value,
    },
    isBasedOn: sourceWork(report, observation.source),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: absolute('/data/ukazatele.json') },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute('/data/ukazatele.csv') },
    ],
  };
}

/** A figure as a schema.org `Dataset` with its drawing. */
export function figureJsonLd(report: Report, figure: BuiltFigure): JsonLd {
  const { definition } = figure;
  const download = (extension: FigureFile, encodingFormat: string) => ({
    '@type': extension === 'csv' || extension === 'json' ? 'DataDownload' : 'ImageObject',
    encodingFormat,
    contentUrl: absolute(addressOf.figureFile(definition, extension)),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: definition.name,
    alternateName: figure.takeaway,
    description: figure.descriptionText,
    url: absolute(addressOf.figure(definition)),
    ...publishedData(report),
    isBasedOn: figure.sources.map((id) => sourceWork(report, id)),
    image: download('png', 'image/png'),
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
}

/** The way from the story to a page: schema.org `BreadcrumbList`. */
export function breadcrumbJsonLd(crumbs: readonly { label: string; path: string }[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.label,
      item: absolute(crumb.path),
    })),
  };
}

/** The DCAT-AP names of file formats and media types. */
const FORMATS = {
  json: {
    'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/JSON' },
    'dcat:mediaType': { '@id': 'http://www.iana.org/assignments/media-types/application/json' },
  },
  csv: {
    'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
    'dcat:mediaType': { '@id': 'http://www.iana.org/assignments/media-types/text/csv' },
  },
} as const;

function distribution(id: string, path: string, format: keyof typeof FORMATS, title: string): JsonLd {
  return {
    '@id': `${absolute(page.data)}#${id}-${format}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': title, '@language': 'cs' },
    'dcat:accessURL': { '@id': absolute(path) },
    'dcat:downloadURL': { '@id': absolute(path) },
    'dct:license': { '@id': LICENCE.url },
    ...FORMATS[format],
  };
}

/**
 * `/data/katalog.jsonld`: the catalogue of the report's data sets after DCAT-AP 3 – one data set for all
 * indicators and one for each comparison table.
 */
export function catalogueJsonLd(report: Report): string {
  const { strategy } = report;
  const cs = (text: string) => ({ '@value': text, '@language': 'cs' });
  const common = {
    'dct:publisher': {
      '@id': strategy.publisher.url,
      '@type': 'foaf:Agent',
      'foaf:name': cs(strategy.publisher.name),
    },
    'dct:spatial': { '@id': strategy.region.iri },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/CES' },
    'dct:issued': { '@value': strategy.edition.published, '@type': 'xsd:date' },
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' },
    'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/IRREG' },
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': cs(`${strategy.publisher.name}, ${strategy.publisher.department}`),
      'vcard:hasEmail': { '@id': `mailto:${strategy.publisher.email}` },
    },
  };
  const datasets: JsonLd[] = [
    {
      '@id': `${absolute(page.data)}#ukazatele`,
      '@type': 'dcat:Dataset',
      'dct:title': cs(`${strategy.title}: ukazatele`),
      'dct:description': cs(strategy.description),
      'dcat:landingPage': { '@id': absolute(page.indicators) },
      'dcat:keyword': report.indicators.map((indicator) => cs(indicator.label.nominative)),
      ...common,
      'dcat:distribution': [
        distribution('ukazatele', '/data/ukazatele.json', 'json', 'Ukazatele (JSON)'),
        distribution('ukazatele', '/data/ukazatele.csv', 'csv', 'Ukazatele (CSV)'),
      ],
    },
    ...report.tables.map((table) => ({
      '@id': `${absolute(page.data)}#${table.id}`,
      '@type': 'dcat:Dataset',
      'dct:title': cs(table.title),
      'dct:description': cs([table.description, ...table.notes].join(' ')),
      'dcat:landingPage': { '@id': `${absolute(page.data)}#tabulka-${table.id}` },
      ...common,
      'dct:source': table.sources.flatMap((id) => {
        const { url } = sourceById(report, id);
        return url === undefined ? [] : [{ '@id': url }];
      }),
      'dcat:distribution': [distribution(table.id, addressOf.table(table.id), 'csv', `${table.title} (CSV)`)],
    })),
  ];
  return `${JSON.stringify(
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        vcard: 'http://www.w3.org/2006/vcard/ns#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@id': absolute('/data/katalog.jsonld'),
      '@type': 'dcat:Catalog',
      'dct:title': cs(`${strategy.title}: katalog dat`),
      'dct:description': cs(strategy.description),
      'dct:publisher': common['dct:publisher'],
      'dct:language': common['dct:language'],
      'foaf:homepage': { '@id': absolute(page.data) },
      'dcat:dataset': datasets,
    },
    null,
    2,
  )}\n`;
}
