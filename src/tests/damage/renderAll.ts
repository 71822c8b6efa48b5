/** Everything that a report becomes without the pages of Astro: drawings, tables, data for machines, words of the search. */
import { buildFigure } from '../../figures/buildFigure.ts';
import { figureCsv, figureJson } from '../../figures/figureFiles.ts';
import { figureSvg } from '../../figures/figureSvg.ts';
import { indexRecords } from '../../search/indexRecords.ts';
import type { Report } from '../../schemas/report.ts';
import { indicatorsCsv, indicatorsJson, tableCsv } from '../../site/indicatorData.ts';
import { catalogueJsonLd, figureJsonLd, indicatorJsonLd, reportJsonLd } from '../../site/jsonLd.ts';
import { searchRecords } from '../../site/searchRecords.ts';

/** What was made, by the form it must have. */
export interface Rendered {
  svg: string[];
  csv: string[];
  json: string[];
}

/** Throws what any output throws. */
export function renderAll(report: Report): Rendered {
  const place = { address: 'https://kraj.example/', licence: { name: 'CC BY 4.0', url: 'https://kraj.example/l' } };
  const figures = report.figures.map((definition) => buildFigure(report, definition));
  const words = indexRecords(searchRecords(report, new Map()), report.synonyms);
  return {
    svg: figures.flatMap((figure) => [
      figureSvg(report, figure, place),
      figure.draw({ size: 'narrow', target: { kind: 'page' }, idPrefix: 'x' }),
      figure.draw({ size: 'wide', target: { kind: 'file', theme: 'dark' }, idPrefix: 'x' }),
    ]),
    csv: [
      indicatorsCsv(report),
      ...report.tables.map(tableCsv),
      ...figures.map((figure) => figureCsv(report, figure, place)),
    ],
    json: [
      indicatorsJson(report),
      catalogueJsonLd(report),
      JSON.stringify(words),
      JSON.stringify([
        reportJsonLd(report),
        ...report.indicators.map((indicator) => indicatorJsonLd(report, indicator)),
        ...figures.map((figure) => figureJsonLd(report, figure)),
      ]),
      ...figures.map((figure) => figureJson(report, figure, place)),
    ],
  };
}
