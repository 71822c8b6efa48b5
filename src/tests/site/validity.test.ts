import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { environment, fileOf, pagePaths } from '../support/builtSite.ts';

const projectFolder = resolve(import.meta.dirname, '../../..');
const config = JSON.parse(readFileSync(join(projectFolder, '.config/htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(new FileSystemConfigLoader(config));

describe('html-validate finds nothing', () => {
  test.each(pagePaths)('on %s', async (path) => {
    const report = await validator.validateFile(join(environment.outDir, fileOf(path)));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
    );
    expect(faults).toEqual([]);
  });
});

const run = promisify(execFile);
const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
);

/** The checker of the W3C: a Java program, so it runs where Java is. It says what HTML allows, from the source. */
test.skipIf(!hasJava)('the checker of the W3C finds nothing', { timeout: 120_000 }, async () => {
  const jar = join(projectFolder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const args = ['-Xss1m', '-jar', jar, '--skip-non-html', '--format', 'json', '--exit-zero-always', environment.outDir];
  // The result comes on the error output.
  const { stderr } = await run('java', args, { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as {
    messages: { type: string; url: string; message: string; lastLine: number }[];
  };
  const errors = messages.filter(({ type }) => type !== 'info');
  expect(errors.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([]);
});
