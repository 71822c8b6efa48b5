import type { Message } from '../issueContext.ts';

/** What is wrong with the writing of an MDX file; line and column count from 1, null when the parser named none. */
export interface MdxSyntaxMessage extends Message {
  line: number | null;
  column: number | null;
}

/** The parser's sentences that we know, each with what it means for an editor. The groups are names of tags and lines. */
const KNOWN: [RegExp, (...groups: string[]) => Message][] = [
  [
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    (closing, opening) => ({
      found: `uzavírací značka </${closing}>`,
      expected: `uzavírací značka </${opening}>`,
      fix: 'Zavírejte značky v opačném pořadí, než se otevřely.',
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`/,
    (closing) => ({
      found: `uzavírací značka </${closing}>, kterou nic neotevřelo`,
      expected: `otevírací značka <${closing}> před ní`,
      fix: `Doplňte <${closing}>, nebo </${closing}> smažte.`,
    }),
  ],
  [
    /Expected (?:a|the) closing tag (?:for `<|`<\/)([^>`]*)>?`/,
    (opening) => ({
      found: `značka <${opening}> bez konce`,
      expected: `uzavírací značka </${opening}> v témže odstavci nebo bloku`,
      fix: `Doplňte </${opening}>; značku bez obsahu pište <${opening}/>.`,
    }),
  ],
  [
    /Unexpected character `!`/,
    () => ({
      found: 'komentář v zápisu HTML',
      expected: 'komentář v zápisu {/* … */}',
      fix: 'Pište {/* komentář */}.',
    }),
  ],
  [
    /Unexpected character .*`</,
    () => ({
      found: 'znak „<“, za kterým není úplná značka',
      expected: 'značka jako <Number of="exekuce"/>',
      fix: 'Hodnoty vlastností pište v rovných uvozovkách. Odkaz pište [text](adresa), samotné „menší než“ slovem.',
    }),
  ],
  [
    /Unexpected end of file in expression|Could not parse expression/,
    () => ({
      found: 'složená závorka {, která se nezavře nebo obsahuje cizí zápis',
      expected: 'text bez složených závorek',
      fix: 'Závorku smažte; čísla z dat vkládejte pomocí <Number of="…"/>, poznámky pro sebe jako {/* … */}.',
    }),
  ],
  [
    /Could not parse esm/,
    () => ({
      found: 'řádek, který začíná slovem import nebo export',
      expected: 'text',
      fix: 'Řádek smažte nebo větu přeformulujte; součásti se vkládají bez importu.',
    }),
  ],
];

/** Explains an error of the MDX parser in Czech; its own English sentence never reaches the editor. */
export function mdxSyntaxMessage(message: string): MdxSyntaxMessage {
  const place = /^(\d+):(\d+):/.exec(message);
  const line = place === null ? null : Number(place[1]);
  const column = place === null ? null : Number(place[2]);
  for (const [pattern, explain] of KNOWN) {
    const match = pattern.exec(message);
    if (match !== null) return { line, column, ...explain(...match.slice(1)) };
  }
  const fix = 'Podívejte se na značky <…> a závorky {…} na tomto místě, nebo obnovte předchozí verzi souboru.';
  return { line, column, found: 'zápis, kterému program nerozumí', expected: 'text se značkami v platném tvaru', fix };
}
