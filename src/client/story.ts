/** The script of the story. All of its text is in the page without it; it makes the pictures follow the reader. */
import { chooseStart } from './chooseStart.ts';
import { followAddress } from './followAddress.ts';
import { followSteps } from './followSteps.ts';
import { moveByStep } from './moveByStep.ts';
import { keepOffline } from './offline/keepOffline.ts';
import { showProgress } from './showProgress.ts';

for (const scrolly of document.querySelectorAll<HTMLElement>('[data-scrolly]')) followSteps(scrolly);
for (const start of document.querySelectorAll<HTMLElement>('.start')) chooseStart(start);
for (const progress of document.querySelectorAll<HTMLElement>('.progress')) showProgress(progress);
followAddress();
moveByStep();
keepOffline();
