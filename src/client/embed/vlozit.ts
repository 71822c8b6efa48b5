/** `/vlozit.js`, for pages of other sites: gives our frames in them their exact height. Leaves nothing behind. */
import { listenToFrames } from './listenToFrames.ts';

const script = document.currentScript ?? document.querySelector('script[src$="/vlozit.js"]');
if (script instanceof HTMLScriptElement && script.src) listenToFrames(new URL('vlozit/', script.src).href);
