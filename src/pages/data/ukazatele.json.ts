import type { APIRoute } from 'astro';
import { getReport } from '../../site/currentReport.ts';
import { indicatorsJson } from '../../site/indicatorData.ts';

export const GET: APIRoute = async () =>
  new Response(indicatorsJson(await getReport()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
