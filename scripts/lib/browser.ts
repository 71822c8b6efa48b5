/** Finds a browser for tests, pictures and the PDF without asking the person for one. */
import { execFile } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './projectFolder.ts';
import { CommandError } from './runCommand.ts';

/** What Playwright needs to start the browser. */
export interface Browser {
  executablePath: string;
  args: string[];
  /** Settings of the browser's process, to be added to those of ours. */
  env: Record<string, string>;
}

export interface BrowserChoice {
  /**
   * `installed` is what readers have; `bundled` is the same browser on every machine, for what must come out the same.
   * Where there is no such browser, the other is taken.
   */
  prefer?: 'installed' | 'bundled';
}

/** The browser makes no calls of its own; the site is its only business. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Looks in this order: `CHROMIUM_PATH`, an installed Chromium, Chrome or Edge, the one from npm (Linux x64); the last
 * two the other way round where the bundled one is preferred.
 *
 * @throws CommandError saying in Czech how to install one
 */
export async function findBrowser({ prefer = 'installed' }: BrowserChoice = {}): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (await isExecutable(chosen)) return describe(chosen);
    throw new CommandError(`CHROMIUM_PATH: soubor „${chosen}“ neexistuje nebo se nedá spustit.`);
  }
  const hasBundled = process.platform === 'linux' && process.arch === 'x64';
  if (hasBundled && prefer === 'bundled') return unpackBundled();
  for (const path of INSTALLED[process.platform] ?? []) if (await isExecutable(path)) return describe(path);
  if (hasBundled) return unpackBundled();
  throw new CommandError(`Pro testy, obrázky a PDF je potřeba prohlížeč Chromium, Chrome nebo Edge. ${installCommand()}
Je-li prohlížeč jinde než obvykle, ukažte na něj: CHROMIUM_PATH=/cesta/k/prohlizeci`);
}

/** How a browser is installed on a system. */
export function installCommand(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'linux') return 'Nainstalujete ho příkazem: sudo apt-get install chromium';
  if (platform === 'darwin') return 'Nainstalujete ho příkazem: brew install --cask google-chrome';
  return 'Nainstalujete ho příkazem: winget install Google.Chrome';
}

function describe(executablePath: string, args: string[] = [], env: Record<string, string> = {}): Browser {
  // The sandbox refuses to start for root, who runs containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...new Set([...QUIET_ARGS, ...sandbox, ...args])], env };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Unpacks the browser of `@sparticuz/chromium` into the project. The package itself would use the system's
 * temporary folder, where half of a browser stays after an interrupted run and other people may write.
 */
async function unpackBundled(): Promise<Browser> {
  const manifest = await readFile(join(projectFolder, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(projectFolder, '.generated', `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!(await isExecutable(executablePath))) {
    await mkdir(join(projectFolder, '.generated'), { recursive: true });
    const unfinished = await mkdtemp(`${folder}-`);
    try {
      await unpackInto(unfinished);
      await rename(unfinished, folder).catch(async (error: unknown) => {
        // Another process was faster; its browser is as good as ours.
        if (!(await isExecutable(executablePath))) throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  const env: Record<string, string> = {};
  if (await lacksLibraries(executablePath)) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  // A headless-only build that knows neither the sandbox helper nor the zygote process.
  return describe(executablePath, ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'], env);
}

async function unpackInto(folder: string): Promise<void> {
  // Imported before the settings below, which would make it change the environment of the whole process.
  const { default: chromium } = await import('@sparticuz/chromium');
  const before = { TMPDIR: process.env['TMPDIR'], runtime: process.env['AWS_LAMBDA_JS_RUNTIME'] };
  process.env['TMPDIR'] = folder;
  // Makes the package unpack the libraries too that a bare system lacks (NSS and its friends).
  process.env['AWS_LAMBDA_JS_RUNTIME'] = `nodejs${process.versions.node.split('.')[0]}.x`;
  try {
    await chromium.executablePath();
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_LAMBDA_JS_RUNTIME', before.runtime);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

async function lacksLibraries(executablePath: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }));
  return stdout.includes('not found');
}
