/** Prints pages with the browser of this machine, in the font of the printed report. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/browser.ts';
import { prepareFonts } from '../../../scripts/lib/prepareFonts.ts';
import { projectFolder } from '../../../scripts/lib/projectFolder.ts';

export interface Printer {
  /** @param body what stands in `<body>` */
  print: (body: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Starts the browser; it must be closed again. */
export async function openPrinter(): Promise<Printer> {
  // First, for it sets the environment: the browser shall see our fonts and no others, on every machine.
  const fonts = await renderFonts();
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  return {
    print: async (body) => {
      const page = await browser.newPage();
      await page.setContent(renderDocument(body, fonts));
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

/** A small report that has everything the printed one may have. */
export const sampleBody = `
<header class="cover">
  <svg aria-hidden="true" viewBox="0 0 200 60" width="200"><path d="M0 60 L100 0 L200 60 Z" fill="#445"/></svg>
  <h1>Zaměstnáním to nezačíná</h1>
  <p>Zpráva o <em>sociálním</em> začleňování, <strong>druhé</strong> vydání, 12,5 % lidí.</p>
</header>
<nav aria-labelledby="obsah"><h2 id="obsah">Obsah</h2>
  <ol class="toc"><li><a href="#situace"><span>Situace</span><span class="line"></span><span>2</span></a></li>
  <li><a href="#cesta">Cesta</a></li></ol>
</nav>
<main>
<section class="chapter situace" aria-labelledby="situace">
  <h2 id="situace">Situace v kraji</h2>
  <p>Žluťoučký kůň úpěl ďábelské ódy<a href="#pozn-1" id="odkaz-1" role="doc-noteref">1</a>. Bylo jich
  36&nbsp;583 a <a href="https://example.org/exekuce">víc se dočtete jinde, v&nbsp;textu tak dlouhém, že se odkaz
  musí zlomit na dva řádky, aby bylo vidět, jak vypadá</a>.</p>
  <h4>Příliš hluboký nadpis</h4>
  <ul><li>první <strong>tučně</strong></li><li>druhý<ul><li>vnořený</li></ul></li><li><p>odstavec</p><p>druhý</p></li></ul>
  <ul style="list-style: none" role="list"><li>bez značky</li><li>ani tady <a href="#cesta">cesta</a></li></ul>
  <ol><li>jedna</li></ol>
  <dl><dt>Pojem</dt><dd>Vysvětlení</dd></dl>
  <aside><p>Poznámka stranou.</p></aside>
  <blockquote><p>Řekli nám to takto.</p></blockquote>
  <figure id="obrazek" aria-labelledby="nazev">
    <figcaption id="nazev">Obrázek 1. Sloupce</figcaption>
    <svg role="img" aria-labelledby="svg-nazev" viewBox="0 0 300 100" width="300">
      <title id="svg-nazev">Sloupce rostou ze tří na pět.</title>
      <rect x="10" y="40" width="40" height="60" fill="#246"/><rect x="70" y="0" width="40" height="100" fill="#842"/>
      <text x="10" y="35" font-size="12">tři</text><text x="120" y="50" font-size="12">pět</text>
      <g opacity="0.5"><rect x="150" y="0" width="30" height="30"/><text x="200" y="20" font-size="12">průsvitný</text></g>
    </svg>
    <svg aria-hidden="true" viewBox="0 0 10 10" width="10"><circle cx="5" cy="5" r="5"/><text y="9" font-size="9">x</text></svg>
  </figure>
  <svg role="img" aria-label="Samotná kresba" viewBox="0 0 100 50" width="100"><circle cx="25" cy="25" r="20"/></svg>
  <p style="opacity: 0.6">Průsvitný odstavec.</p>
  <hr>
</section>
<section class="chapter wide" aria-labelledby="cesta">
  <h2 id="cesta">Cesta</h2>
  <table><caption>Počty</caption>
    <thead><tr><th scope="col">Rok</th><th scope="col">Lidí</th><th>Kde</th></tr></thead>
    <tbody><tr><th scope="row">2020</th><td>36&nbsp;583</td><td rowspan="2">kraj</td></tr><tr><th scope="row">2021</th><td></td></tr>
    <tr><th scope="row">2022</th><td colspan="2">neuvedeno</td></tr></tbody>
    <tfoot><tr><td>a</td><td>b</td><td>c</td></tr></tfoot></table>
  <h3>Podkapitola</h3><p><code>kód</code> <small>malé</small> <abbr title="x">zkr.</abbr> <mark>zvýraznění</mark> <sup>2</sup> <cite>citace</cite> <b>b</b> <i>i</i> <span lang="en">English</span> <time>2021</time></p>
  <p><a class="qr" href="https://example.org/"><svg role="img" aria-label="Kód QR" viewBox="0 0 10 10" width="30"><path d="M0 0h5v5h-5z"/></svg></a> <a href="#situace">Zpět na situaci</a></p>
  <img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="20" height="20">
  <img alt="Šedý čtverec" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="20" height="20">
  <section role="doc-endnotes" aria-labelledby="poznamky"><h3 id="poznamky">Poznámky</h3>
  <ol><li id="pozn-1">Pramen. <a href="#odkaz-1" role="doc-backlink" aria-label="Zpět k textu">^</a></li></ol></section>
</section>
</main>`;

async function renderFonts(): Promise<string> {
  const { folder } = await prepareFonts(projectFolder);
  const faces = [400, 700].map(async (weight) => {
    const font = await readFile(join(folder, 'ttf', `source-sans-3-${weight}.ttf`), 'base64');
    return `@font-face { font-family: Tisk; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}); }`;
  });
  return (await Promise.all(faces)).join('\n');
}

function renderDocument(body: string, fonts: string): string {
  return `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Název v prohlížeči</title><style>${fonts}
    @page { size: A4; margin: 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Tisk; } }
    @page :first { @bottom-right { content: none; } }
    @page situace { @top-right { content: 'Situace v kraji'; font: 9pt Tisk; border-bottom: 1pt solid; } }
    @page wide { size: A4 landscape; @top-left { content: 'Cesta'; font: 9pt Tisk; } }
    body { font: 11pt/1.4 Tisk; margin: 0; }
    .toc a { display: flex; }
    .line { flex: 1; border-bottom: 1px dotted; }
    .chapter { break-before: page; }
    .situace { page: situace; }
    .wide { page: wide; }
    table { background: #eee; border-collapse: collapse; }
    td, th { border: 1px solid; }
  </style></head><body>${body}</body></html>`;
}
