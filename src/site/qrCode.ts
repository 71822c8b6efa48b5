import { encode } from 'uqr';

/** A QR code as one path: in a square of `size` modules with the quiet zone around it, each dark run one rectangle. */
export interface QrCode {
  size: number;
  path: string;
}

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The QR code of an address; error correction M, enough for paper. The same address gives the same code. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const rows = data.map((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      const end = row.indexOf(false, x);
      const length = (end < 0 ? size : end) - x;
      runs.push(`M${x} ${y}h${length}v1h-${length}z`);
    }
    return runs.join('');
  });
  return { size, path: rows.join('') };
}
