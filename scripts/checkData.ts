/** `npm run check:data`: names every problem with data and words; exit code 1 when there is any. */
import { checkSummary } from '../src/check/checkSummary.ts';
import { readReport } from '../src/check/readReport.ts';

const result = await readReport({
  dataDir: process.env['DATA_DIR'] ?? 'data',
  contentDir: process.env['CONTENT_DIR'] ?? 'content',
});
console.log(checkSummary(result));
process.exitCode = result.problems.length > 0 ? 1 : 0;
