import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText, unpack } from './text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function decoded(content: Uint8Array) {
  const result = decodeText('a.csv', content);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function sentence(content: Uint8Array): string {
  const result = decodeText('a.csv', content);
  if (result.ok) throw new Error('was read');
  return result.failure.message;
}

function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const out: number[] = bom ? (order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff]) : [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    out.push(...(order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return Uint8Array.from(out);
}

describe('encoding', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decoded(utf8('Zoë;Jürgen')).text).toBe('Zoë;Jürgen');
    expect(decoded(bytes(0xef, 0xbb, 0xbf, ...utf8('Zoë'))).text).toBe('Zoë');
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s, with a mark and without', (order) => {
    expect(decoded(utf16('Name;Größe', order, true)).text).toBe('Name;Größe');
    expect(decoded(utf16('Name,Group,Sex', order, false)).text).toBe('Name,Group,Sex');
  });

  it('reads what is not UTF-8 as Windows-1252 and says so', () => {
    const result = decoded(bytes(0x4a, 0xfc, 0x72, 0x67, 0x65, 0x6e, 0x20, 0x80));
    expect(result.text).toBe('Jürgen €');
    expect(result.encoding).toBe('Windows-1252');
    expect(result.warnings[0]).toContain('Windows-1252');
  });

  it('forgives a character cut off at the end, and says so', () => {
    const whole = utf8('Name\nZoë');
    const result = decoded(whole.subarray(0, whole.length - 1));
    expect(result.text).toBe('Name\nZo');
    expect(result.warnings[0]).toContain('cut off');
  });

  it('refuses an empty file and bytes that are no text with one sentence', () => {
    expect(sentence(bytes())).toMatch(/^“a.csv” is empty: .*\.$/);
    expect(sentence(Uint8Array.from({ length: 400 }, (_, i) => i % 32))).toMatch(
      /^“a.csv” is neither a table of text nor a FIT recording.*\.$/,
    );
  });
});

describe('gzip', () => {
  it('unpacks, also twice packed, and leaves other bytes alone', () => {
    const text = utf8('Name\nAnna\n');
    const once = unpack('a', gzipSync(text));
    const twice = unpack('a', gzipSync(gzipSync(text)));
    expect(once.ok && once.value.bytes).toEqual(text);
    expect(twice.ok && twice.value.bytes).toEqual(text);
    const plain = unpack('a', text);
    expect(plain.ok && plain.value.bytes).toBe(text);
  });

  it('gives what a cut-off archive still holds, with a warning', () => {
    const text = utf8(Array.from({ length: 20_000 }, (_, i) => `athlete ${(i * 7919) % 10_007}`).join('\n'));
    const packed = gzipSync(text);
    const result = unpack('a', packed.subarray(0, Math.floor(packed.length / 2)));
    if (!result.ok) throw new Error(result.failure.message);
    expect(result.value.bytes.length).toBeGreaterThan(1000);
    expect(result.value.warnings[0]).toContain('cut off');
  });

  it('stops at a bomb long before it is unpacked', () => {
    const bomb = gzipSync(new Uint8Array(40 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const result = unpack('bomb.gz', bomb, 2 * 1024 * 1024);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.failure.message).toContain('unpacks to more than 2 MB');
  });

  it('refuses a damaged archive', () => {
    const result = unpack('a.gz', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff));
    expect(result.ok).toBe(false);
  });
});
