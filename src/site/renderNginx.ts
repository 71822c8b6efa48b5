import { addressesOf, contentTypes, headerRules, serverFiles, type HeaderRule } from './headers.ts';
import { compressedTypes } from './renderHtaccess.ts';

/**
 * A snippet for the `server` block of nginx.
 *
 * @param basePath `/` or `/zacleneni/`
 */
export function renderNginx(basePath: string): string {
  return `# Vytvořeno při sestavení webu, neupravujte ručně. Zdroj: src/site/headers.ts
# Vložte do bloku server { … }: include /cesta/k/webu/nginx.conf;
# Kořen (root) nastavte tak, aby v něm soubory webu ležely v podsložce ${basePath}

types {
${Object.entries(contentTypes)
  .map(([extension, type]) => `  ${type.replace(/;.*/, '')} ${extension};\n`)
  .join('')}}
charset utf-8;
charset_types ${withoutHtml(textTypes())};
gzip on;
gzip_vary on;
gzip_types ${withoutHtml(compressedTypes())};
index index.html;
# Za jiným serverem nezná nginx adresu webu: přesměrování píše bez ní.
absolute_redirect off;
error_page 404 ${basePath}404.html;
# Složka bez stránky se tváří, jako by nebyla.
error_page 403 =404 ${basePath}404.html;

${headerRules.map((rule) => location(basePath, rule)).join('\n')}
${serverFiles.map((file) => `location = ${basePath}${file} { return 404; }\n`).join('')}# Skryté soubory, které by se sem dostaly omylem.
location ~ ^${basePath}(?:.*/)?\\.(?!well-known/) { return 404; }
`;
}

function textTypes(): string[] {
  const types = Object.values(contentTypes).filter((type) => type.includes('charset'));
  return types.map((type) => type.replace(/;.*/, ''));
}

/** nginx always means HTML too and warns when it is named. */
function withoutHtml(types: readonly string[]): string {
  return types.filter((type) => type !== 'text/html').join(' ');
}

/**
 * The longest prefix wins in nginx too; `=` is an exact address. The page of a folder needs both of its addresses: nginx
 * looks for the location again when it has found the index.
 */
function location(basePath: string, rule: HeaderRule): string {
  const headers = Object.entries(rule.headers).map(([name, value]) => `  add_header ${name} "${value}" always;\n`);
  const below = rule.path.endsWith('/') && !rule.pageOnly;
  const matches = below ? [rule.path] : addressesOf(rule).map((path) => `= ${path}`);
  return matches.map((match) => `location ${match.replace('/', basePath)} {\n${headers.join('')}}\n`).join('');
}
