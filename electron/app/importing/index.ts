import { fail } from '../../../shared/domain/result.ts';
import type { AppContext } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

/** Preview and apply of files that the coach brings. */
export function importHandlers(_context: AppContext): HandlersFor<'import.preview' | 'import.apply'> {
  const absent = () => fail('conflict', 'This build cannot import files.');
  return { 'import.preview': absent, 'import.apply': absent };
}
