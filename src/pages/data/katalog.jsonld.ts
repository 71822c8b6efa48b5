import type { APIRoute } from 'astro';
import { getReport } from '../../site/currentReport.ts';
import { catalogueJsonLd } from '../../site/jsonLd.ts';

export const GET: APIRoute = async () =>
  new Response(catalogueJsonLd(await getReport()), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
