import { fail, ok, type Result } from '../../shared/domain/result.ts';

/** Ports reject with clear sentences; they become failures that the coach reads. */
export async function attempt<T>(what: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('storage', `${what}: ${why.replace(/\.$/, '')}. Nothing else was changed; please try again.`);
  }
}
