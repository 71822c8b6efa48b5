/** The components of prose as they print: those of the site, and in place of some of them others made for paper. */
import { proseComponents } from '../prose/components.ts';
import ActorGroups from './ActorGroups.astro';
import Anchor from './Anchor.astro';
import Figure from './Figure.astro';
import GoalList from './GoalList.astro';
import IndicatorCards from './IndicatorCards.astro';
import Link from './Link.astro';
import MeasureList from './MeasureList.astro';
import Number from './Number.astro';
import PrintHeading from './PrintHeading.astro';
import PriorityLadder from './PriorityLadder.astro';
import PrioritySteps from './PrioritySteps.astro';
import Quote from './Quote.astro';
import Scrolly from './Scrolly.astro';
import SourceList from './SourceList.astro';
import StartAnywhere from './StartAnywhere.astro';
import Step from './Step.astro';
import ToolList from './ToolList.astro';

export const printedComponents = {
  ...proseComponents,
  ActorGroups,
  Figure,
  GoalList,
  IndicatorCards,
  Link,
  MeasureList,
  Number,
  PriorityLadder,
  PrioritySteps,
  Quote,
  Scrolly,
  SourceList,
  StartAnywhere,
  Step,
  ToolList,
  // Elements of Markdown. Chapters begin their headings at the third level, pages at the second.
  a: Anchor,
  h2: PrintHeading,
  h3: PrintHeading,
};
