import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** A file of Pagefind's index. */
export interface IndexFile {
  /** From the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** What stands before the data in each file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';
const FILTER = /^filter\/(\w+)\.pf_filter$/;
const META = /^pagefind\.(\w+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/** Places in the list of a `pf_meta` file: its filters as [name, file] and its orders as [name, pages]. */
const META_FILTERS = 3;
const META_ORDERS = 4;

/**
 * Puts into a settled order what Pagefind lists in a different order at every run: the values of a filter, the
 * filters, the orders. The names of these files hold a hash of what is in them, so they change too, and with them
 * what refers to them. Two builds of the same report are then the same to the byte.
 *
 * @throws Error when a file is not written as Pagefind 1.5 writes it: a new version has to be looked at
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rename = (old: string, content: Uint8Array) => {
    const language = /^[a-z]+_/.exec(old)?.[0] ?? '';
    const length = old.length - language.length;
    const name = language + createHash('sha256').update(content).digest('hex').slice(0, length);
    renamed.set(old, name);
    return name;
  };
  const settled = files.map((file) => {
    const old = FILTER.exec(file.path)?.[1];
    if (old === undefined) return file;
    const [filter, values] = list(read(file.content));
    const content = write([filter!, byName(values!)]);
    return { path: `filter/${rename(old, content)}.pf_filter`, content };
  });
  const withMeta = settled.map((file) => {
    const old = META.exec(file.path)?.[1];
    if (old === undefined) return file;
    const parts = [...list(read(file.content))];
    const filters = list(parts[META_FILTERS]!).map((entry) => {
      const [name, hash] = list(entry);
      return [name!, known(renamed, hash!)];
    });
    parts[META_FILTERS] = byName(filters);
    parts[META_ORDERS] = byName(parts[META_ORDERS]!);
    const content = write(parts);
    return { path: `pagefind.${rename(old, content)}.pf_meta`, content };
  });
  return withMeta.map((file) => {
    if (file.path !== ENTRY) return file;
    const entry = JSON.parse(new TextDecoder().decode(file.content)) as { languages: Record<string, { hash: string }> };
    for (const language of Object.values(entry.languages)) language.hash = known(renamed, language.hash);
    return { path: file.path, content: Buffer.from(JSON.stringify(entry)) };
  });
}

function known(renamed: ReadonlyMap<string, string>, old: Cbor): string {
  const name = typeof old === 'string' ? renamed.get(old) : undefined;
  if (name === undefined) throw new Error(`Pagefind: no file for ${JSON.stringify(old)}`);
  return name;
}

function read(content: Uint8Array): Cbor {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error('Pagefind: unknown kind of file');
  return decodeCbor(bytes.subarray(SIGNATURE.length));
}

function write(value: Cbor): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(value)]), { level: 9 });
}

function list(value: Cbor): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error(`Pagefind: not a list: ${JSON.stringify(value)}`);
  return value as readonly Cbor[];
}

/** Entries that begin with their names, by these. */
function byName(entries: Cbor): Cbor {
  const name = (entry: Cbor) => String(list(entry)[0]);
  return [...list(entries)].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
