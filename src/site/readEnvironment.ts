/**
 * Reads the settings that a command takes from outside: where words and data lie, where the site will live.
 * Nothing else in the project looks into `process.env` for them.
 */
import { resolve } from 'node:path';

/** Where the report lies and where it will live. */
export interface Environment {
  /** Origin of the published site, no slash at the end: `https://zpravy.kraj-lbc.cz`. */
  siteUrl: string;
  /** Path under which the site lives, a slash at both ends: `/` or `/zacleneni/`. */
  basePath: string;
  /** Absolute path of the folder with the data. */
  dataDir: string;
  /** Absolute path of the folder with the words. */
  contentDir: string;
  /** Absolute path of the folder the pages are written to; the build points it at its staging folder. */
  outDir: string;
  /** Port of the preview server. */
  port: number;
  /** Draw the pictures (PNG)? Without them a build is quicker, but its pages lead to pictures that are not there. */
  images: boolean;
  /** Make the printed report (PDF)? Without it no page leads to it. */
  pdf: boolean;
}

/** A setting that cannot be used; `message` is Czech and names every wrong setting, one a line. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

const DEFAULT_PORT = 4321;

/**
 * Reads and checks the settings.
 *
 * @param variables the environment, as `process.env`; an empty text counts as not set
 * @param folder the project's folder, from which relative paths are read
 * @throws EnvironmentError naming all wrong settings in Czech
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>, folder: string): Environment {
  const problems: string[] = [];
  const read = <Value>(name: string, fallback: Value, parse: (text: string) => Value | string[]): Value => {
    const text = variables[name]?.trim();
    if (!text) return fallback;
    const result = parse(text);
    if (!Array.isArray(result)) return result;
    problems.push(`${name}: nalezeno „${text}“. ${result.join(' ')}`);
    return fallback;
  };
  const environment: Environment = {
    port: read('PORT', DEFAULT_PORT, parsePort),
    siteUrl: read('SITE_URL', `http://localhost:${DEFAULT_PORT}`, parseSiteUrl),
    basePath: read('BASE_PATH', '/', parseBasePath),
    dataDir: resolve(folder, read('DATA_DIR', 'data', String)),
    contentDir: resolve(folder, read('CONTENT_DIR', 'content', String)),
    outDir: resolve(folder, read('OUT_DIR', 'dist', String)),
    images: read('IMAGES', true, parseYesNo),
    pdf: read('PDF', true, parseYesNo),
  };
  if (problems.length > 0) throw new EnvironmentError(problems.join('\n'));
  return environment;
}

/** A refusal is a list of sentences: what was expected, how to mend it. */
function parsePort(text: string): number | string[] {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  return ['Očekáváno celé číslo od 0 do 65535 (0 = kterýkoli volný port), například PORT=8080.'];
}

function parseYesNo(text: string): boolean | string[] {
  if (text === 'ano' || text === 'ne') return text === 'ano';
  return ['Očekáváno ano, nebo ne.'];
}

function parseSiteUrl(text: string): string | string[] {
  const example = 'Očekávána adresa serveru, například SITE_URL=https://www.kraj-lbc.cz.';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return [example, 'Musí začínat https:// nebo http://.'];
  if (url.username || url.password) return [example, 'Přihlašovací údaje do adresy nepatří.'];
  if (url.pathname !== '/' || url.search || url.hash) {
    return [example, `Cestu uveďte zvlášť: SITE_URL=${url.origin} BASE_PATH=${url.pathname}.`];
  }
  return url.origin;
}

function parseBasePath(text: string): string | string[] {
  const names = text.split('/').filter(Boolean);
  // Letters that need no escaping in addresses, in regular expressions of servers and in shells.
  if (names.every((name) => /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(name))) {
    return names.length > 0 ? `/${names.join('/')}/` : '/';
  }
  return [
    'Očekávána cesta z písmen bez diakritiky, číslic, pomlček a teček, například BASE_PATH=/zpravy/zacleneni/.',
    'Adresu serveru uveďte zvlášť v SITE_URL.',
  ];
}
