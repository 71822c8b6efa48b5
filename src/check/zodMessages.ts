import type { z } from 'zod';
import { suggest } from '../format/suggestion.ts';
import { didYouMean, listWords } from './didYouMean.ts';
import { customRuleMessage } from './customRuleMessage.ts';
import { formatMessage } from './formatMessage.ts';
import { inBrackets, type IssueContext, type Message } from './issueContext.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem.ts';
import type { DataFile, JsonPath } from './readJson.ts';
import { documentationAt, fieldNames, kindsAt } from './schemaAt.ts';
import { showValue } from './showValue.ts';
import { wrongTypeMessage } from './wrongTypeMessage.ts';

/**
 * Turns the issues that Zod found in a file into Czech problems. Zod's own sentences are never used. Of the
 * branches of a union the nearest one is explained: that with the fewest issues of wrong type at its root.
 */
export function zodMessages(issues: z.core.$ZodIssue[], schema: z.ZodType, file: DataFile): Problem[] {
  return withoutMisspelt(issues, schema, file).flatMap((issue) => issueProblems(issue, schema, file, []));
}

/** A field that is there under a misspelt name is one slip: the unknown name is told, not the missing one. */
function withoutMisspelt(issues: z.core.$ZodIssue[], schema: z.ZodType, file: DataFile): z.core.$ZodIssue[] {
  const misspelt = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    for (const key of issue.keys) {
      const meant = suggest(key, fieldNames(schema, path));
      if (meant !== null) misspelt.add(JSON.stringify([...path, meant]));
    }
  }
  return issues.filter((issue) => {
    const isMissing =
      valueAt(
        file.value,
        issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
      ) === undefined;
    return !isMissing || !misspelt.has(JSON.stringify(issue.path));
  });
}

function issueProblems(issue: z.core.$ZodIssue, schema: z.ZodType, file: DataFile, prefix: JsonPath): Problem[] {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const value = valueAt(file.value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, path);
    return issue.keys.map((key) => {
      const { found, expected, fix } = unknownKey(key, known);
      return problemAt(file.atKey([...path, key]), found, expected, fix);
    });
  }
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch !== null) return branch.flatMap((inner) => issueProblems(inner, schema, file, path));
    const kinds = kindsAt(schema, path);
    if (kinds.length > 0)
      return issueProblems({ ...issue, code: 'invalid_value', values: kinds, path: [] }, schema, file, path);
  }
  // An empty text that must also not end in a space is one slip, not two.
  if (issue.code === 'custom' && issue.params?.['rule'] === 'trimmed' && value === '') return [];
  const { found, expected, fix } = message(issue, contextOf(path, value, schema));
  return [problemAt(file.at(path), found, expected, fix)];
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key)) return undefined;
    return (inside as Record<string | number, unknown>)[key];
  }, value);
}

function contextOf(path: JsonPath, value: unknown, schema: z.ZodType): IssueContext {
  const last = path.at(-1);
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const where =
    last === undefined ? 'obsah souboru' : typeof last === 'number' ? `položka seznamu „${field}“` : `pole „${field}“`;
  return { value, where, field, ...documentationAt(schema, path) };
}

/** The branch of a union that the editor most likely meant, or null when none comes near. */
function nearestBranch(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | null {
  const inside = branches.filter((issues) =>
    issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
  return inside.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

function unknownKey(key: string, known: string[]): Message {
  return {
    found: `neznámé pole „${key}“`,
    expected: known.length === 0 ? 'žádné pole navíc' : `některé z polí ${listWords(known)}`,
    fix: didYouMean(key, known, 'Pole smažte, nebo opravte jeho název.'),
  };
}

/** The sentences for one issue that concerns one value. */
function message(issue: z.core.$ZodIssue, context: IssueContext): Message {
  const { value, where, description } = context;
  const found = `${where}: ${showValue(value)}`;
  const wanted = inBrackets(description);
  switch (issue.code) {
    case 'invalid_type':
      return wrongTypeMessage(issue.expected, context);
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const expected = choices.length === 1 ? `hodnota „${choices[0]}“` : `jedna z hodnot ${listWords(choices)}`;
      if (value === undefined)
        return { found: `chybí ${where}`, expected, fix: 'Doplňte pole s jednou z uvedených hodnot.' };
      return { found, expected, fix: didYouMean(String(value), choices, 'Vyberte jednu z uvedených hodnot.') };
    }
    case 'too_small':
      return tooSmall(issue, context, found);
    case 'too_big':
      return issue.origin === 'array'
        ? { found: `${where}: příliš mnoho položek`, expected: `nejvýš ${issue.maximum}`, fix: 'Uberte položky.' }
        : { found, expected: `nejvýš ${issue.maximum}${wanted}`, fix: 'Opravte číslo.' };
    case 'invalid_format':
      return formatMessage(issue.format, context);
    case 'custom':
      return customRuleMessage(String(issue.params?.['rule'] ?? ''), context);
    case 'invalid_union':
      return {
        found,
        expected: `jiný tvar hodnoty${wanted}`,
        fix: context.example === null ? 'Opravte hodnotu podle vysvětlení pole.' : `Například ${context.example}.`,
      };
    default:
      return { found, expected: `jiná hodnota${wanted}`, fix: 'Opravte hodnotu podle vysvětlení pole.' };
  }
}

function tooSmall(
  issue: z.core.$ZodIssueTooSmall,
  { where, value, description, example }: IssueContext,
  found: string,
): Message {
  const wanted = inBrackets(description);
  if (issue.origin === 'array') {
    const emptyList = Array.isArray(value) && value.length === 0;
    return {
      found: emptyList ? `${where}: prázdný seznam` : `${where}: málo položek`,
      expected: `${issue.minimum === 1 ? 'aspoň jedna položka' : `položek nejméně ${issue.minimum}`}${wanted}`,
      fix: example === null ? 'Doplňte položky.' : `Doplňte položky, například ${example}.`,
    };
  }
  if (issue.origin === 'string') {
    return {
      found: `${where}: prázdný text`,
      expected: `neprázdný text${wanted}`,
      fix: example === null ? 'Doplňte text.' : `Doplňte text, například ${example}.`,
    };
  }
  const least = issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum;
  return { found, expected: `celé číslo od ${least}${wanted}`, fix: 'Opravte číslo; záporné být nesmí.' };
}
