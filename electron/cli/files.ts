import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { fieldIssues, plainWording } from '../app/field-sentences.ts';

/** Largest file that is read, bytes: nothing sensible that a coach has is bigger. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Standard input, as a file name. */
const STDIN = '-';
const ISSUES_SHOWN = 3;

/** Reads a file, or standard input for `-`. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    if (path === STDIN) return ok(await readStdin());
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      return fail('validation', `${path} has ${Math.round(size / 1024 / 1024)} MB; more than 64 MB is not read.`);
    }
    return ok(await readFile(path));
  } catch (error) {
    return fail('not-found', `${path} cannot be read: ${reasonOf(error)}.`);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Reads JSON and checks it; the failure names the fields at fault. */
export async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<Result<z.output<S>>> {
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8').decode(bytes.value));
  } catch (error) {
    return fail('validation', `${path} is not JSON: ${reasonOf(error)}.`);
  }
  const parsed = schema.safeParse(value, { error: plainWording });
  if (parsed.success) return ok(parsed.data);
  const issues = fieldIssues(parsed.error);
  const shown = issues.slice(0, ISSUES_SHOWN).map(({ path: at, message }) => `${at || 'file'}: ${message}`);
  const more = issues.length - shown.length;
  return fail('validation', `${path} does not fit: ${shown.join(' ')}${more > 0 ? ` (${more} more)` : ''}`, { issues });
}

/** Writes a new file, with its folders; refuses to overwrite. Answers with the full path. */
export async function writeNew(path: string, content: string | Uint8Array): Promise<Result<string>> {
  const full = resolve(path);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content, { flag: 'wx' });
    return ok(full);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      return fail('conflict', `${full} is already there and was not overwritten; choose another name.`);
    }
    return fail('storage', `${full} cannot be written: ${reasonOf(error)}.`);
  }
}

/** What went wrong, for people. */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission is missing';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return error instanceof Error ? error.message.replace(/\s+/g, ' ').replace(/\.$/, '') : String(error);
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
