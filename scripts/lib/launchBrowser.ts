import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { CommandError } from './runCommand.ts';

const WITHOUT =
  'Bez prohlížeče sestavíte web příkazem: npm run build -- --no-pdf. Nebude v něm tisková zpráva (PDF) a rámce pro články budou mít výšku jen odhadnutou.';

/**
 * Starts a browser for work of the build.
 *
 * @throws CommandError when none can be had: how to get one, and how to do without
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser().catch((error: unknown) => {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(`${error.message}\n${WITHOUT}`, { cause: error });
  });
  // The pictures of figures are drawn under a font configuration of our own; readers' browsers have theirs.
  const { FONTCONFIG_FILE: _ours, ...settings } = process.env;
  try {
    return await chromium.launch({ executablePath, args, env: { ...settings, ...env } as Record<string, string> });
  } catch (error) {
    throw new CommandError(
      `Prohlížeč ${executablePath} se nepodařilo spustit. Jiný určíte proměnnou CHROMIUM_PATH=/cesta/k/prohlizeci.\n${WITHOUT}`,
      { cause: error },
    );
  }
}
