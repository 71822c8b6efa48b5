/** Reads the language of page contents and of character maps: operands, then the operator they belong to. */

/** What an operator is given. A string is bytes: only a font knows which letters they are. */
export type Operand = number | boolean | null | ContentName | Uint8Array | readonly Operand[] | OperandDictionary;

export interface ContentName {
  name: string;
}

export type OperandDictionary = ReadonlyMap<string, Operand>;

/** One operator with its operands, and where in the bytes the whole of it stands: `[start, end)`. */
export interface Operation {
  operator: string;
  operands: readonly Operand[];
  start: number;
  end: number;
}

export const isName = (operand: Operand | undefined): operand is ContentName =>
  typeof operand === 'object' && operand !== null && 'name' in operand;
export const isDictionary = (operand: Operand | undefined): operand is OperandDictionary => operand instanceof Map;
export const isBytes = (operand: Operand | undefined): operand is Uint8Array => operand instanceof Uint8Array;
export const isList = (operand: Operand | undefined): operand is readonly Operand[] => Array.isArray(operand);

/** Kinds of bytes (ISO 32000-1, 7.2.2), by the byte: a table, for a report has millions of them. */
const [REGULAR, SPACE, DELIMITER] = [0, 1, 2];
const KINDS = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = SPACE;
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER;
const ESCAPES = new Map([...'nrtbf'].map((letter, i) => [letter.charCodeAt(0), [10, 13, 9, 8, 12][i]!]));
const CLOSING = Symbol('closing bracket');
/** How far behind the end of an inline picture only text may stand, so that chance bytes do not end it. */
const AFTER_PICTURE = 8;

/**
 * All operations of a content stream (ISO 32000-1, 7.8.2), or of a CMap, which is written alike. An inline picture is
 * one operation `BI` with its dictionary and its data.
 *
 * @param bytes decoded
 * @throws Error at a bracket or string that does not end
 */
export function readOperations(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = [];
  const reader = new TokenReader(bytes);
  let operands: Operand[] = [];
  let start: number | null = null;
  for (;;) {
    reader.skipSpaces();
    if (reader.atEnd) return operations;
    start ??= reader.position;
    const token = reader.readToken();
    if (token === CLOSING) throw reader.errorOf('bracket');
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    if (token.text === 'BI') operands.push(...reader.readPicture());
    operations.push({ operator: token.text, operands, start, end: reader.position });
    operands = [];
    start = null;
  }
}

class Keyword {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

class TokenReader {
  position = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  errorOf(what: string): Error {
    return new Error(`invalid content stream: ${what} at byte ${this.position}`);
  }

  skipSpaces(): void {
    for (; !this.atEnd; this.position++) {
      const byte = this.bytes[this.position]!;
      if (byte === 0x25) {
        while (!this.atEnd && this.bytes[this.position] !== 10 && this.bytes[this.position] !== 13) this.position++;
      } else if (KINDS[byte] !== SPACE) return;
    }
  }

  readToken(): Operand | Keyword | typeof CLOSING {
    const byte = this.bytes[this.position];
    const next = this.bytes[this.position + 1];
    switch (byte) {
      case 0x28:
        return this.readLiteralString();
      case 0x2f:
        this.position++;
        return {
          name: this.readRegular().replace(/#([0-9a-fA-F]{2})/g, (_, hex) => charOf(parseInt(String(hex), 16))),
        };
      case 0x5b:
        this.position++;
        return this.readUntilClosed();
      case 0x3c:
        if (next !== 0x3c) return this.readHexString();
        this.position += 2;
        return dictionaryOf(this.readUntilClosed());
      case 0x5d:
        this.position++;
        return CLOSING;
      case 0x3e:
        if (next !== 0x3e) throw this.errorOf('stray >');
        this.position += 2;
        return CLOSING;
      case 0x29:
        throw this.errorOf('stray )');
      case 0x7b:
      case 0x7d:
        this.position++;
        return new Keyword(charOf(byte));
      default:
        return valueOf(this.readRegular());
    }
  }

  /** Operands up to the bracket that closes them, which was opened already. */
  private readUntilClosed(): Operand[] {
    const operands: Operand[] = [];
    for (;;) {
      this.skipSpaces();
      if (this.atEnd) throw this.errorOf('unclosed bracket');
      const token = this.readToken();
      if (token === CLOSING) return operands;
      if (!(token instanceof Keyword)) operands.push(token);
    }
  }

  private readRegular(): string {
    const start = this.position;
    while (!this.atEnd && KINDS[this.bytes[this.position]!] === REGULAR) this.position++;
    return this.bytes.toString('latin1', start, this.position);
  }

  private readLiteralString(): Uint8Array {
    const result: number[] = [];
    let depth = 0;
    while (!this.atEnd) {
      const byte = this.bytes[this.position++]!;
      if (byte === 0x5c) {
        result.push(...this.readEscape());
        continue;
      }
      if (byte === 0x28 && depth++ === 0) continue;
      if (byte === 0x29 && --depth === 0) return Uint8Array.from(result);
      result.push(byte);
    }
    throw this.errorOf('unclosed string');
  }

  /** What stands for the signs after a backslash; a line end there joins the lines. */
  private readEscape(): number[] {
    const byte = this.bytes[this.position++];
    if (byte === undefined) return [];
    if (byte === 13) {
      if (this.bytes[this.position] === 10) this.position++;
      return [];
    }
    if (byte === 10) return [];
    if (byte < 0x30 || byte > 0x37) return [ESCAPES.get(byte) ?? byte];
    let code = byte - 0x30;
    for (let i = 0; i < 2; i++) {
      const digit = this.bytes[this.position];
      if (digit === undefined || digit < 0x30 || digit > 0x37) break;
      code = code * 8 + digit - 0x30;
      this.position++;
    }
    return [code & 0xff];
  }

  private readHexString(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.position);
    if (end < 0) throw this.errorOf('unclosed string');
    const digits = this.bytes.toString('latin1', this.position + 1, end).replace(/\s/g, '');
    this.position = end + 1;
    const pairs = Math.ceil(digits.length / 2);
    return Uint8Array.from({ length: pairs }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16));
  }

  /** Dictionary and data of an inline picture, after its `BI`. */
  readPicture(): [OperandDictionary, Uint8Array] {
    const entries: Operand[] = [];
    for (;;) {
      this.skipSpaces();
      if (this.atEnd) throw this.errorOf('unclosed inline picture');
      const token = this.readToken();
      if (token instanceof Keyword && token.text === 'ID') break;
      if (token === CLOSING || token instanceof Keyword) throw this.errorOf('inline picture');
      entries.push(token);
    }
    // One space ends the keyword; the next byte is data, whatever it looks like.
    const start = this.position + 1;
    for (let i = start; i < this.bytes.length; i++) {
      if (!this.endsPicture(i)) continue;
      this.position = i + 3;
      return [dictionaryOf(entries), Uint8Array.from(this.bytes.subarray(start, i))];
    }
    throw this.errorOf('unclosed inline picture');
  }

  /** Whether a space and `EI` stand here, with text behind them. */
  private endsPicture(at: number): boolean {
    const { bytes } = this;
    if (KINDS[bytes[at]!] !== SPACE || bytes[at + 1] !== 0x45 || bytes[at + 2] !== 0x49) return false;
    const behind = bytes.subarray(at + 3, at + 3 + AFTER_PICTURE);
    return (
      (behind.length === 0 || KINDS[behind[0]!] === SPACE) &&
      behind.every((byte) => KINDS[byte] === SPACE || isPrintable(byte))
    );
  }
}

const isPrintable = (byte: number): boolean => byte > 32 && byte < 127;
const charOf = (byte: number): string => String.fromCharCode(byte);

function valueOf(text: string): Operand | Keyword {
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  return text === 'null' ? null : new Keyword(text);
}

function dictionaryOf(entries: readonly Operand[]): OperandDictionary {
  const pairs: [string, Operand][] = [];
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const key = entries[i];
    if (isName(key)) pairs.push([key.name, entries[i + 1]!]);
  }
  return new Map(pairs);
}
