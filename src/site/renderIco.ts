import { renderPng } from './renderPng.ts';

/** Side of the picture in px: browsers make theirs of it. */
const SIDE = 48;
const HEADER = 22;

/** A square drawing as the text of an SVG → a file of type ICO with one picture in PNG. */
export async function renderIco(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await renderPng(svg, { width: SIDE });
  const file = new Uint8Array(HEADER + png.length);
  const view = new DataView(file.buffer);
  // One icon; its sides, one plane, 32 bits a pixel, then how long its picture is and where it begins.
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  view.setUint8(6, SIDE);
  view.setUint8(7, SIDE);
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEADER, true);
  file.set(png, HEADER);
  return file;
}
