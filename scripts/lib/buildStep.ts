/** A part of the build that comes after the pages. */
import type { Report } from '../../src/schemas/report.ts';
import type { Environment } from '../../src/site/readEnvironment.ts';

/** What a step works with. */
export interface StepContext {
  /** Absolute path of the folder with the pages; files written there are published. */
  siteDir: string;
  environment: Environment;
  report: Report;
}

export interface BuildStep {
  /** What is made, in Czech: `Obrázky grafů`. */
  name: string;
  /** Makes it; says in Czech what came out, `24 souborů, 2,1 MB`, or null when the step was not wanted. */
  run: (context: StepContext) => Promise<string | null>;
}
