import type { APIRoute } from 'astro';
import { renderIcon } from '../design/renderIcon.ts';
import { getReport } from '../site/currentReport.ts';

export const GET: APIRoute = async () =>
  new Response(renderIcon((await getReport()).priorities.length), { headers: { 'content-type': 'image/svg+xml' } });
