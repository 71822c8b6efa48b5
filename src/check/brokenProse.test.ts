import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from './mdx/componentTable.ts';
import { problemsOf, warningsOf } from './testing/brokenReport.ts';

describe('prose that cannot be published', () => {
  test('names a tag that never closes', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '<Quote>V kraji je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:1
        Nalezeno: značka <Quote> bez konce
        Očekává se: uzavírací značka </Quote> v témže odstavci nebo bloku
        Náprava: Doplňte </Quote>; značku bez obsahu pište <Quote/>."
    `);
  });

  test('names tags closed in a wrong order', async () => {
    const told = await problemsOf(({ text }) =>
      text(
        'content/chapters/01-situace.mdx',
        '<Quote>Slova ze zdroje.</Quote>',
        '<Quote>Slova <Name>WCAG 2.2</Quote></Name>',
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:11:28
        Nalezeno: uzavírací značka </Quote>
        Očekává se: uzavírací značka </Name>
        Náprava: Zavírejte značky v opačném pořadí, než se otevřely."
    `);
  });

  test('names a closing tag that nothing opened', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '</Quote> V kraji je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:1
        Nalezeno: uzavírací značka </Quote>, kterou nic neotevřelo
        Očekává se: otevírací značka <Quote> před ní
        Náprava: Doplňte <Quote>, nebo </Quote> smažte."
    `);
  });

  test('names a value without quotes', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'of="exekuce"/>,', 'of=exekuce/>,'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:12
        Nalezeno: znak „<“, za kterým není úplná značka
        Očekává se: značka jako <Number of="exekuce"/>
        Náprava: Hodnoty vlastností pište v rovných uvozovkách. Odkaz pište [text](adresa), samotné „menší než“ slovem."
    `);
  });

  test('names a brace that never closes', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/01-situace.mdx', 'V kraji je ', 'V kraji {je '));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:9
        Nalezeno: složená závorka {, která se nezavře nebo obsahuje cizí zápis
        Očekává se: text bez složených závorek
        Náprava: Závorku smažte; čísla z dat vkládejte pomocí <Number of="…"/>, poznámky pro sebe jako {/* … */}."
    `);
  });

  test('names a comment in HTML', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '<!-- pozor --> V kraji je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:1
        Nalezeno: komentář v zápisu HTML
        Očekává se: komentář v zápisu {/* … */}
        Náprava: Pište {/* komentář */}."
    `);
  });

  test('names a line of a program', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '### Co víme', "import x from 'y'\n\n### Co víme"),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:9:1
        Nalezeno: řádek programu „import x from 'y'“
        Očekává se: text a součásti, žádný program
        Náprava: Řádek smažte; součásti se vkládají bez importu."
    `);
  });

  test('names a broken line of a program', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '### Co víme', 'import {\n\n### Co víme'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:9:1
        Nalezeno: řádek programu „import { ### Co víme“
        Očekává se: text a součásti, žádný program
        Náprava: Řádek smažte; součásti se vkládají bez importu."
    `);
  });

  test('names an expression', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', 'V kraji {1 + 1} je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:9
        Nalezeno: výraz {1 + 1}
        Očekává se: text a součásti, žádný program
        Náprava: Číslo z dat vložte pomocí <Number of="…"/>."
    `);
  });

  test('accepts a comment', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '{/* pozor na 5 věcí */}V kraji je '),
    );
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names an unknown component with a suggestion', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/01-situace.mdx', '<Number of', '<Numbr of'));
    const [place, found, expected, fix] = told.split('\n');
    expect(place).toBe('content/chapters/01-situace.mdx:7:12');
    expect(found).toBe('  Nalezeno: neznámá součást <Numbr>');
    expect(expected).toBe(`  Očekává se: některá ze součástí ${Object.keys(COMPONENTS).join(', ')}`);
    expect(fix).toBe('  Náprava: Mysleli jste „Number“?');
  });

  test('knows every component that has a drawing', async () => {
    const files = await readdir('src/components/prose');
    const drawn = files.filter((name) => name.endsWith('.astro')).map((name) => name.replace('.astro', ''));
    expect(Object.keys(COMPONENTS)).toEqual(expect.arrayContaining(drawn));
  });

  test('names an HTML element that prose must not use', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '<script>alert(1)</script> V kraji je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:1
        Nalezeno: značka <script>
        Očekává se: značky Markdownu nebo „p“, „ul“, „ol“, „li“, „dl“, „dt“, „dd“, „blockquote“, „br“, „details“, „summary“, „em“ a další
        Náprava: Značku smažte nebo nahraďte Markdownem.

      content/chapters/01-situace.mdx:7:15
        Nalezeno: číslice „1“ v řádku „<script>alert(1)</script> V kraji je <Number of="exekuce"/“
        Očekává se: text bez číslic; čísla přicházejí z dat
        Náprava: Číslo vložte pomocí <Number of="…"/>, <Period of="…"/> nebo <Count of="…"/>; číslice ve vlastním jménu uzavřete do <Name>…</Name>."
    `);
  });

  test('names a frame', async () => {
    const told = await problemsOf(({ text }) =>
      text(
        'content/chapters/01-situace.mdx',
        '### Co víme',
        '<iframe src="https://example.org/"></iframe>\n\n### Co víme',
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:9:1
        Nalezeno: značka <iframe>
        Očekává se: značky Markdownu nebo „p“, „ul“, „ol“, „li“, „dl“, „dt“, „dd“, „blockquote“, „br“, „details“, „summary“, „em“ a další
        Náprava: Značku smažte nebo nahraďte Markdownem."
    `);
  });

  test('names a handler on an element', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '<em onclick="alert(1)">V kraji</em> je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:5
        Nalezeno: vlastnost „onclick“ ve značce <em>
        Očekává se: jen vlastnosti „lang“, „title“, „id“ s textem v uvozovkách
        Náprava: Vlastnost smažte; vzhled určuje web, ne text."
    `);
  });

  test('names a style on an element', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '<em style="color:red">V kraji</em> je '),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:5
        Nalezeno: vlastnost „style“ ve značce <em>
        Očekává se: jen vlastnosti „lang“, „title“, „id“ s textem v uvozovkách
        Náprava: Vlastnost smažte; vzhled určuje web, ne text."
    `);
  });

  test('accepts an abbreviation in its language', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'V kraji je ', '<abbr title="Úřad práce" lang="cs">ÚP</abbr> je '),
    );
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names an image', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '### Co víme', '![obrázek](x.png)\n\n### Co víme'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:9:1
        Nalezeno: obrázek
        Očekává se: odstavce, nadpisy, seznamy, odkazy a součásti
        Náprava: Grafy vkládejte pomocí <Figure id="…"/>; jiné obrázky zpráva nemá."
    `);
  });

  test('names a block of code', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '### Co víme', '```\nkód\n```\n\n### Co víme'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:9:1
        Nalezeno: blok kódu
        Očekává se: odstavce, nadpisy, seznamy, odkazy a součásti
        Náprava: Text napište jako odstavec nebo seznam."
    `);
  });

  test('names a footnote', async () => {
    const told = await problemsOf(({ text }) =>
      text(
        'content/chapters/01-situace.mdx',
        'Více říká',
        'Poznámka[^a] říká ti víc.\n\n[^a]: Text poznámky.\n\nVíce říká',
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:9
        Nalezeno: poznámka pod čarou
        Očekává se: odstavce, nadpisy, seznamy, odkazy a součásti
        Náprava: Poznámku napište do textu nebo k číslu v datech.

      content/chapters/01-situace.mdx:15:1
        Nalezeno: poznámka pod čarou
        Očekává se: odstavce, nadpisy, seznamy, odkazy a součásti
        Náprava: Poznámku napište do textu nebo k číslu v datech."
    `);
  });

  test('names a missing property', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:12
        Nalezeno: <Number>: chybí vlastnost „of“
        Očekává se: <Number of="exekuce"/>
        Náprava: Pište například <Number of="exekuce"/>."
    `);
  });

  test('names an unknown property with a suggestion', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number of="exekuce" fomr="value"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:33
        Nalezeno: <Number>: neznámá vlastnost „fomr“
        Očekává se: vlastnosti „of“, „form“, „period“, „start“
        Náprava: Mysleli jste „form“?"
    `);
  });

  test('names a wrong choice', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number of="exekuce" form="hodnota"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:33
        Nalezeno: <Number>: vlastnost „form“ má hodnotu „hodnota“
        Očekává se: jedna z hodnot „value“, „unit“, „headline“
        Náprava: Vyberte jednu z uvedených hodnot."
    `);
  });

  test('names a text where a yes or no is expected', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number of="exekuce" period="false"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:33
        Nalezeno: <Number>: vlastnost „period“ má hodnotu „false“
        Očekává se: {true} nebo {false}
        Náprava: Pište period={false}."
    `);
  });

  test('names an expression in a property', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number of={exekuce}/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:20
        Nalezeno: <Number>: vlastnost „of“ má hodnotu {exekuce}
        Očekává se: hodnota v uvozovkách
        Náprava: Pište of="…"."
    `);
  });

  test('names a spread of properties', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number {...vse}/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:12
        Nalezeno: <Number>: výraz {…} místo vlastnosti
        Očekává se: <Number of="exekuce"/>
        Náprava: Vlastnosti pište jménem a hodnotou v uvozovkách.

      content/chapters/01-situace.mdx:7:12
        Nalezeno: <Number>: chybí vlastnost „of“
        Očekává se: <Number of="exekuce"/>
        Náprava: Pište například <Number of="exekuce"/>."
    `);
  });

  test('names a reference that leads nowhere', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number of="exekuce:2019"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:20
        Nalezeno: <Number>: odkaz na číslo „exekuce:2019“: ukazatel „exekuce“ nemá údaj za období „2019“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Známe: 2020."
    `);
  });

  test('names an unknown count', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Count of="cile"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:19
        Nalezeno: <Count>: vlastnost „of“ má hodnotu „cile“
        Očekává se: jedna z hodnot „priorities“, „goals“, „measures“, „thematic-measures“, „cross-cutting-measures“, „indicators“, „chapters“, „sources“, „tables“
        Náprava: Vyberte jednu z uvedených hodnot."
    `);
  });

  test('names „každý n-tý“ of an unknown indicator', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Ratio of="exekuce"/>', '<Ratio of="chudoba"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:49
        Nalezeno: <Ratio>: neznámý ukazatel „chudoba“
        Očekává se: jedna z hodnot „exekuce“
        Náprava: Opravte označení."
    `);
  });

  test('names „každý n-tý“ without a denominator', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.ratios = [];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:49
        Nalezeno: <Ratio>: ukazatel „exekuce“ nemá žádný poměr, a tedy ani jmenovatel
        Očekává se: ukazatel, který má v datech vyplněné pole „ratios“
        Náprava: Větu s „každý n-tý“ vynechte, nebo doplňte poměr i se jmenovatelem do dat ukazatele."
    `);
  });

  test('names an unknown figure', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Figure id="poradi"/>', '<Figure id="poradii"/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:15:9
        Nalezeno: <Figure>: neznámý graf „poradii“
        Očekává se: jedna z hodnot „poradi“
        Náprava: Mysleli jste „poradi“?"
    `);
  });

  test('names an unknown source of a quotation', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Quote>', '<Quote source="brozur">'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:11:8
        Nalezeno: <Quote>: neznámý zdroj „brozur“
        Očekává se: jedna z hodnot „brozura“, „mapa“
        Náprava: Mysleli jste „brozura“?"
    `);
  });

  test('names a quotation without words', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Quote>Slova ze zdroje.</Quote>', '<Quote/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:11:1
        Nalezeno: součást <Quote> bez obsahu
        Očekává se: <Quote>Slova ze zdroje.</Quote> s obsahem
        Náprava: Doplňte text mezi <Quote> a </Quote>."
    `);
  });

  test('accepts a quotation of a sentence in the data', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Quote>Slova ze zdroje.</Quote>', '<Quote of="motto"/>'),
    );
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names a component that stands alone but has content', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<Number of="exekuce">lidí</Number>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:12
        Nalezeno: součást <Number> s obsahem
        Očekává se: <Number of="exekuce"/> bez obsahu
        Náprava: Text napište před součást nebo za ni."
    `);
  });

  test('names a block inside a paragraph', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '<Number of="exekuce"/>', '<GoalList/>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:12
        Nalezeno: součást <GoalList> uvnitř odstavce
        Očekává se: součást mezi odstavci
        Náprava: Dejte součást na samostatný řádek s prázdným řádkem nad ní a pod ní."
    `);
  });

  test('names a link to a page that is not there', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '/ukazatele/exekuce/', '/ukazatele/exekuse/'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:17
        Nalezeno: <Link>: neznámá adresa „/ukazatele/exekuse/“
        Očekává se: adresa stránky, která ve zprávě je
        Náprava: Mysleli jste „/ukazatele/exekuce/“?"
    `);
  });

  test('names a link without its last slash', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '/ukazatele/exekuce/', '/metodika'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:17
        Nalezeno: <Link>: neznámá adresa „/metodika“
        Očekává se: adresa stránky, která ve zprávě je
        Náprava: Doplňte lomítko na konec: "/metodika/"."
    `);
  });

  test('names a link out of the report in Link', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '/ukazatele/exekuce/', 'https://example.org/'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:17
        Nalezeno: <Link>: adresa „https://example.org/“
        Očekává se: adresa uvnitř zprávy, začíná lomítkem
        Náprava: Odkaz ven pište jako [text](https://…)."
    `);
  });

  test('names a link to an unknown chapter', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '/ukazatele/exekuce/', '/#situacee'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:17
        Nalezeno: <Link>: neznámé místo „#situacee“ na stránce /
        Očekává se: označení kapitoly nebo kroku
        Náprava: Mysleli jste „situace“?"
    `);
  });

  test('names a link to an unknown source', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '/ukazatele/exekuce/', '/metodika/#zdroj-brozur'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:17
        Nalezeno: <Link>: neznámé místo „#zdroj-brozur“ na stránce /metodika/
        Očekává se: označení zdroje za „zdroj-“
        Náprava: Mysleli jste „zdroj-brozura“?"
    `);
  });

  test('accepts links to all kinds of pages', async () => {
    const told = await problemsOf(({ text }) =>
      text(
        'content/chapters/01-situace.mdx',
        'Více říká',
        '<Link to="/">a</Link> <Link to="/#prvni">a</Link> <Link to="/opatreni/ii/">a</Link> <Link to="/cile/1/">a</Link> <Link to="/priority/prace/">a</Link> <Link to="/grafy/poradi.png">a</Link> <Link to="/mala-zprava.pdf">a</Link> <Link to="/metodika/#zdroj-mapa">a</Link>',
      ),
    );
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names an inner link written as an outer one', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'Více říká', '[Více](/metodika/) říká'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:1
        Nalezeno: odkaz dovnitř zprávy „/metodika/“
        Očekává se: součást <Link>
        Náprava: Pište <Link to="/metodika/">…</Link>; odkaz pak vede správně i po přestěhování webu."
    `);
  });

  test('names a link that could run a program', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'Více říká', '[Více](javascript:alert) říká'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:1
        Nalezeno: odkaz na „javascript:alert“
        Očekává se: adresa, která začíná https://, http://, mailto: nebo tel:
        Náprava: Zkopírujte celou adresu z prohlížeče, i se https://."
    `);
  });

  test('names a typed number and its line', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'Více říká', 'Z toho 7 787 lidí a 12 % dětí říká'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:8
        Nalezeno: číslice „7 787“, „12“ v řádku „Z toho 7 787 lidí a 12 % dětí říká <Link to="/ukazatele/ex“
        Očekává se: text bez číslic; čísla přicházejí z dat
        Náprava: Číslo vložte pomocí <Number of="…"/>, <Period of="…"/> nebo <Count of="…"/>; číslice ve vlastním jménu uzavřete do <Name>…</Name>."
    `);
  });

  test('names a typed number in a list and in bold', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '### Co víme', '### Co víme\n\n- první\n- **druhá 2**'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:12:11
        Nalezeno: číslice „2“ v řádku „- **druhá 2**“
        Očekává se: text bez číslic; čísla přicházejí z dat
        Náprava: Číslo vložte pomocí <Number of="…"/>, <Period of="…"/> nebo <Count of="…"/>; číslice ve vlastním jménu uzavřete do <Name>…</Name>."
    `);
  });

  test('accepts digits in a proper name and in an address', async () => {
    const told = await problemsOf(({ text }) =>
      text(
        'content/chapters/01-situace.mdx',
        'Více říká',
        '<Name>WCAG 2.2</Name> a https://www.w3.org/TR/WCAG22/ říká',
      ),
    );
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names a proper name of digits only', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'Více říká', '<Name>36 583</Name> říká'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:13:1
        Nalezeno: <Name> jen s číslicemi „36 583“
        Očekává se: vlastní jméno, ve kterém je aspoň jedno slovo
        Náprava: Uzavřete celé jméno i se slovy, třeba <Name>WCAG 2.2</Name>; číslo z dat vložte pomocí <Number of="…"/>."
    `);
  });

  test('names a heading that starts too high', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/01-situace.mdx', '### Co víme', '## Co víme'));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:9:1
        Nalezeno: nadpis úrovně 2 („##“)
        Očekává se: nadpisy od úrovně 3 („###“)
        Náprava: Pište „###“; nadpis celku je v hlavičce v poli „title“."
    `);
  });

  test('names a skipped level of headings', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '### Co víme', '### Co víme\n\n##### Podrobně'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:11:1
        Nalezeno: nadpis úrovně 5 („#####“)
        Očekává se: nejvýš úroveň 4 („####“), úrovně se nepřeskakují
        Náprava: Pište „####“; čtečky podle úrovní procházejí obsah."
    `);
  });

  test('names a first-level heading on a page', async () => {
    const told = await problemsOf(({ text }) => text('content/pages/metodika.mdx', '## Úvod', '# Úvod'));
    expect(told).toMatchInlineSnapshot(`
      "content/pages/metodika.mdx:6:1
        Nalezeno: nadpis úrovně 1 („#“)
        Očekává se: nadpisy od úrovně 2 („##“)
        Náprava: Pište „##“; nadpis celku je v hlavičce v poli „title“."
    `);
  });

  test('names a step without a description', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/02-priority.mdx', ' description="Obrázek ukazuje pořadí krajů."', ''),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:1
        Nalezeno: <Step>: chybí vlastnost „description“
        Očekává se: <Step id="bydleni" title="Bydlení" description="Co obrázek v tomto kroku ukazuje.">
        Náprava: Doplňte description="…": jednu větu o tom, co obrázek v tomto kroku ukazuje, pro čtenáře, kteří ho nevidí."
    `);
  });

  test('names a step without an id', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/02-priority.mdx', ' id="prvni"', ''));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:1
        Nalezeno: <Step>: chybí vlastnost „id“
        Očekává se: <Step id="bydleni" title="Bydlení" description="Co obrázek v tomto kroku ukazuje.">
        Náprava: Pište například <Step id="bydleni" title="Bydlení" description="Co obrázek v tomto kroku ukazuje.">."
    `);
  });

  test('names a step out of its scrolly', async () => {
    const told = await problemsOf(({ text }) => {
      text('content/chapters/02-priority.mdx', '<Scrolly figure="poradi">', '');
      text('content/chapters/02-priority.mdx', '</Scrolly>', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:1
        Nalezeno: <Step> mimo <Scrolly>
        Očekává se: krok uvnitř <Scrolly>
        Náprava: Uzavřete kroky do <Scrolly figure="…"> … </Scrolly>."
    `);
  });

  test('names a scrolly without steps', async () => {
    const told = await problemsOf(({ put }) =>
      put(
        'content/chapters/02-priority.mdx',
        '---\ntitle: A\nshortTitle: A\ndescription: A\n---\n\n<Scrolly figure="poradi">\nText.\n</Scrolly>\n',
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:7:1
        Nalezeno: <Scrolly> bez kroků
        Očekává se: aspoň jeden <Step>
        Náprava: Doplňte aspoň jeden <Step id="…" title="…" description="…">.

      content/chapters/02-priority.mdx:8:1
        Nalezeno: text mezi kroky
        Očekává se: uvnitř <Scrolly> jen <Step>
        Náprava: Text dejte do kroku <Step>, nebo před <Scrolly> či za něj."
    `);
  });

  test('names a step whose anchor is taken', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/02-priority.mdx', 'id="prvni"', 'id="situace"'));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:1
        Nalezeno: označení kapitoly nebo kroku „situace“ podruhé (poprvé v souboru content/chapters/01-situace.mdx)
        Očekává se: označení kapitoly nebo kroku jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('names a file without front matter', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', '---\ntitle: Situace', 'title: Situace'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:1:1
        Nalezeno: soubor bez hlavičky
        Očekává se: hlavička mezi řádky ---
        Náprava: Začněte soubor řádkem ---, pod něj napište title: …, description: … a skončete dalším řádkem ---."
    `);
  });

  test('names a colon that breaks the front matter', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'title: Situace', 'title: Situace: dnes'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:2:8
        Nalezeno: text s dvojtečkou bez uvozovek
        Očekává se: řádky ve tvaru název: text
        Náprava: Text s dvojtečkou uzavřete do rovných uvozovek: title: "Cíle: co a kdy"."
    `);
  });

  test('names a quote that breaks the front matter', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'title: Situace', 'title: "Situace'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:5:1
        Nalezeno: uvozovka, která se nezavře
        Očekává se: řádky ve tvaru název: text
        Náprava: Doplňte koncovou uvozovku."
    `);
  });

  test('names a missing field of the front matter', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/01-situace.mdx', 'shortTitle: Situace\n', ''));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:1:1
        Nalezeno: chybí pole „shortTitle“
        Očekává se: text v uvozovkách (Krátký název do obsahu a záhlaví)
        Náprava: Doplňte například "shortTitle": "Situace"."
    `);
  });

  test('names an unknown field of the front matter', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/01-situace.mdx', 'shortTitle:', 'shorTitle:'));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:3:1
        Nalezeno: neznámé pole „shorTitle“
        Očekává se: některé z polí „title“, „shortTitle“, „description“
        Náprava: Mysleli jste „shortTitle“?"
    `);
  });

  test('names a field of the front matter that stands twice', async () => {
    const told = await problemsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'title: Situace\n', 'title: Situace\ntitle: Znovu\n'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:3:1
        Nalezeno: pole uvedené podruhé
        Očekává se: každé pole jednou
        Náprava: Nechte jen jeden z obou řádků."
    `);
  });

  test('names an invisible character', async () => {
    const told = await problemsOf(({ text }) => text('content/chapters/01-situace.mdx', 'V kraji je ', 'V​ kraji je '));
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:7:2
        Nalezeno: neviditelný znak U+200B
        Očekává se: text bez neviditelných znaků
        Náprava: Znak smažte, nebo slovo přepište rukou; vznikl nejspíš kopírováním."
    `);
  });

  test('names windows-1250', async () => {
    const told = await problemsOf(({ put }) =>
      put('content/chapters/01-situace.mdx', Buffer.from('---\ntitle: P\xf8\xedklad\n---\n', 'latin1')),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:2:9
        Nalezeno: písmena v jiném kódování, nejspíš windows-1250; řádek by v něm zněl „title: Příklad“
        Očekává se: kódování UTF-8
        Náprava: Uložte soubor znovu v kódování UTF-8 (ve VS Code: klepněte dole na název kódování, Save with Encoding)."
    `);
  });

  test('names a gap in the numbers of chapters', async () => {
    const told = await problemsOf(({ put, remove }) => {
      put('content/chapters/03-priority.mdx', '---\ntitle: A\nshortTitle: A\ndescription: A\n---\n\nText.\n');
      remove('content/chapters/02-priority.mdx');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/03-priority.mdx
        Nalezeno: mezera v pořadí kapitol: je tu 3, chybí 2
        Očekává se: čísla od 1 bez mezer
        Náprava: Přečíslujte na 2, nebo doplňte, co chybí."
    `);
  });

  test('names two chapters of one number', async () => {
    const told = await problemsOf(({ put }) =>
      put('content/chapters/02-dalsi.mdx', '---\ntitle: A\nshortTitle: A\ndescription: A\n---\n\nText.\n'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx
        Nalezeno: číslo kapitoly „2“ podruhé (poprvé v souboru content/chapters/02-dalsi.mdx)
        Očekává se: číslo kapitoly jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('names a chapter whose file name has no number', async () => {
    const told = await problemsOf(({ put }) =>
      put('content/chapters/Další.mdx', '---\ntitle: A\nshortTitle: A\ndescription: A\n---\n\nText.\n'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/Další.mdx
        Nalezeno: jméno souboru „Další.mdx“
        Očekává se: jméno podle vzoru 01-situace.mdx
        Náprava: Přejmenujte soubor podle vzoru 01-situace.mdx: malá písmena bez háčků a čárek, číslice a spojovníky."
    `);
  });

  test('names a page that is missing', async () => {
    const told = await problemsOf(({ remove }) => remove('content/pages/metodika.mdx'));
    expect(told).toMatchInlineSnapshot(`
      "content/pages/metodika.mdx
        Nalezeno: chybějící stránka
        Očekává se: stránka /metodika/
        Náprava: Doplňte soubor metodika.mdx s hlavičkou (title, description) a textem."
    `);
  });

  test('warns of a page that no address shows', async () => {
    const told = await warningsOf(({ put }) =>
      put('content/pages/metodikaa.mdx', '---\ntitle: A\ndescription: A\n---\n\nText.\n'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/pages/metodikaa.mdx
        Nalezeno: stránka „metodikaa“, kterou web neukazuje
        Očekává se: jedna ze stránek „metodika“, „o-projektu“, „pristupnost“
        Náprava: Mysleli jste „metodika“?"
    `);
  });

  test('warns of digits in a title', async () => {
    const told = await warningsOf(({ text }) =>
      text('content/chapters/01-situace.mdx', 'title: Situace', 'title: Situace 2021'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/01-situace.mdx:2:1
        Nalezeno: číslice v poli „title“: „Situace 2021“
        Očekává se: text bez číslic; čísla přicházejí z dat
        Náprava: Ověřte, že jde o jméno nebo označení; číslo z dat sem nepište, po změně dat by zůstalo staré."
    `);
  });

  test('warns of digits in the description of a step', async () => {
    const told = await warningsOf(({ text }) =>
      text('content/chapters/02-priority.mdx', 'pořadí krajů', 'pořadí 14 krajů'),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/chapters/02-priority.mdx:8:37
        Nalezeno: číslice ve vlastnosti „description“: „Obrázek ukazuje pořadí 14 krajů.“
        Očekává se: text bez číslic; čísla přicházejí z dat
        Náprava: Ověřte, že jde o jméno nebo označení; číslo z dat sem nepište, po změně dat by zůstalo staré."
    `);
  });
});
