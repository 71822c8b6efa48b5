/** The one program that stands in a page itself: it brings a script when the reader already sees the page. */
import { createHash } from 'node:crypto';

/**
 * Text of a `<script data-src="…">`: when the page has come whole and has been painted, it loads the module of that
 * address. On a slow network the module then takes nothing from what the reader waits for. The text depends neither on
 * the report nor on the module, and so the policy of content that names its hash stays as servers have it.
 */
export const afterFirstSight =
  'const{src}=document.currentScript.dataset;' +
  'addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>import(src))))';

/** How a policy of content names the program: `'sha256-…'`. */
export const afterFirstSightHash = `'sha256-${createHash('sha256').update(afterFirstSight).digest('base64')}'`;
