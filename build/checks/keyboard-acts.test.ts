import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../fresh.ts';
import { type Act, gesturesOf, TestReader } from './keyboard-acts.ts';

/** What e2e/support/acts.ts and acts-by-place.ts hold. Imported when it runs: their types need the window's own. */
interface Table {
  readonly ACTS: Readonly<Record<string, Act>>;
  readonly NO_ACTS: Readonly<Record<string, string>>;
  readonly PLACE_ACTS: Readonly<Record<string, readonly string[]>>;
  readonly DIALOG_ACTS: Readonly<Record<string, readonly string[]>>;
}

const RENDERER = join(ROOT, 'renderer', 'src');
const E2E = join(ROOT, 'e2e');

/** Every gesture that something of the window hears, as `file: gesture`. */
function heard(): readonly string[] {
  return readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => gesturesOf(file, readFileSync(join(RENDERER, file), 'utf8')).map((each) => `${file}: ${each}`));
}

let table: Table;
beforeAll(async () => {
  const acts = await import(join(E2E, 'support', 'acts.ts'));
  const byPlace = await import(join(E2E, 'support', 'acts-by-place.ts'));
  table = { ...acts, ...byPlace };
});

describe('acts with the keyboard alone', () => {
  it('stand in the table for every gesture of the pointer that the window hears', () => {
    const told = [...Object.values(table.ACTS).flatMap(({ hears }) => hears), ...Object.keys(table.NO_ACTS)];
    expect([...new Set(told)].toSorted()).toEqual([...heard()].toSorted());
  });

  it('are each done by a test that is there and uses no pointer', () => {
    const reader = new TestReader((file) => readFileSync(join(E2E, file), 'utf8'));
    const faults = Object.entries(table.ACTS).flatMap(([name, { spec, test }]) => {
      const uses = reader.pointerUses(spec, test);
      return uses === null ? `${name}: ${spec} has no test “${test}”` : uses.map((use) => `${name}: ${use}`);
    });
    expect(faults).toEqual([]);
  });

  it('are each done somewhere', () => {
    const done = [...Object.values(table.PLACE_ACTS), ...Object.values(table.DIALOG_ACTS)].flat();
    expect(Object.keys(table.ACTS).filter((name) => !done.includes(name))).toEqual([]);
  });
});

describe('the check of the acts', () => {
  it('sees gestures on elements, given to components, put together, and listened to', () => {
    const seen = (source: string) => gesturesOf('planted.tsx', source);
    expect(seen('export const A = () => <div onPointerDown={f} onPointerMove={f} />;')).toEqual(['hover', 'press']);
    expect(seen('export const A = () => <Card draggable onDragStart={f} onContextMenu={f} />;')).toEqual([
      'context menu',
      'drag',
    ]);
    expect(seen('export const a = () => ({ onDoubleClick: f, onDrop });')).toEqual(['double click', 'drop']);
    expect(seen('box.addEventListener("wheel", f);')).toEqual(['wheel']);
    expect(seen('export const A = () => <tr onClick={f} />;')).toEqual(['click']);
  });

  it('leaves alone what keys set off too, and what is only taken', () => {
    expect(gesturesOf('planted.tsx', 'export const A = () => <button onClick={f} onKeyDown={f} />;')).toEqual([]);
    expect(gesturesOf('planted.tsx', 'export const A = ({ onDrop }: P) => <Row onOpen={onDrop} />;')).toEqual([]);
  });

  it('sees the pointer in a test, in its helpers and in theirs', () => {
    const files: Readonly<Record<string, string>> = {
      'a.spec.ts': `import { open as go } from './support/b.ts';
        const local = async (page) => page.mouse.down();
        test('plain', async ({ page }) => { await page.keyboard.press('Enter'); });
        test('own', async ({ page }) => { await page.locator('a').click(); });
        test('near', async ({ page }) => { await local(page); });
        test('far', async ({ page }) => { await go(page); });`,
      'support/b.ts': `export async function open(page) { await deeper(page); }
        async function deeper(page) { await page.locator('a').hover(); await open(page); }`,
    };
    const uses = (title: string) => new TestReader((file) => files[file] ?? '').pointerUses('a.spec.ts', title);
    expect(uses('plain')).toEqual([]);
    expect(uses('own')).toEqual(['a.spec.ts, the test: .click(']);
    expect(uses('near')).toEqual(['a.spec.ts, local: .mouse.down']);
    expect(uses('far')).toEqual(['support/b.ts, deeper: .hover(']);
    expect(uses('nowhere')).toBeNull();
  });
});
