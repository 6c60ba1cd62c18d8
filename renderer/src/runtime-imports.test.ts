import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '../../shared/**/*.ts', '!**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The modules that stay imported after types are stripped: everything but `import type` and `export type`. */
function runtimeImports(source: string): readonly string[] {
  const statements = source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm);
  return [...statements].map((match) => match[1] ?? match[2] ?? '');
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

function reachable(entry: string): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, readonly string[]>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = sources[path];
    if (source === undefined || seen.has(path)) continue;
    const imports = runtimeImports(source);
    seen.set(path, imports);
    for (const each of imports) if (each.startsWith('.')) open.push(resolve(path, each));
  }
  return seen;
}

describe('what the window loads', () => {
  it.each(['./main.tsx', './print/main.tsx'])('%s never reaches zod at run time', (entry) => {
    const modules = reachable(entry);
    expect(modules.size).toBeGreaterThan(10);
    const withZod = [...modules].filter(([, imports]) => imports.some((each) => /^zod(\/|$)/.test(each)));
    expect(withZod.map(([path]) => path)).toEqual([]);
  });

  it('would notice: the contract itself does reach zod', () => {
    expect([...reachable('../../shared/contract/index.ts').values()].flat()).toContain('zod');
  });

  it('takes the component library through ui/ only', () => {
    const outside = Object.entries(sources).filter(
      ([path, source]) =>
        path.startsWith('./') && !path.startsWith('./ui/') && runtimeImports(source).includes('react-aria-components'),
    );
    expect(outside.map(([path]) => path)).toEqual([]);
  });
});
