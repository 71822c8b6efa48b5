/** What writers may use in MDX without importing it. */
import AccessibilityTests from './AccessibilityTests.astro';
import ActorGroups from './ActorGroups.astro';
import Approval from './Approval.astro';
import Contact from './Contact.astro';
import Count from './Count.astro';
import Figure from './Figure.astro';
import GoalList from './GoalList.astro';
import GroupDoubts from './GroupDoubts.astro';
import IndicatorCards from './IndicatorCards.astro';
import Licences from './Licences.astro';
import Link from './Link.astro';
import MeasureList from './MeasureList.astro';
import MonitoringCycle from './MonitoringCycle.astro';
import Name from './Name.astro';
import Number from './Number.astro';
import Period from './Period.astro';
import PriorityLadder from './PriorityLadder.astro';
import PrioritySteps from './PrioritySteps.astro';
import Publisher from './Publisher.astro';
import Reviewed from './Reviewed.astro';
import Quote from './Quote.astro';
import Ratio from './Ratio.astro';
import Scrolly from './Scrolly.astro';
import SourceList from './SourceList.astro';
import StartAnywhere from './StartAnywhere.astro';
import Step from './Step.astro';
import ToolList from './ToolList.astro';

export const proseComponents = {
  AccessibilityTests,
  ActorGroups,
  Approval,
  Contact,
  Count,
  Figure,
  GoalList,
  GroupDoubts,
  IndicatorCards,
  Licences,
  Link,
  MeasureList,
  MonitoringCycle,
  Name,
  Number,
  Period,
  PriorityLadder,
  PrioritySteps,
  Publisher,
  Reviewed,
  Quote,
  Ratio,
  Scrolly,
  SourceList,
  StartAnywhere,
  Step,
  ToolList,
};
