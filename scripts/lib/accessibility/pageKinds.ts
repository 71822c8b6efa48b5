/**
 * One page of every kind: of pages that differ in their data only, the one with the longest address stands for all.
 *
 * @param paths from the site's root: `/`, `/cile/`, `/cile/4/`, `/404.html`
 */
export function onePageOfEachKind(paths: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const [, folder = '', rest = ''] = path.split('/');
    const kind = rest === '' ? path : `/${folder}/*/`;
    const known = kinds.get(kind);
    if (known === undefined || path.length > known.length) kinds.set(kind, path);
  }
  return [...kinds.values()];
}
