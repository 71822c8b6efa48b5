/** The list of all pages that readers and search engines should find. */
import type { Report } from '../schemas/report.ts';
import { absolute, addressOf, page } from './addresses.ts';

/** The paths of all indexable pages, without base path, in reading order. */
function pagePaths(report: Report): string[] {
  const {
    print: _print,
    printPages: _printPages,
    notFound: _notFound,
    offline: _offline,
    social: _social,
    ...standing
  } = page;
  return [
    ...Object.values(standing),
    ...report.priorities.map(addressOf.priority),
    ...report.goals.map(addressOf.goal),
    ...report.measures.map(addressOf.measure),
    ...report.indicators.map(addressOf.indicator),
    ...report.figures.map(addressOf.figure),
  ];
}

/** `/sitemap.xml` after sitemaps.org. */
export function sitemapXml(report: Report): string {
  const urls = pagePaths(report).map(
    (path) => `  <url><loc>${absolute(path)}</loc><lastmod>${report.strategy.edition.published}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
