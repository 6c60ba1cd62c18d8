import { afterEach, describe, expect, it } from 'vitest';
import { commandLabel, commandName } from '../../../shared/command-words.ts';
import { userCommands } from '../../../shared/commands.ts';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
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
import type { Complete, Message, WrongTexts } from './check.ts';
import { dateWords, dayMonthLong, fieldDate, fullDate, setDateStyle } from './dates.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { distanceWords, instantWords, numberWords, plainNumber, unbroken } from './format.ts';
import { germanIsComplete, languageOf, setLanguage, t } from './index.ts';

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
    const missing = lists.flat().filter((value) => !(value in english.words) || !(value in german.words));
    expect(missing).toEqual([]);
  });
  it('holds no empty text and no text with stray spaces', () => {
    const texts = [...Object.values(english), ...Object.values(german)].flatMap((area) =>
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
});

afterEach(() => {
  setLanguage('en');
  setDateStyle('day-month');
});

describe('a line of numbers', () => {
  it('breaks between what is counted, never inside it', () => {
    const pieces = (text: string) => unbroken(text).split(' ');
    expect(pieces('13.1 km · 1 h 05 · 4:12/km · RPE 6.5 · 169 bpm')).toEqual([
      '13.1\u00a0km',
      '·',
      '1\u00a0h\u00a005',
      '·',
      '4:12/km',
      '·',
      'RPE\u00a06.5',
      '·',
      '169\u00a0bpm',
    ]);
    expect(pieces('Threshold 3 × 8 min')).toEqual(['Threshold', '3\u00a0×\u00a08\u00a0min']);
    expect(pieces('16 km → 16 km · plan ±0 %')).toEqual(['16\u00a0km', '→', '16\u00a0km', '·', 'plan\u00a0±0\u00a0%']);
    expect(pieces('in 18 days and 2 short runs')).toEqual(['in', '18', 'days', 'and', '2', 'short', 'runs']);
  });
});

describe('German', () => {
  it('has every key and hole, as the compiler watches over', () => {
    // A planted catalogue: y is missing, z is extra, x has another hole, s is right in another plural form.
    type First = { a: { x: 'Hi {name}'; y: 'you'; s: { one: '1 day'; other: '{count} days' } }; b: { k: 'k' } };
    type Second = { a: { x: 'Hallo {nome}'; z: 'Sie'; s: '{count} Tage' }; b: { k: 'k' } };
    const wrong: Readonly<Record<WrongTexts<First, Second>, true>> = { 'a.x': true, 'a.y': true, 'a.z': true };
    const right: Complete<First, First> = {};
    expect(Object.keys(wrong)).toHaveLength(3);
    expect([right, germanIsComplete]).toEqual([{}, {}]);
  });
  it('is German: no longer text is left as it was in English', () => {
    const areas = Object.entries<Readonly<Record<string, Message>>>(english);
    const foreign: Readonly<Record<string, Readonly<Record<string, Message>>>> = german;
    const same = areas.flatMap(([area, texts]) =>
      Object.entries(texts)
        .filter(
          ([name, text]) => typeof text === 'string' && / [a-z]{3,} /.test(text) && text === foreign[area]?.[name],
        )
        .map(([name]) => `${area}.${name}`),
    );
    // The line of the log has a grammar of its own, the same in both languages.
    expect(same.filter((key) => !['log.lineHint', 'log.squadHint'].includes(key))).toEqual([]);
  });
  it('sets German quotes, and dashes of its own length', () => {
    const texts = Object.values<Readonly<Record<string, Message>>>(german).flatMap((area) =>
      Object.values(area).flatMap((text) => (typeof text === 'string' ? [text] : [text.one, text.other])),
    );
    expect(texts.filter((text) => /[“”](?=\w)|[^ ]…$|"/.test(text.replace(/„[^“]*“/g, '')))).toEqual([]);
    expect(texts.filter((text) => /\b(du|dein\w*|Ihnen)\b/.test(text))).toEqual([]);
  });
  it('fills holes, groups and points numbers, and writes dates as German does', () => {
    setLanguage('de');
    expect(t('app.athletes', { count: 1200 })).toBe('1.200 Athleten');
    expect(numberWords(1234.5, 1)).toBe('1.234,5');
    expect(plainNumber(2.5)).toBe('2,5');
    expect(distanceWords(64_000, 'km', 1)).toBe('64,0 km');
    const day = calendarDate('2026-03-02');
    expect([fullDate(day), dayMonthLong(day), dateWords(day), fieldDate(day)]).toEqual([
      '2. März 2026',
      '2. März',
      'Mo 2. Mär 2026',
      '02.03.2026',
    ]);
    expect(instantWords('2020-01-02T12:00:00.000Z', day)).toMatch(/^2\. Jan 2020, /);
  });
  it('names every command, with a mark where English has one', () => {
    for (const { id, label } of userCommands) {
      expect(commandLabel(id, 'de').endsWith('…'), id).toBe(label.endsWith('…'));
      expect(commandName(id, 'de')).not.toMatch(/\s$|…/);
    }
  });
});

describe('the language', () => {
  it('is the system’s where that is one of ours, else English, unless the coach chose', () => {
    expect(languageOf('system', 'de-CH')).toBe('de');
    expect(languageOf('system', 'fr-FR')).toBe('en');
    expect(languageOf('en', 'de-DE')).toBe('en');
  });
});
