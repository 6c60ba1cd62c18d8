import type { PolicyValue } from '../../../shared/domain/policy.ts';

/** One value of a policy with its dotted path. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every value of a policy that is no object and no list, in the order of the object. */
export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    const own: unknown = Reflect.get(part, key);
    return own;
  }, value);
}

/** The same value with one part replaced; everything beside the path is shared with the original. */
export function withValueAt<T>(value: T, path: string, next: PolicyValue): T {
  // The catalogue holds paths of this very shape and checks the type of each value before it gets here.
  return replaced(value, path.split('.'), next) as T;
}

function replaced(value: unknown, [key, ...rest]: readonly string[], next: PolicyValue): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? replaced(part, rest, next) : part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, next) : part]),
  );
}

/** True when a path fits a pattern in which `*` stands for one key or row. */
export function fits(path: string, pattern: string): boolean {
  const keys = path.split('.');
  const parts = pattern.split('.');
  return keys.length === parts.length && parts.every((part, index) => part === '*' || part === keys[index]);
}
