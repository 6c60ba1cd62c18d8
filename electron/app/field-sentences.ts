import type { z } from 'zod';

/** One field at fault, in words a coach reads. */
export interface FieldIssue {
  /** Where it is, e.g. `draft.days.2.runTime`. */
  readonly path: string;
  readonly message: string;
}

/** Replaces zod's own wording where a schema brings none. Returns undefined to keep the default. */
export function plainWording(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${articled(issue.expected)}`;
    case 'unrecognized_keys':
      return `has a field that is not known: ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'uuid' ? 'must be an id made by Counterpoint' : 'is not written as expected';
    case 'invalid_union':
      return 'is not one of the allowed forms';
    default:
      return undefined;
  }
}

/** Turns zod's issues into one sentence per field that names it, e.g. `Race distance must be at least 400.` */
export function fieldIssues(error: z.core.$ZodError): readonly FieldIssue[] {
  const byPath = new Map<string, FieldIssue>();
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (!byPath.has(path)) byPath.set(path, { path, message: sentence(issue.path, issue.message) });
  }
  return [...byPath.values()];
}

/** One sentence over all issues: the first in full, and how many more there are. */
export function summaryOf(issues: readonly FieldIssue[]): string {
  const first = issues[0]?.message ?? 'The input is not valid.';
  const more = issues.length - 1;
  if (more <= 0) return first;
  return `${first.replace(/\.$/, '')}; and ${more} more ${more === 1 ? 'field needs' : 'fields need'} a look.`;
}

function sentence(path: readonly PropertyKey[], message: string): string {
  // Schemas that name their own subject ("race distance must be …") need no label in front.
  const bare = /^(must|is|has|cannot)\b/.test(message);
  const text = bare ? `${fieldLabel(path)} ${message}` : message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

/** A readable name of a field: `draft.weeklyDistanceM` → `weekly distance`; list positions count from 1. */
export function fieldLabel(path: readonly PropertyKey[]): string {
  const names = path.filter((part) => typeof part === 'string' && part !== 'draft');
  const name = names.at(-1);
  const index = path.findLast((part) => typeof part === 'number');
  const words = typeof name === 'string' ? wordsOf(name) : 'the input';
  return typeof index === 'number' ? `${words} (entry ${index + 1})` : words;
}

function wordsOf(name: string): string {
  const withoutUnit = name.replace(/(?<=[a-z])(M|S|Kg)$/, '').replace(/(?<=[a-z])Ids?$/, '');
  return withoutUnit.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}

function articled(expected: string): string {
  switch (expected) {
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a set of named fields';
    case 'boolean':
      return 'yes or no (true or false)';
    case 'string':
      return 'text';
    case 'int':
      return 'a whole number';
    default:
      return `a ${expected}`;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters long';
  if (origin === 'array' || origin === 'set') return ' entries long';
  return '';
}
