import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BoundaryRule, boundaryRules, ZOD_FREE } from './boundary-rules.ts';

/** A file with its path from the project's root. */
export interface Source {
  readonly file: string;
  readonly source: string;
}

/** One import or global that a file may not have. */
export interface Violation {
  readonly file: string;
  readonly rule: string;
  readonly what: string;
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const FROM = /\b(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s*from\s*)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

function importsOf(code: string): readonly Import[] {
  const statics = [...code.matchAll(FROM)].map((m) => ({ target: m[3] ?? '', typeOnly: m[2] !== undefined }));
  const dynamics = [...code.matchAll(DYNAMIC)].map((m) => ({ target: m[1] ?? '', typeOnly: false }));
  return [...statics, ...dynamics];
}

function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((p) => (p.endsWith('*') ? name.startsWith(p.slice(0, -1)) : p === name));
}

function inside(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

function importViolation(file: string, rule: BoundaryRule, found: Import): Violation | null {
  const { target, typeOnly } = found;
  if (!target.startsWith('.')) {
    return matches(target, rule.packages) ? null : { file, rule: rule.id, what: `imports the package ${target}` };
  }
  const path = posix.normalize(posix.join(posix.dirname(file), target));
  if (!inside(path, rule.mayImport)) return { file, rule: rule.id, what: `imports ${path}` };
  if (file.startsWith('renderer/') && path.startsWith('shared/') && !typeOnly && !ZOD_FREE.includes(path)) {
    return { file, rule: 'values only from files without zod', what: `imports values from ${path}` };
  }
  return null;
}

function globalPattern(name: string): RegExp {
  const escaped = name.replaceAll('.', '\\s*\\.\\s*');
  return new RegExp(`(?<![\\w.$'"\`-])${escaped}(?![\\w$'"\`-])(?!\\s*[:?])`);
}

/** What the file has and may not have; nothing for a file that no rule holds. */
export function violationsOf({ file, source }: Source): readonly Violation[] {
  const rule = boundaryRules.find((candidate) => inside(file, candidate.within));
  if (rule === undefined) return [];
  const code = withoutComments(source);
  const imports = importsOf(code).flatMap((found) => importViolation(file, rule, found) ?? []);
  const text = code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
  const globals = rule.forbiddenGlobals
    .filter((name) => globalPattern(name).test(text))
    .map((name) => ({ file, rule: rule.id, what: `uses ${name}` }));
  return [...imports, ...globals];
}

/** The modules that the rules are about: everything but tests, their helpers and declarations. */
export function isRuled(file: string): boolean {
  if (!/\.(ts|tsx|mts|cts)$/.test(file) || /\.d\.ts$|\.test\.tsx?$/.test(file)) return false;
  if (/(^|\/)(testing|goldens|properties)\/|(^|\/)[\w-]*(test-support|test-workstation|fixture)[\w-]*\.ts$/.test(file))
    return false;
  return boundaryRules.some((rule) => inside(file, rule.within));
}

function sources(root: string): readonly Source[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const files = [...new Set(list.toString().split('\0'))].filter(isRuled);
  return files.map((file) => ({ file, source: readFileSync(posix.join(root, file), 'utf8') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = sources(fileURLToPath(new URL('../..', import.meta.url)));
  const found = all.flatMap(violationsOf);
  for (const { file, rule, what } of found) console.error(`${file} ${what} (${rule})`);
  console.log(`boundaries: ${all.length} modules read, ${found.length} violations`);
  // A check that looked at nothing has checked nothing.
  process.exitCode = found.length > 0 || all.length < 50 ? 1 : 0;
}
