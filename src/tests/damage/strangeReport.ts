/** A report that holds as much strangeness as it can without being refused. */
import type { ReportFolder } from './reportFolder.ts';
import { placesIn, type Json } from './damages.ts';

/** A strange value and where it was put. */
export interface Strangeness {
  file: string;
  path: string;
  value: string | number;
}

/**
 * Puts one strange value after another into the JSON files of a report, each where `offer` has one for what stands there,
 * (`n` counts them) and keeps those with which the report is still read without a problem. The folder holds them all afterwards.
 */
export async function fillWithStrangeness(
  folder: ReportFolder,
  offer: (value: string | number, n: number) => string | number | null,
): Promise<Strangeness[]> {
  const kept: Strangeness[] = [];
  let n = 0;
  for (const [file, bytes] of folder.files) {
    if (!file.endsWith('.json')) continue;
    const root = JSON.parse(bytes.toString('utf8')) as Json;
    for (const place of placesIn(root)) {
      const before = place.get();
      if (typeof before !== 'string' && typeof before !== 'number') continue;
      const value = offer(before, n);
      n += 1;
      if (value === null) continue;
      place.set(value);
      const { report } = await folder.readWith(new Map([[file, bytesOf(root)]]));
      if (report === null) place.set(before);
      else kept.push({ file, path: place.path, value });
    }
    await folder.change(new Map([[file, bytesOf(root)]]));
  }
  return kept;
}

function bytesOf(root: Json): Buffer {
  return Buffer.from(`${JSON.stringify(root, null, 2)}\n`, 'utf8');
}
