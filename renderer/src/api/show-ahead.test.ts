import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/index.ts';
import { athleteId } from '../../../shared/domain/ids.ts';
import { showAhead } from './show-ahead.ts';

const ANA = athleteId.parse('01976a00-0000-7000-8000-000000000001');
const BEN = athleteId.parse('01976a00-0000-7000-8000-000000000002');

it('changes the answers that are meant and no others, and takes it back', () => {
  const client = new QueryClient();
  // Only what the change touches.
  const named = (name: string) => ({ answer: { name } as Output<'athlete.get'> });
  const nameOf = (id: string) =>
    client.getQueryData<ReturnType<typeof named>>(['athlete.get', { athleteId: id }])?.answer.name;
  client.setQueryData(['athlete.get', { athleteId: ANA }], named('Ana'));
  client.setQueryData(['athlete.get', { athleteId: BEN }], named('Ben'));
  client.setQueryData(['season.list', { athleteId: ANA }], { answer: [] });

  const takeBack = showAhead(client)(
    'athlete.get',
    (input) => input.athleteId === ANA,
    (athlete) => ({ ...athlete, name: 'Anna' }),
  );
  expect([nameOf(ANA), nameOf(BEN)]).toEqual(['Anna', 'Ben']);
  expect(client.getQueryData(['season.list', { athleteId: ANA }])).toEqual({ answer: [] });
  takeBack();
  expect([nameOf(ANA), nameOf(BEN)]).toEqual(['Ana', 'Ben']);
});

it('asks for nothing that was not there', () => {
  const client = new QueryClient();
  const takeBack = showAhead(client)(
    'athlete.get',
    () => true,
    (athlete) => athlete,
  );
  takeBack();
  expect(client.getQueryCache().getAll()).toEqual([]);
});
