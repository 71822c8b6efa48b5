import { heightMarks, type CodeHeights } from './embedCode.ts';

/** The live preview measures nothing: its code is good for a look only. */
const UNMEASURED: CodeHeights = { attribute: '700', css: '700px' };

/** The heights of an embed as code on a page carries them before the frames are measured. */
export function frameHeights(embed: { id: string }): CodeHeights {
  return import.meta.env.DEV ? UNMEASURED : heightMarks(embed);
}
