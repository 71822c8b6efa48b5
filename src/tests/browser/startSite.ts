import { startServer } from '../../../scripts/lib/startServer.ts';
import { environment } from '../support/builtSite.ts';

/** Playwright's global setup: serves the built site on a free port, and says where by `TESTED_SITE`. */
export default async function startSite(): Promise<() => Promise<void>> {
  const { outDir, basePath } = environment;
  const server = await startServer({ dir: outDir, port: 0, base: basePath });
  process.env['TESTED_SITE'] = server.address;
  return server.close;
}
