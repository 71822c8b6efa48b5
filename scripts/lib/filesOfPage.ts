import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/**
 * The files that a browser loads with a page of the built site: styles with their fonts, scripts, its icon and pictures.
 *
 * @param siteDir absolute path of the built site
 * @param path of the page, without the base path: `/`, `/cile/4/`
 * @param basePath `/` or `/zacleneni/`
 * @returns paths without the base path, those of other origins left out
 * @throws Error when the page or one of its styles was not built
 */
export function filesOfPage(siteDir: string, path: string, basePath: string): string[] {
  const read = (file: string) => readFileSync(join(siteDir, file), 'utf8');
  const addresses = loadedAddresses(read(path.endsWith('/') ? `${path}index.html` : path));
  const own = (address: string | null | undefined) =>
    address?.startsWith(basePath) && !address.startsWith('//')
      ? [`/${address.slice(basePath.length).replace(/[?#].*/, '')}`]
      : [];
  const files = addresses.flatMap(own);
  const fonts = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...read(file).matchAll(/url\((["']?)([^)"']+)\1\)/g)].flatMap(([, , address]) => own(address)));
  return [...new Set([...files, ...fonts])];
}

/** Addresses as they stand in the tags of a page that load something. */
function loadedAddresses(html: string): (string | null)[] {
  // The drawings of a story need not be parsed for this: the tags that load something are enough.
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? [];
  const { document } = parseHTML(
    tags.map((tag) => (tag.startsWith('<script') ? `${tag}</script>` : tag)).join(''),
  ) as unknown as { document: Document };
  const links = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], link[rel~="icon"]')];
  const loading = [...document.querySelectorAll('script[src], img[src]')];
  const later = [...document.querySelectorAll('script[data-src]')];
  return [
    ...links.map((link) => link.getAttribute('href')),
    ...loading.map((element) => element.getAttribute('src')),
    ...later.map((script) => script.getAttribute('data-src')),
  ];
}
