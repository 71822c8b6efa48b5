/** What the bench measures, in this order: quick things first. */
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { measureAccessibility } from './accessibility.ts';
import { measureBytes } from './bytes.ts';
import { measureBuild, measureScale } from './builds.ts';
import { measureLighthouse } from './lighthouseRuns.ts';
import { measureLoad } from './load.ts';
import { measurePdf } from './pdf.ts';
import { measurePrivacy } from './privacy.ts';
import { measureQuery } from './query.ts';
import type { Row } from './row.ts';
import { measureScroll } from './scroll.ts';

export interface Part {
  id: string;
  /** In Czech. */
  name: string;
  measure: (environment: Environment, say: (line: string) => void) => Promise<Row[]>;
}

export const parts: readonly Part[] = [
  { id: 'bytes', name: 'Velikost stránek', measure: measureBytes },
  { id: 'privacy', name: 'Soukromí', measure: measurePrivacy },
  { id: 'pdf', name: 'Tištěná zpráva', measure: measurePdf },
  { id: 'scroll', name: 'Posun příběhem', measure: measureScroll },
  { id: 'lighthouse', name: 'Lighthouse', measure: measureLighthouse },
  { id: 'load', name: 'Zátěž serveru', measure: measureLoad },
  { id: 'build', name: 'Sestavení této zprávy', measure: measureBuild },
  { id: 'scale', name: 'Sestavení velkých zpráv', measure: measureScale },
  { id: 'accessibility', name: 'Přístupnost', measure: measureAccessibility },
  { id: 'query', name: 'Hledání ve velké zprávě', measure: measureQuery },
];
