import { CASES, COUNTABLE } from '../../report/countThings.ts';
import { QUOTED } from '../../report/quotedText.ts';

/** What a property of a component may hold. */
export type PropKind =
  | { kind: 'reference' }
  | { kind: 'indicator' }
  | { kind: 'source' }
  | { kind: 'figure' }
  | { kind: 'address' }
  | { kind: 'id' }
  | { kind: 'text' }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'boolean' };

/** A component that prose may use. */
export interface ComponentRule {
  props: Record<string, PropKind & { required?: true }>;
  /** `none` = stands alone, `needed` = wraps a text, `unless-of` = wraps one unless the property `of` names it. */
  content: 'none' | 'needed' | 'unless-of';
  /** A block stands on its own lines, never inside a paragraph. */
  block: boolean;
  /** How to write it, for messages. */
  example: string;
}

const headingLevel = { kind: 'number', from: 2, to: 4 } as const;

const block = (name: string, props: ComponentRule['props'] = {}): ComponentRule => ({
  props,
  content: 'none',
  block: true,
  example: `<${name}/>`,
});

/** The components of prose. Each has its drawing in `src/components/prose`. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Number: {
    props: {
      of: { kind: 'reference', required: true },
      form: { kind: 'choice', choices: ['value', 'unit', 'headline'] },
      period: { kind: 'boolean' },
      start: { kind: 'boolean' },
    },
    content: 'none',
    block: false,
    example: '<Number of="exekuce"/>',
  },
  Period: {
    props: { of: { kind: 'reference', required: true }, form: { kind: 'choice', choices: ['in', 'plain'] } },
    content: 'none',
    block: false,
    example: '<Period of="exekuce"/>',
  },
  Ratio: {
    props: { of: { kind: 'indicator', required: true }, index: { kind: 'number', from: 0, to: 9 } },
    content: 'none',
    block: false,
    example: '<Ratio of="exekuce"/>',
  },
  Count: {
    props: {
      of: { kind: 'choice', choices: COUNTABLE, required: true },
      case: { kind: 'choice', choices: CASES },
    },
    content: 'none',
    block: false,
    example: '<Count of="goals"/>',
  },
  Quote: {
    props: { of: { kind: 'choice', choices: QUOTED }, source: { kind: 'source' } },
    content: 'unless-of',
    block: true,
    example: '<Quote>Slova ze zdroje.</Quote>',
  },
  Name: { props: {}, content: 'needed', block: false, example: '<Name>WCAG 2.2</Name>' },
  Link: {
    props: { to: { kind: 'address', required: true } },
    content: 'needed',
    block: false,
    example: '<Link to="/metodika/">metodika</Link>',
  },
  Figure: {
    props: { id: { kind: 'figure', required: true }, headingLevel },
    content: 'none',
    block: true,
    example: '<Figure id="ukazatele"/>',
  },
  Scrolly: {
    props: { figure: { kind: 'figure', required: true }, id: { kind: 'id' } },
    content: 'needed',
    block: true,
    example: '<Scrolly figure="ukazatele">',
  },
  Step: {
    props: {
      id: { kind: 'id', required: true },
      title: { kind: 'text', required: true },
      // Which states there are depends on the figure: stepRules.ts.
      state: { kind: 'text' },
      description: { kind: 'text', required: true },
    },
    content: 'needed',
    block: true,
    example: '<Step id="bydleni" title="Bydlení" description="Co obrázek v tomto kroku ukazuje.">',
  },
  PrioritySteps: block('PrioritySteps'),
  StartAnywhere: {
    props: { figure: { kind: 'figure', required: true } },
    content: 'none',
    block: true,
    example: '<StartAnywhere figure="vystup"/>',
  },
  GroupDoubts: block('GroupDoubts'),
  IndicatorCards: block('IndicatorCards'),
  PriorityLadder: block('PriorityLadder'),
  GoalList: block('GoalList', { headingLevel }),
  MeasureList: block('MeasureList', { headingLevel }),
  ToolList: block('ToolList', { headingLevel }),
  ActorGroups: block('ActorGroups'),
  MonitoringCycle: block('MonitoringCycle'),
  Approval: block('Approval'),
  Contact: block('Contact'),
  Publisher: { props: {}, content: 'none', block: false, example: '<Publisher/>' },
  AccessibilityTests: block('AccessibilityTests'),
  Reviewed: block('Reviewed'),
  Licences: block('Licences'),
  SourceList: block('SourceList'),
};
