import { describe, expect, it } from 'vitest';
import { type CommandScope, userCommands } from '../../../shared/commands.ts';
import { rank, ranked } from '../../../shared/domain/rank.ts';
import { type KeyPress, matchShortcut, shortcutWords } from './shortcut.ts';

function press(key: string, mods: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...mods };
}

const nowhere = { first: null, inText: false, apple: false };

function found(key: KeyPress, context: Partial<typeof nowhere> | { first: string } = {}): string {
  const match = matchShortcut(userCommands, key, { ...nowhere, ...context });
  return match.kind === 'run' ? match.command.id : match.kind === 'wait' ? `wait ${match.first}` : 'none';
}

/** Screens of which one is open at a time; the commands of other scopes are there on all of them. */
const SCREENS: readonly CommandScope[] = ['roster', 'week', 'rules', 'library', 'log'];

function screenOf(scope: CommandScope): CommandScope {
  return scope === 'session' ? 'week' : scope;
}

function offeredOn(screen: CommandScope) {
  return userCommands.filter(({ scope }) => screenOf(scope) === screen || !SCREENS.includes(screenOf(scope)));
}

describe('shortcuts', () => {
  it('tells undo from redo by Shift', () => {
    expect(found(press('z', { ctrlKey: true }))).toBe('history.undo');
    expect(found(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('history.redo');
  });
  it('reads Mod as Cmd on a Mac only', () => {
    expect(found(press('k', { metaKey: true }), { apple: true })).toBe('palette.open');
    expect(found(press('k', { metaKey: true }))).toBe('none');
    expect(found(press('k', { ctrlKey: true }), { apple: true })).toBe('none');
  });
  it('takes a sign by what it is, with or without Shift', () => {
    expect(found(press('?', { shiftKey: true }))).toBe('shortcuts.open');
    expect(found(press('?'))).toBe('shortcuts.open');
  });
  it('waits after the first key of two and then finds the second', () => {
    expect(found(press('g'))).toBe('wait G');
    expect(found(press('r'), { first: 'G' })).toBe('view.roster');
    expect(found(press('r'))).toBe('race.new');
    expect(found(press('x'), { first: 'G' })).toBe('none');
  });
  it('leaves single keys, undo and redo to a text field, but not the palette', () => {
    expect(found(press('r'), { inText: true })).toBe('none');
    expect(found(press('z', { ctrlKey: true }), { inText: true })).toBe('none');
    expect(found(press('k', { ctrlKey: true }), { inText: true })).toBe('palette.open');
  });
  it('never answers to Alt', () => {
    expect(found(press('r', { altKey: true }))).toBe('none');
  });
  it.each(SCREENS)(
    'gives no two commands the same keys on the %s screen, and no single key that begins a pair',
    (screen) => {
      const keys = offeredOn(screen).flatMap((command) => (command.shortcut === null ? [] : [command.shortcut]));
      expect(keys.filter((each, i) => keys.indexOf(each) !== i)).toEqual([]);
      const starts = keys.filter((each) => each.includes(' ')).map((each) => each.split(' ')[0]);
      expect(keys.filter((each) => starts.includes(each))).toEqual([]);
    },
  );
  it('finds every shortcut of the table by its own keys', () => {
    for (const command of userCommands) {
      if (command.shortcut === null) continue;
      const steps = command.shortcut.split(' ');
      const last = (steps.at(-1) ?? '').split('+');
      const key = press((last.at(-1) ?? '').replace('Plus', '+'), {
        ctrlKey: last.includes('Mod'),
        shiftKey: last.includes('Shift'),
      });
      const first = steps.length === 2 ? (steps[0] ?? '') : null;
      const screen = SCREENS.find((each) => each === screenOf(command.scope)) ?? 'week';
      const match = matchShortcut(offeredOn(screen), key, { ...nowhere, first });
      expect(match.kind === 'run' ? match.command.id : match.kind, command.id).toBe(command.id);
    }
  });
  it('names the keys as the keyboard does', () => {
    expect(shortcutWords('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(shortcutWords('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(shortcutWords('G R', false)).toEqual(['G', 'R']);
  });
});

describe('ranking what the palette finds', () => {
  it('prefers the beginning, then words, then letters in order', () => {
    const labels = ['Replan from today', 'New race', 'Remove sample squad', 'Roster'];
    expect(ranked(labels, 're', (each) => each)).toEqual([
      'Replan from today',
      'Remove sample squad',
      'Roster',
      'New race',
    ]);
    expect(ranked(labels, 'rac', (each) => each)[0]).toBe('New race');
    expect(rank('Export season PDF', 'exs')).toBeGreaterThan(0);
    expect(rank('Export season PDF', 'xyz')).toBe(0);
  });
});
