import type { APIRoute } from 'astro';
import { renderIcon } from '../design/renderIcon.ts';
import { getReport } from '../site/currentReport.ts';
import { renderIco } from '../site/renderIco.ts';

/** What browsers ask for by themselves where a page names no icon: frames name none, to be a request lighter. */
export const GET: APIRoute = async () =>
  new Response(await renderIco(renderIcon((await getReport()).priorities.length)), {
    headers: { 'content-type': 'image/x-icon' },
  });
