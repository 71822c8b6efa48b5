import { didYouMean, listWords } from './didYouMean.ts';
import type { FolderListing } from './listFolder.ts';
import type { Findings } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';

/** Warns of files and folders that nothing reads; `expected` names those that would be read. */
export function unknownFiles(
  folderName: string,
  listing: FolderListing,
  isKnown: (name: string) => boolean,
  expected: readonly string[],
  findings: Findings,
): void {
  for (const name of [...listing.files, ...listing.folders]) {
    if (isKnown(name)) continue;
    const fix = didYouMean(name, expected, 'Soubor nic nečte; přejmenujte ho, přesuňte nebo smažte.');
    findings.warnings.push(
      problemAt(
        wholeFile(`${folderName}/${name}`),
        'neznámý soubor nebo složka',
        `ve složce ${folderName}/ jen ${listWords(expected)}`,
        fix,
      ),
    );
  }
}
