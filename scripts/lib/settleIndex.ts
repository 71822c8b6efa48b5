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
const META = /^pagefind\.(\w+)\.pf_meta$/;
const FRAGMENT = /^fragment\/(\w+)\.pf_fragment$/;
const ENTRY = 'pagefind-entry.json';

/** Place in the list of a `pf_meta` file: its orders as [name, pages]. */
const META_ORDERS = 4;

/**
 * Puts into a settled order what Pagefind lists in a different order at every run: the orders of the results. The name
 * of that file holds a hash of what is in it, so it changes too, and with it what refers to it. Two builds of the
 * same report are then the same to the byte.
 *
 * @throws Error when a file is not written as Pagefind 1.5 writes it: a new version has to be looked at
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const settled = files.map((file) => {
    const old = META.exec(file.path)?.[1];
    if (old === undefined) return file;
    const parts = [...list(read(file.content))];
    parts[META_ORDERS] = byName(parts[META_ORDERS]!);
    const content = write(parts);
    const language = /^[a-z]+_/.exec(old)?.[0] ?? '';
    const hash = createHash('sha256').update(content).digest('hex');
    const name = language + hash.slice(0, old.length - language.length);
    renamed.set(old, name);
    return { path: `pagefind.${name}.pf_meta`, content };
  });
  return settled.map((file) => {
    if (file.path !== ENTRY) return file;
    const entry = JSON.parse(new TextDecoder().decode(file.content)) as { languages: Record<string, { hash: string }> };
    for (const language of Object.values(entry.languages)) {
      const name = renamed.get(language.hash);
      if (name === undefined) throw new Error(`Pagefind: no file for ${language.hash}`);
      language.hash = name;
    }
    return { path: file.path, content: Buffer.from(JSON.stringify(entry)) };
  });
}

/** The id that Pagefind gave to each thing, by the address that it was put in with. */
export function thingIds(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = FRAGMENT.exec(path)?.[1];
      if (id === undefined) return [];
      const { url } = JSON.parse(unpack(content).toString()) as { url: string };
      return [[url, id] as const];
    }),
  );
}

function read(content: Uint8Array): Cbor {
  return decodeCbor(unpack(content));
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error('Pagefind: unknown kind of file');
  return bytes.subarray(SIGNATURE.length);
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
