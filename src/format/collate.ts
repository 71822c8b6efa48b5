const COLLATOR = new Intl.Collator('cs', { numeric: true });

/** Compares texts in Czech order: ch after h, č after c, numbers by value. */
export function compareCzech(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
