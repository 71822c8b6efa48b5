import type { APIRoute } from 'astro';
import type { ContextTable } from '../../schemas/contextTable.ts';
import { getReport } from '../../site/currentReport.ts';
import { tableCsv } from '../../site/indicatorData.ts';

export async function getStaticPaths() {
  const { tables } = await getReport();
  return tables.map((table) => ({ params: { table: table.id }, props: { table } }));
}

export const GET: APIRoute<{ table: ContextTable }> = ({ props }) =>
  new Response(tableCsv(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
