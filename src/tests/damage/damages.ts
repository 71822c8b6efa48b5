/** Damages to the files of a report: each changes one file in one place. */
import type { Files } from './reportFolder.ts';
import { seededRandom, type Random } from './random.ts';
import { GARBAGE, GIANT_VALUES, HOSTILE_TEXTS, WRONG_VALUES } from './strangeValues.ts';

/** One damage. */
export interface Damage {
  file: string;
  /** What was done, for the name of the test. */
  what: string;
  /** The file as it is afterwards; null when it was taken away. */
  bytes: Buffer | null;
  /** The hostile text that was put in, if any. */
  hostile: string | null;
}

/** What a JSON file holds. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A damage in words, and what it makes of the file. */
type Change<Content> = (
  content: Content,
  random: Random,
  n: number,
) => { what: string; content: Content; hostile?: string };

/**
 * A damage to a report, always the same for the same seed and number.
 *
 * @param n number of the damage in its run; it stands in hostile texts, too
 */
export function damageOf(files: Files, seed: number, n: number): Damage {
  const random = seededRandom(seed * 1_000_003 + n);
  const file = random.pick([...files.keys()]);
  const bytes = files.get(file) ?? Buffer.alloc(0);
  if (random.below(60) === 0) return { file, what: 'file taken away', bytes: null, hostile: null };
  if (random.below(8) === 0) return { file, hostile: null, ...damageBytes(bytes, random) };
  const change = file.endsWith('.json') && random.below(5) > 0 ? changeJson : changeText;
  const { what, content, hostile = null } = change(bytes.toString('utf8'), random, n);
  return { file, what, bytes: Buffer.from(content, 'utf8'), hostile };
}

function damageBytes(bytes: Buffer, random: Random): { what: string; bytes: Buffer } {
  const at = random.below(bytes.length + 1);
  switch (random.below(3)) {
    case 0:
      return { what: `cut off at byte ${at}`, bytes: bytes.subarray(0, at) };
    case 1: {
      const garbage = random.pick(GARBAGE);
      const what = `${garbage.toString('hex')} put in at byte ${at}`;
      return { what, bytes: Buffer.concat([bytes.subarray(0, at), garbage, bytes.subarray(at)]) };
    }
    default: {
      const end = Math.min(bytes.length, at + 1 + random.below(40));
      return { what: `bytes ${at}–${end} lost`, bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]) };
    }
  }
}

/** A change of one line, or of one cell of a table. */
const changeText: Change<string> = (text, random, n) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const replaced = (...by: string[]) => lines.toSpliced(at, 1, ...by).join('\n');
  const place = `line ${at + 1}`;
  switch (random.below(7)) {
    case 0:
      return { what: `${place} lost`, content: replaced() };
    case 1:
      return { what: `${place} twice`, content: replaced(line, line) };
    case 2: {
      const other = random.below(lines.length);
      const swapped = lines.with(at, lines[other] ?? '').with(other, line);
      return { what: `${place} and ${other + 1} swapped`, content: swapped.join('\n') };
    }
    case 3: {
      const words = line.split(/(?<=[ ,;])/);
      const word = random.below(words.length);
      const without = words.toSpliced(word, 1).join('');
      return { what: `${place} without „${words[word] ?? ''}“`, content: replaced(without) };
    }
    case 4: {
      const giant = String(random.pick(GIANT_VALUES));
      const words = line.split(/(?<=[ ,;])/);
      const content = replaced(words.with(random.below(words.length), giant).join(''));
      return { what: `${place} with a giant of ${giant.length} characters`, content };
    }
    case 5:
      return { what: 'all lines end as in Windows', content: text.replaceAll(/\r?\n/g, '\r\n') };
    default: {
      const hostile = random.pick(HOSTILE_TEXTS).replaceAll('{n}', String(n));
      const words = line.split(/(?<=[ ,;])/);
      const content = replaced(words.with(random.below(words.length), hostile).join(''));
      return { what: `${place} with ${JSON.stringify(hostile)}`, content, hostile };
    }
  }
};

/** A change of one value of a JSON file. */
const changeJson: Change<string> = (text, random, n) => {
  const root = JSON.parse(text) as Json;
  const places = placesIn(root);
  const place = random.pick(places);
  const { path } = place;
  const done = (what: string, hostile?: string) => ({
    what: `${path}: ${what}`,
    content: `${JSON.stringify(root, null, 2)}\n`,
    ...(hostile === undefined ? {} : { hostile }),
  });
  switch (random.below(8)) {
    case 0:
      place.remove();
      return done('lost');
    case 1:
      place.rename(`${place.name}${random.pick(['x', 'Y', ' ', '_', 'ě'])}`);
      return done('renamed');
    case 2: {
      const wrong = random.pick(WRONG_VALUES) as Json;
      place.set(structuredClone(wrong));
      return done(`made ${JSON.stringify(wrong)}`);
    }
    case 3: {
      const times = random.pick([1, 1, 1, 60]);
      place.repeat(times);
      return done(`repeated ${times}×`);
    }
    case 4: {
      const other = random.pick(places);
      const [own, its] = [structuredClone(place.get()), structuredClone(other.get())];
      place.set(its);
      if (!other.path.startsWith(path)) other.set(own);
      return done(`swapped with ${other.path}`);
    }
    case 5: {
      const giant = random.pick(GIANT_VALUES);
      place.set(giant);
      return done(typeof giant === 'number' ? `made ${giant}` : `made ${giant.length} characters long`);
    }
    default: {
      const hostile = random.pick(HOSTILE_TEXTS).replaceAll('{n}', String(n));
      // Most fields that a hostile text can pass in are texts.
      const texts = places.filter(({ get }) => typeof get() === 'string');
      const target = random.pick(texts.length > 0 ? texts : places);
      target.set(hostile);
      return {
        ...done(`made ${JSON.stringify(hostile)}`, hostile),
        what: `${target.path}: made ${JSON.stringify(hostile)}`,
      };
    }
  }
};

/** A value inside a JSON file and what can be done to it. */
export interface JsonPlace {
  path: string;
  name: string;
  get: () => Json;
  set: (value: Json) => void;
  remove: () => void;
  /** Gives the field another name; an item of a list is doubled instead. */
  rename: (name: string) => void;
  /** Puts more of the same beside it. */
  repeat: (times: number) => void;
}

/** All values inside a JSON value, but for the address of the schema, which means nothing. */
export function placesIn(value: Json, path = ''): JsonPlace[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => {
      const repeat = (times: number) => {
        value.splice(i, 0, ...Array.from({ length: times }, () => structuredClone(item)));
      };
      const own: JsonPlace = {
        path: `${path}[${i}]`,
        name: String(i),
        get: () => value[i] ?? null,
        set: (changed) => (value[i] = changed),
        remove: () => value.splice(i, 1),
        rename: () => repeat(1),
        repeat,
      };
      return [own, ...placesIn(item, own.path)];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, field]) => {
      const remove = () => delete value[key];
      const own: JsonPlace = {
        path: `${path}.${key}`,
        name: key,
        get: () => value[key] ?? null,
        set: (changed) => (value[key] = changed),
        remove,
        rename: (name) => {
          value[name] = field;
          remove();
        },
        repeat: (times) => (value[key] = Array.from({ length: times + 1 }, () => structuredClone(field))),
      };
      return [own, ...placesIn(field, own.path)];
    });
}
