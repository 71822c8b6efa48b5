import { addressesOf, headerRules, headersFor, serverFiles, type HeaderRule } from './headers.ts';

/**
 * The file `_headers` of Netlify and Cloudflare Pages.
 *
 * Where several rules match an address, Cloudflare joins their values by a comma and Netlify picks one; so the
 * rules written here never overlap, and the default rule is written once for each part of the site it covers. Folders
 * below a page with a rule of its own are matched by a placeholder, which both hosts know and which is never empty.
 *
 * @param basePath `/` or `/zacleneni/`
 * @param entries names in the site's root, folders with a slash at their end: `['404.html', 'cile/', …]`
 */
export function renderNetlifyHeaders(basePath: string, entries: readonly string[]): string {
  const ruled = new Set(headerRules.map((rule) => rule.path));
  const forServers: readonly string[] = serverFiles;
  const readable = entries.filter((entry) => !forServers.includes(entry));
  const byDefault = readable.map((entry) => `/${entry}`).filter((path) => !ruled.has(path));
  const [fallback, ...others] = headerRules;
  const blocks = [
    // Only the bare address of the root: `/*` would overlap with all the others.
    block(basePath, fallback!.headers),
    ...byDefault.toSorted().map((path) => block(basePath + asPattern(path).slice(1), withType(path, fallback!))),
    ...others.flatMap((rule) => [
      ...(rule.pageOnly ? addressesOf(rule) : [asPattern(rule.path)]).map((path) =>
        block(basePath + path.slice(1), withType(path, rule)),
      ),
      ...(rule.pageOnly ? [block(`${basePath}${rule.path.slice(1)}:stranka/*`, fallback!.headers)] : []),
    ]),
  ];
  return `# Vytvořeno při sestavení webu, neupravujte ručně. Zdroj: src/site/headers.ts\n\n${blocks.join('\n')}`;
}

/** A single file gets its content type; in folders the host knows better. */
function withType(path: string, rule: HeaderRule): Record<string, string> {
  return path.endsWith('/') ? { ...rule.headers } : headersFor(path);
}

/** Everything below a folder; a file as it is. */
function asPattern(path: string): string {
  return path.endsWith('/') ? `${path}*` : path;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
