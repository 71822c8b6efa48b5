import type { APIRoute } from 'astro';
import { getReport } from '../site/currentReport.ts';
import { sitemapXml } from '../site/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapXml(await getReport()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
