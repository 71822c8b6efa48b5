/** Pictures from drawings. */
import sharp from 'sharp';

/**
 * An SVG as PNG, on its own ground, `width` px wide and as high as it needs. Fonts come from the folder that
 * `FONTCONFIG_FILE` names; the build sets it before this process starts.
 */
export async function renderPng(svg: string, { width }: { width: number }): Promise<Uint8Array<ArrayBuffer>> {
  // Density scales the drawing itself, so that text is drawn large instead of enlarged afterwards.
  const own = Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? width);
  const png = await sharp(Buffer.from(svg), { density: (72 * width) / own })
    .resize({ width })
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 128, effort: 7 })
    .toBuffer();
  return new Uint8Array(png);
}

/** The same as the answer of a page. */
export async function pngResponse(svg: string, size: { width: number }): Promise<Response> {
  return new Response(await renderPng(svg, size), { headers: { 'content-type': 'image/png' } });
}
