import { describe, expect, it } from 'vitest';
import {
  EQUIPMENT,
  INTENSITY_CLASSES,
  PAPERS,
  PATTERNS,
  PERIOD_KINDS,
  PHASE_KINDS,
  POLICY_PRESETS,
  SEVERITIES,
  SEXES,
} from '../../../shared/domain/vocabulary.ts';
import { english } from './en/index.ts';
import { t } from './index.ts';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!./**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the catalogue', () => {
  it('has a word for every value of the shared word lists', () => {
    const lists = [
      PHASE_KINDS,
      INTENSITY_CLASSES,
      SEVERITIES,
      SEXES,
      PATTERNS,
      PERIOD_KINDS,
      EQUIPMENT,
      PAPERS,
      POLICY_PRESETS,
    ];
    const missing = lists.flat().filter((value) => !(value in english.words));
    expect(missing).toEqual([]);
  });
  it('holds no empty text and no text with stray spaces', () => {
    const texts = Object.values(english).flatMap((area) =>
      Object.entries<string | { readonly one: string; readonly other: string }>(area)
        // A word for nothing may be nothing.
        .filter(([name]) => !name.endsWith('_none'))
        .flatMap(([, message]) => (typeof message === 'string' ? [message] : [message.one, message.other])),
    );
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => text.trim() === '' || /^\s|\s$| {2}/.test(text))).toEqual([]);
  });
  it('fills holes, groups whole numbers and chooses the plural', () => {
    expect(t('app.athletes', { count: 1 })).toBe('1 athlete');
    expect(t('app.athletes', { count: 1200 })).toBe('1,200 athletes');
    expect(t('app.undo', { label: 'Move session' })).toBe('Undo “Move session”');
  });
  it('does not read holes into values', () => {
    expect(t('app.undo', { label: '{label} $& <b>' })).toBe('Undo “{label} $& <b>”');
  });
  it('is where all running text comes from: no screen spells out a sentence', () => {
    const spelled = Object.entries(sources).flatMap(([path, source]) =>
      [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.…]?)\s*</g)].map((match) => `${path}: ${match[1]}`),
    );
    expect(spelled).toEqual([]);
  });
});
