import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type Browser as FoundBrowser } from './browser.ts';
import { CommandError } from './runCommand.ts';

const WITHOUT =
  'Bez prohlížeče sestavíte web příkazem: npm run build -- --no-pdf. Nebude v něm tisková zpráva (PDF) a rámce pro články budou mít výšku jen odhadnutou.';

/**
 * Starts a browser for work of the build: the bundled one where there is one, so that the same commit gives the same
 * bytes on machines with other browsers; an installed one where that cannot start.
 *
 * @throws CommandError when none can be had: how to get one, and how to do without
 */
export async function launchBrowser(): Promise<Browser> {
  const bundled = await find('bundled');
  try {
    return await launch(bundled);
  } catch (error) {
    const installed = await find('installed');
    if (installed.executablePath !== bundled.executablePath) return launch(installed).catch(refuse(installed));
    return refuse(bundled)(error);
  }
}

async function find(prefer: 'bundled' | 'installed'): Promise<FoundBrowser> {
  return findBrowser({ prefer }).catch((error: unknown) => {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(`${error.message}\n${WITHOUT}`, { cause: error });
  });
}

function launch({ executablePath, args, env }: FoundBrowser): Promise<Browser> {
  // The pictures of figures are drawn under a font configuration of our own; readers' browsers have theirs.
  const { FONTCONFIG_FILE: _ours, ...settings } = process.env;
  return chromium.launch({ executablePath, args, env: { ...settings, ...env } as Record<string, string> });
}

const refuse =
  ({ executablePath }: FoundBrowser) =>
  (error: unknown): never => {
    throw new CommandError(
      `Prohlížeč ${executablePath} se nepodařilo spustit. Jiný určíte proměnnou CHROMIUM_PATH=/cesta/k/prohlizeci.\n${WITHOUT}`,
      { cause: error },
    );
  };
