import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { createQueryClient, refresh } from './refresh.ts';

/** A query on screen whose answers the test gives one by one; `asked` lists every asking in order. */
function onScreen(client: QueryClient, name: string, asked: string[]) {
  const answers: ((value: string) => void)[] = [];
  const queryFn = () => {
    asked.push(name);
    return new Promise<string>((resolve) => answers.push(resolve));
  };
  const observer = new QueryObserver<string>(client, { queryKey: [name, {}], queryFn });
  const leave = observer.subscribe(() => undefined);
  return {
    leave,
    answer: (value: string) => answers.shift()?.(value),
    value: () => observer.getCurrentResult().data,
    isInvalidated: () => client.getQueryState([name, {}])?.isInvalidated,
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('asking anew after a change', () => {
  const client = createQueryClient();
  afterEach(() => client.clear());

  async function screen() {
    const asked: string[] = [];
    const roster = onScreen(client, 'roster.list', asked);
    const season = onScreen(client, 'season.get', asked);
    const week = onScreen(client, 'week.get', asked);
    for (const each of [roster, season, week]) each.answer('before');
    await turn();
    asked.length = 0;
    return { asked, roster, season, week };
  }

  it('asks for the week first, then the season, then the rest, and marks all of it stale at once', async () => {
    const { asked, roster, season, week } = await screen();
    const done = refresh(client, ['sessions']);
    await turn();
    expect(asked).toEqual(['week.get']);
    expect([roster, season, week].map((each) => each.isInvalidated())).toEqual([true, true, true]);
    week.answer('after');
    await turn();
    expect(asked).toEqual(['week.get', 'season.get']);
    season.answer('after');
    await turn();
    expect(asked).toEqual(['week.get', 'season.get', 'roster.list']);
    roster.answer('after');
    await done;
    expect([roster, season, week].map((each) => each.value())).toEqual(['after', 'after', 'after']);
  });

  it('leaves alone what does not read the changed scope', async () => {
    const { asked } = await screen();
    await refresh(client, ['library']);
    expect(asked).toEqual([]);
  });

  it('asks again for what a second change finds on its way', async () => {
    const { asked, roster, season, week } = await screen();
    const first = refresh(client, ['sessions']);
    await turn();
    const second = refresh(client, ['sessions']);
    await turn();
    week.answer('old');
    week.answer('new');
    await turn();
    season.answer('old');
    season.answer('new');
    await turn();
    roster.answer('old');
    roster.answer('new');
    await Promise.all([first, second]);
    expect([roster, season, week].map((each) => each.value())).toEqual(['new', 'new', 'new']);
    expect(asked.filter((name) => name === 'week.get')).toHaveLength(2);
  });

  it('does not take for new what left the screen while an answer from before the change was on its way', async () => {
    const { roster, season, week } = await screen();
    void client.refetchQueries({ queryKey: ['roster.list'] });
    const done = refresh(client, ['sessions']);
    roster.answer('before');
    await turn();
    roster.leave();
    week.answer('after');
    await turn();
    season.answer('after');
    await done;
    expect(roster.isInvalidated()).toBe(true);
  });
});
