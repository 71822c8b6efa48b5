/**
 * The part of CBOR (RFC 8949) that Pagefind's files are written in: whole numbers, texts and lists, each with its
 * length in front.
 */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** @throws Error on anything else, and on bytes left over */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readArgument = (short: number): number => {
    if (short < 24) return short;
    const size = { 24: 1, 25: 2, 26: 4 }[short];
    if (size === undefined) throw new Error(`unknown CBOR at ${at}: argument ${short}`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const read = (): Cbor => {
    const head = view.getUint8(at++);
    const argument = readArgument(head & 0x1f);
    switch (head >> 5) {
      case NUMBER:
        return argument;
      case TEXT:
        at += argument;
        return new TextDecoder().decode(bytes.subarray(at - argument, at));
      case LIST:
        return Array.from({ length: argument }, read);
      default:
        throw new Error(`unknown CBOR at ${at - 1}: type ${head >> 5}`);
    }
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`unknown CBOR: ${bytes.length - at} bytes left over`);
  return value;
}

/** Always the shortest form, so the same value is always the same bytes. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(NUMBER, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)]);
}

function head(type: number, argument: number): Buffer {
  const major = type << 5;
  if (argument < 24) return Buffer.from([major | argument]);
  if (argument < 0x100) return Buffer.from([major | 24, argument]);
  if (argument < 0x10000) return Buffer.from([major | 25, argument >> 8, argument & 0xff]);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(major | 26);
  bytes.writeUInt32BE(argument, 1);
  return bytes;
}
