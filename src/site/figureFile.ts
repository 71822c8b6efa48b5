/** The answer for one file of a figure, whichever its form. */
import type { Report } from '../schemas/report.ts';
import { figureCsv, figureJson, type FigurePlace } from '../figures/figureFiles.ts';
import { figureSvg } from '../figures/figureSvg.ts';
import { absolute, addressOf, type FigureFile } from './addresses.ts';
import { getFigure } from './figures.ts';
import { LICENCE } from './indicatorData.ts';
import { renderPng } from './renderPng.ts';

const TYPES: Record<FigureFile, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Width of a figure's PNG in px. */
const PNG_WIDTH = 1600;

/** A figure as a file. The PNG is the SVG drawn with the project's own font. */
export async function figureFile(report: Report, id: string, extension: FigureFile): Promise<Response> {
  const figure = getFigure(report, id);
  const place: FigurePlace = { address: absolute(addressOf.figure({ id })), licence: LICENCE };
  const headers = { 'content-type': TYPES[extension] };
  switch (extension) {
    case 'csv':
      return new Response(figureCsv(report, figure, place), { headers });
    case 'json':
      return new Response(figureJson(report, figure, place), { headers });
    case 'svg':
      return new Response(figureSvg(report, figure, place), { headers });
    case 'png':
      return new Response(await renderPng(figureSvg(report, figure, place), { width: PNG_WIDTH }), { headers });
  }
}
