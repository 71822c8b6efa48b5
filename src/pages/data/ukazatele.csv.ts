import type { APIRoute } from 'astro';
import { getReport } from '../../site/currentReport.ts';
import { indicatorsCsv } from '../../site/indicatorData.ts';

export const GET: APIRoute = async () =>
  new Response(indicatorsCsv(await getReport()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
