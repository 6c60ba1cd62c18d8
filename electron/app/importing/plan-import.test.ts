import { describe, expect, it } from 'vitest';
import { fileBytes } from './plan-import.ts';

describe('bytes from the window', () => {
  it('refuses a file of 200 MB by its length, without decoding it', () => {
    const result = fileBytes({ name: 'log.csv', base64: 'A'.repeat(Math.ceil((200 * 1024 * 1024 * 4) / 3)) });
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.failure.message).toContain('“log.csv” is too big to import (200 MB; the limit is 64 MB)');
  });

  it('refuses base64 that lost some of its characters', () => {
    expect(fileBytes({ name: 'a.csv', base64: 'TmFt%%%%' }).ok).toBe(false);
  });

  it('gives back the bytes', () => {
    const result = fileBytes({ name: 'a.csv', base64: Buffer.from('Name\n').toString('base64') });
    expect(result.ok && new TextDecoder().decode(result.value)).toBe('Name\n');
  });
});
