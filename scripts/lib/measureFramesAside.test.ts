import { afterEach, expect, test, vi } from 'vitest';
import { measureFramesAside } from './measureFramesAside.ts';
import { CommandError } from './runCommand.ts';

afterEach(() => vi.unstubAllEnvs());

test('a browser that is not there is told in words for an editor', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  const measuring = measureFramesAside({ siteDir: '/nowhere', basePath: '/', paths: ['/vlozit/exekuce/'] });
  await expect(measuring).rejects.toThrow(CommandError);
  await expect(measuring).rejects.toThrow('„/nowhere/chromium“');
});
