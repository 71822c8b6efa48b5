import { Worker } from 'node:worker_threads';
import type { FramePoint } from '../../src/site/frameShape.ts';
import type { FramesToMeasure } from './measureFrames.ts';
import { CommandError } from './runCommand.ts';

/** What the thread says when it is done: the heights, or words for an editor. */
export type FramesMessage = { measured: Map<string, FramePoint[]> } | { failure: string };

/**
 * `measureFrames` in a thread of its own: the browser is asked and answers all the time, and would wait whenever
 * another step of the build computes.
 *
 * @throws CommandError when no browser can be had
 */
export function measureFramesAside(frames: FramesToMeasure): Promise<Map<string, FramePoint[]>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./framesThread.ts', import.meta.url), { workerData: frames });
    thread.once('message', (message: FramesMessage) => {
      if ('failure' in message) reject(new CommandError(message.failure));
      else resolve(message.measured);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that measures frames ended with ${code}`)));
  });
}
