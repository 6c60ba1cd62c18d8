import type { Athlete } from '../../shared/domain/athlete.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { readsOf } from '../app/context.ts';
import type { Workstation } from '../app/create-app.ts';
import { readable } from './headless.ts';

/** The option that restricts a command to one athlete. */
export const ATHLETE_OPTION = { athlete: { value: 'NAME', about: 'Only this athlete.' } } as const;

/** The athlete of that name, or without a name everybody who is not archived. */
export function chosenAthletes(workstation: Workstation, name: string | undefined): Result<readonly Athlete[]> {
  const open = readable(workstation);
  if (!open.ok) return open;
  const { athletes } = readsOf(workstation.context);
  if (name === undefined) return ok(athletes.list({ archived: false }));
  const found = athletes.findByName(name);
  if (found.length === 0) return fail('not-found', `There is no athlete named “${name}”.`);
  if (found.length > 1)
    return fail('conflict', `There are ${found.length} athletes named “${name}”; rename one first.`);
  return ok(found);
}
