import { chromium } from '@playwright/test';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, installCommand } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe('findBrowser', () => {
  test('a browser that was asked for and is not there is an error, not a reason to take another', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH: soubor „/nowhere/chromium“ neexistuje');
  });

  test.each(['installed', 'bundled'] as const)(
    'takes the browser that was asked for before %s ones, quietly',
    async (prefer) => {
      vi.stubEnv('CHROMIUM_PATH', process.execPath);
      const { executablePath, args } = await findBrowser({ prefer });
      expect(executablePath).toBe(process.execPath);
      expect(args).toContain('--disable-background-networking');
      expect(args.join()).not.toMatch(/disable-web-security|single-process/);
    },
  );

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
    'the browser from the packages starts and renders Czech',
    { timeout: 60_000 },
    async () => {
      vi.stubEnv('CHROMIUM_PATH', '');
      const { executablePath, args, env } = await findBrowser({ prefer: 'bundled' });
      expect(executablePath).toContain('.generated');
      const browser = await chromium.launch({
        executablePath,
        args,
        env: { ...process.env, ...env } as Record<string, string>,
      });
      try {
        const page = await browser.newPage();
        await page.setContent('<h1>Žluťoučký kůň</h1>');
        expect(await page.locator('h1').ariaSnapshot()).toBe('- heading "Žluťoučký kůň" [level=1]');
      } finally {
        await browser.close();
      }
    },
  );
});

describe('installCommand', () => {
  test.each([
    ['linux', 'apt-get install chromium'],
    ['darwin', 'brew install'],
    ['win32', 'winget install'],
  ] as const)('on %s says %s', (platform, command) => {
    expect(installCommand(platform)).toContain(command);
  });
});
