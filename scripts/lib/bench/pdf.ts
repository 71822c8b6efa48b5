/** How large the printed report is. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { BYTES, PDF_PAGES } from './budgets.ts';
import type { Row } from './row.ts';

export async function measurePdf({ outDir }: Environment): Promise<Row[]> {
  const rows: Row[] = [
    { name: 'PDF: velikost', english: 'PDF', unit: 'bytes', measured: null, budget: BYTES.pdf },
    { name: 'PDF: stran', english: 'PDF: pages', unit: 'number', measured: null, budget: PDF_PAGES - 1 },
  ];
  const name = (await readdir(outDir)).find((file) => file.endsWith('.pdf'));
  if (name === undefined) return rows.map((row) => ({ ...row, note: 'ještě není sestaveno' }));
  const content = await readFile(join(outDir, name));
  const pages = (await PDFDocument.load(content)).getPageCount();
  return [
    { ...rows[0]!, measured: content.length, note: name },
    { ...rows[1]!, measured: pages, note: name },
  ];
}
