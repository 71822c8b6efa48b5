/** The answer for one file of a figure, whichever its form. */
import type { Report } from '../schemas/report.ts';
import { figureCsv, figureJson, type FigurePlace } from '../figures/figureFiles.ts';
import { figureSvg } from '../figures/figureSvg.ts';
import { absolute, addressOf, type FigureFile } from './addresses.ts';
import { getFigure } from './figures.ts';
import { LICENCE } from './indicatorData.ts';
import { pngResponse } from './renderPng.ts';

const TYPES: Record<Exclude<FigureFile, 'png'>, string> = {
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Width of a figure's PNG in px. */
const PNG_WIDTH = 1600;

/** A figure as a file. The PNG is the SVG drawn with the project's own font. */
export async function figureFile(report: Report, id: string, extension: FigureFile): Promise<Response> {
  const figure = getFigure(report, id);
  const place: FigurePlace = { address: absolute(addressOf.figure({ id })), licence: LICENCE };
  const answer = (body: string, form: keyof typeof TYPES) =>
    new Response(body, { headers: { 'content-type': TYPES[form] } });
  switch (extension) {
    case 'csv':
      return answer(figureCsv(report, figure, place), extension);
    case 'json':
      return answer(figureJson(report, figure, place), extension);
    case 'svg':
      return answer(figureSvg(report, figure, place), extension);
    case 'png':
      return pngResponse(figureSvg(report, figure, place), { width: PNG_WIDTH });
  }
}
