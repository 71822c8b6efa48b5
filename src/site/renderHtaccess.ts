import { contentTypes, headerRules, serverFiles, type HeaderRule } from './headers.ts';

/**
 * The file `.htaccess` of Apache 2.4: headers, content types, compression, the page for what was not found.
 *
 * @param basePath `/` or `/zacleneni/`
 */
export function renderHtaccess(basePath: string): string {
  const [fallback, ...others] = headerRules;
  return `# Vytvořeno při sestavení webu, neupravujte ručně. Zdroj: src/site/headers.ts
# Apache 2.4 s moduly headers a mime (mod_headers, mod_mime); AllowOverride All.

Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${basePath}404.html
FileETag MTime Size

<IfModule mod_mime.c>
${Object.entries(contentTypes)
  .map(([extension, type]) => `  AddType "${type}" .${extension}\n`)
  .join('')}</IfModule>

<IfModule mod_headers.c>
${setHeaders(fallback!, '  ')}
${others.map((rule) => override(basePath, rule, fallback!)).join('\n')}</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${compressedTypes().join(' ')}
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${compressedTypes().join(' ')}
</IfModule>

<FilesMatch "^(${serverFiles.map(escapeExpression).join('|')})$">
  Require all denied
</FilesMatch>
`;
}

/** Media types worth compressing, without their encodings. */
export function compressedTypes(): string[] {
  const types = Object.values(contentTypes).filter((type) => type.includes('charset') || type.includes('wasm'));
  return types.map((type) => type.replace(/;.*/, ''));
}

/** Conditional sections are read after all others, so what they set replaces the default. */
function override(basePath: string, rule: HeaderRule, fallback: HeaderRule): string {
  const end = rule.pageOnly ? '(index\\.html)?$' : rule.path.endsWith('/') ? '' : '$';
  const dropped = Object.keys(fallback.headers).filter((name) => !(name in rule.headers));
  return `  <If "%{REQUEST_URI} =~ m#^${escapeExpression(basePath + rule.path.slice(1))}${end}#">
${dropped.map((name) => `    Header always unset ${name}\n`).join('')}${setHeaders(rule, '    ')}  </If>
`;
}

function setHeaders(rule: HeaderRule, indent: string): string {
  return Object.entries(rule.headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join('');
}

function escapeExpression(text: string): string {
  return text.replaceAll('.', '\\.');
}
