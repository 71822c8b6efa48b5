import type { BuildStep } from './buildStep.ts';
import { printReport } from './printReport.ts';
import { writeEmbeds } from './writeEmbeds.ts';
import { writeOfflineCopy } from './writeOfflineCopy.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import { writeServerFiles } from './writeServerFiles.ts';

/**
 * What is made of the finished pages, group after group. Each step reads and adds files in the staging folder; the
 * index reads the story, the frames change the pages with code.
 */
export const buildSteps: readonly (readonly BuildStep[])[] = [
  [
    { name: 'Rejstřík hledání', run: writeSearchIndex },
    { name: 'Rámce pro články', run: writeEmbeds },
  ],
  [{ name: 'Tisková zpráva', run: printReport }],
  [{ name: 'Kopie příběhu pro čtení bez připojení', run: writeOfflineCopy }],
  [{ name: 'Hlavičky pro servery', run: writeServerFiles }],
];
