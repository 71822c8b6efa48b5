/**
 * The settings of this process, read and checked once, when this module is first imported. A wrong setting
 * throws then (EnvironmentError, in Czech); commands that want to say it nicely use `readEnvironment`.
 */
import { readEnvironment } from './readEnvironment.ts';

export const { siteUrl, basePath, dataDir, contentDir, outDir, images, pdf } = readEnvironment(
  process.env,
  process.cwd(),
);
