import type { Findings } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';
import { shorten } from './showValue.ts';

const SAVE_AS_UTF8 =
  'Uložte soubor znovu v kódování UTF-8 (ve VS Code: klepněte dole na název kódování, Save with Encoding).';

/**
 * Bytes of a file as text. Gives null, with a problem added, when they are not UTF-8 or when there are none.
 * A byte order mark is dropped.
 */
export function decodeText(bytes: Uint8Array, name: string, findings: Findings): string | null {
  const text = decode(bytes, 'utf-8');
  if (text === null) {
    findings.problems.push(wrongEncoding(bytes, name));
    return null;
  }
  if (text.trim() === '') {
    const fix = 'Doplňte obsah, nebo obnovte předchozí verzi souboru.';
    findings.problems.push(problemAt(wholeFile(name), 'prázdný soubor', 'soubor s obsahem', fix));
    return null;
  }
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function wrongEncoding(bytes: Uint8Array, name: string) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problemAt(wholeFile(name), 'soubor v kódování UTF-16', 'kódování UTF-8', SAVE_AS_UTF8);
  }
  const { line, column, lineBytes } = firstInvalid(bytes);
  const read = new TextDecoder('windows-1250').decode(lineBytes).trim();
  const found = `písmena v jiném kódování, nejspíš windows-1250; řádek by v něm zněl „${shorten(read)}“`;
  return problemAt({ file: name, line, column }, found, 'kódování UTF-8', SAVE_AS_UTF8);
}

/** The first line that is not UTF-8 and the column in it, found by decoding ever longer beginnings of that line. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number; lineBytes: Uint8Array } {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const lineBytes = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (decode(lineBytes, 'utf-8') === null) {
      return { line, column: validBeginning(lineBytes).length + 1, lineBytes };
    }
    if (end === -1) return { line, column: 1, lineBytes };
    start = end + 1;
  }
}

function validBeginning(bytes: Uint8Array): string {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    // A cut inside a letter is no error: the decoder waits for the rest of it.
    if (decodesAsBeginning(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true });
}

function decodesAsBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
