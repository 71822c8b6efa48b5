import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './browser.ts';

/**
 * Starts a browser for work of the build.
 *
 * @throws CommandError when none can be had
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  // The pictures of figures are drawn under a font configuration of our own; readers' browsers have theirs.
  const { FONTCONFIG_FILE: _ours, ...settings } = process.env;
  return chromium.launch({ executablePath, args, env: { ...settings, ...env } as Record<string, string> });
}
