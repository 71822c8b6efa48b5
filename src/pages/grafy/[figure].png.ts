import type { APIRoute } from 'astro';
import { getReport } from '../../site/currentReport.ts';
import { images } from '../../site/environment.ts';
import { figureFile } from '../../site/figureFile.ts';

export async function getStaticPaths() {
  if (!images) return [];
  return (await getReport()).figures.map(({ id }) => ({ params: { figure: id } }));
}

export const GET: APIRoute = async ({ params }) => figureFile(await getReport(), String(params['figure']), 'png');
