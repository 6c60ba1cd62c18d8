import { randomBytes } from 'node:crypto';

/**
 * A maker of UUIDv7 text (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits. Ids of one maker rise
 * strictly, also within a millisecond or when the clock is set back: the 12 bits after the version count up there.
 */
export function createUuidV7(now: () => string): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const ms = Math.max(0, Date.parse(now()));
    const random = randomBytes(10);
    if (ms > lastMs) {
      lastMs = ms;
      counter = random.readUInt16BE(0) & 0x7ff;
    } else {
      counter += 1;
      if (counter > 0xfff) {
        lastMs += 1;
        counter = 0;
      }
    }
    const time = lastMs.toString(16).padStart(12, '0');
    const rest = random.subarray(2);
    rest[0] = ((rest[0] ?? 0) & 0x3f) | 0x80;
    const tail = rest.toString('hex');
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${counter.toString(16).padStart(3, '0')}`,
      tail.slice(0, 4),
      tail.slice(4),
    ].join('-');
  };
}
