/** The thread that measures frames; `measureFramesAside` starts it and is told of a failure. */
import { parentPort, workerData } from 'node:worker_threads';
import { measureFrames, type FramesToMeasure } from './measureFrames.ts';
import type { FramesMessage } from './measureFramesAside.ts';
import { CommandError } from './runCommand.ts';

const tell = (message: FramesMessage) => parentPort!.postMessage(message);
try {
  tell({ measured: await measureFrames(workerData as FramesToMeasure) });
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  tell({ failure: error.message });
}
