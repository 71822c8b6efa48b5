/**
 * Every page passes here on its way out: Czech typography is set in one place for prose, data and drawings
 * alike, and in the live preview a broken file shows its message instead of a stack trace.
 */
import { defineMiddleware } from 'astro:middleware';
import { typographyHtml } from './format/typographyHtml.ts';
import { forgetReport, reportProblems } from './site/currentReport.ts';
import { problemPage } from './site/problemPage.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  if (import.meta.env.DEV) {
    forgetReport();
    const problems = await reportProblems();
    if (problems.length > 0) {
      return new Response(problemPage(problems), {
        status: 500,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    }
  }
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typographyHtml(await response.text()), { status: response.status, headers: response.headers });
});
