import type { APIRoute } from 'astro';
import { figureSocialPicture, reportSocialPicture } from '../../figures/socialPicture.ts';
import { getReport } from '../../site/currentReport.ts';
import { images } from '../../site/environment.ts';
import { getFigure } from '../../site/figures.ts';
import { pngResponse } from '../../site/renderPng.ts';

/** The picture of the report; no figure may have this id. */
const REPORT = 'zprava';

export async function getStaticPaths() {
  if (!images) return [];
  const { figures } = await getReport();
  return [REPORT, ...figures.map(({ id }) => id)].map((picture) => ({ params: { picture } }));
}

export const GET: APIRoute = async ({ params }) => {
  const report = await getReport();
  const id = String(params['picture']);
  const svg = id === REPORT ? reportSocialPicture(report) : figureSocialPicture(report, getFigure(report, id));
  return pngResponse(svg, { width: 1200 });
};
