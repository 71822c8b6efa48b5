const LONGEST = 60;

/** A text cut for a message: never longer than 60 characters, on one line, control characters made visible. */
export function shorten(text: string): string {
  const line = text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, visibleCharacter);
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line;
}

/** The code of a character that cannot be seen: „U+200B“. */
export function visibleCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A value of JSON as a message shows it: a text in Czech quotes, a number as written in data, a list or object by its kind. */
export function showValue(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return value === '' ? 'prázdný text' : `text „${shorten(value)}“`;
    case 'number':
      return `číslo ${value}`;
    case 'boolean':
      return `${value} (ano/ne)`;
    case 'undefined':
      return 'nic';
    default:
      if (Array.isArray(value)) return value.length === 0 ? 'prázdný seznam [ ]' : 'seznam [ … ]';
      return Object.keys(value).length === 0 ? 'prázdný objekt { }' : 'objekt { … }';
  }
}
