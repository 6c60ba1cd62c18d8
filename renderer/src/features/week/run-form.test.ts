import { describe, expect, it } from 'vitest';
import type { RunDetails, RunItem } from '../../../../shared/domain/session.ts';
import type { RunType } from '../../../../shared/domain/vocabulary.ts';
import { runForm, withItems } from './run-form.ts';
import { parseRunItems } from './run-text.ts';

function itemsOf(text: string): RunItem[] {
  const parsed = parseRunItems(text, 'km');
  if (!parsed.ok) throw new Error(text);
  return parsed.items;
}

function formOf(type: RunType, text: string) {
  const details = { type, distanceM: 8000, ascentM: null, items: itemsOf(text) } as unknown as RunDetails;
  return runForm(details, 'km');
}

describe('a run whose steps change', () => {
  it('takes the type of its steps while it had the type of those before', () => {
    const hard = withItems(formOf('easy', '8 km E'), itemsOf('3 × (8 min T, 2 min E)'), '', 'km');
    expect(hard.details.type).toBe('threshold');
    expect(withItems(hard, itemsOf('2 km E, 5 × (1000 m I, 2 min E)'), '', 'km').details.type).toBe('interval');
    expect(withItems(hard, itemsOf('8 km E'), '', 'km').details.type).toBe('easy');
  });
  it('keeps a type that the coach knows better than the steps', () => {
    const long = withItems(formOf('long', '22 km E'), itemsOf('18 km E, 4 km M'), '', 'km');
    expect(long.details.type).toBe('long');
    const chosen = { ...formOf('easy', '8 km E'), typeFollows: false };
    expect(withItems(chosen, itemsOf('3 × (8 min T, 2 min E)'), '', 'km').details.type).toBe('easy');
  });
});
