import type { APIRoute } from 'astro';
import { renderPaperTokens } from '../../design/renderTokens.ts';
import { getReport } from '../../site/currentReport.ts';
import { printedPagesCss } from '../../site/printedParts.ts';

export const GET: APIRoute = async () => {
  const report = await getReport();
  return new Response(`${renderPaperTokens(report.priorities.length)}\n${printedPagesCss(report)}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
