import { expect, it } from 'vitest';
import { contract } from './contract/index.ts';
import { stepName } from './history-words.ts';

it('names every undoable command in German, and leaves other names as they were kept', () => {
  const labels = Object.values(contract).flatMap((channel) =>
    channel.kind === 'command' && channel.undoable ? [channel.label] : [],
  );
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((label) => stepName(label, 'de') === label)).toEqual([]);
  expect(stepName('Fix something', 'de')).toBe('Fix something');
  expect(stepName('Add race', 'en')).toBe('Add race');
});
