/**
 * The outer frame of a FIT file: header, record boundaries, checksum. Reads no values. Written here because parsers
 * refuse a cut-off file as a whole, while every record before the cut is good.
 * Source: FIT protocol description, "File header", "Record format", "CRC".
 */

/** What the frame of one file says. */
export interface FitFrame {
  /** A well-formed FIT file of the whole records: header with the right length, records, right checksum. */
  readonly repaired: Uint8Array;
  /** Whole records, definitions included. */
  readonly records: number;
  /** The file ends, or turns into nonsense, before its announced end; or never announced one. */
  readonly truncated: boolean;
  /** The checksum is there and wrong. */
  readonly wrongChecksum: boolean;
}

const CRC_NIBBLES = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01,
  0x8801, 0x4400,
] as const;

/** CRC-16 of the FIT protocol over `bytes`. */
export function fitCrc(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc = (crc >> 4) ^ (CRC_NIBBLES[crc & 15] ?? 0) ^ (CRC_NIBBLES[byte & 15] ?? 0);
    crc = (crc >> 4) ^ (CRC_NIBBLES[crc & 15] ?? 0) ^ (CRC_NIBBLES[byte >> 4] ?? 0);
  }
  return crc;
}

/** True when the bytes carry the mark of a FIT file. */
export function isFit(bytes: Uint8Array): boolean {
  const size = bytes[0];
  return (
    size !== undefined &&
    size >= 12 &&
    bytes[8] === 0x2e &&
    bytes[9] === 0x46 &&
    bytes[10] === 0x49 &&
    bytes[11] === 0x54
  );
}

/** Most records of one import, so that a made-up file cannot eat the memory; five days at one a second. */
const MOST_RECORDS = 432_000;

/**
 * Every FIT file in the bytes: usually one; some devices write several, one after the other. At most 100, with 432,000
 * records together; what lies beyond counts as cut off.
 */
export function fitFrames(bytes: Uint8Array): readonly FitFrame[] {
  const frames: FitFrame[] = [];
  let at = 0;
  let left = MOST_RECORDS;
  while (at < bytes.length && frames.length < 100 && left > 0 && isFit(bytes.subarray(at))) {
    const { frame, end } = readFrame(bytes.subarray(at), left);
    frames.push(frame);
    at += end;
    left -= frame.records;
  }
  return frames;
}

function readFrame(bytes: Uint8Array, most: number): { readonly frame: FitFrame; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerSize = bytes[0] ?? 12;
  const announced = view.getUint32(4, true);
  const announcedEnd = headerSize + announced;
  const unfinished = announced === 0 || announcedEnd + 2 > bytes.length;
  const limit = unfinished ? bytes.length : announcedEnd;
  const { end: wholeEnd, records } = walkRecords(bytes, view, headerSize, limit, most);
  const truncated = unfinished || wholeEnd < announcedEnd;
  const wrongChecksum = !unfinished && fitCrc(bytes.subarray(0, announcedEnd)) !== view.getUint16(announcedEnd, true);
  return {
    frame: { repaired: withNewFrame(bytes.subarray(headerSize, wholeEnd)), records, truncated, wrongChecksum },
    end: unfinished ? bytes.length : announcedEnd + 2,
  };
}

/** A FIT file around whole records. */
function withNewFrame(data: Uint8Array): Uint8Array {
  const file = new Uint8Array(14 + data.length + 2);
  const view = new DataView(file.buffer);
  file[0] = 14;
  file[1] = 0x20;
  view.setUint16(2, 2132, true);
  view.setUint32(4, data.length, true);
  file.set([0x2e, 0x46, 0x49, 0x54], 8);
  view.setUint16(12, fitCrc(file.subarray(0, 12)), true);
  file.set(data, 14);
  view.setUint16(14 + data.length, fitCrc(file.subarray(0, 14 + data.length)), true);
  return file;
}

/** Steps from record to record; stops before the first that does not fit, or that no definition describes. */
function walkRecords(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  limit: number,
  most: number,
): { readonly end: number; readonly records: number } {
  const sizes = new Map<number, { readonly full: number; readonly compressed: number }>();
  let at = start;
  let records = 0;
  while (at < limit && records < most) {
    const head = bytes[at] ?? 0;
    let next: number | null;
    if ((head & 0x80) !== 0) next = dataEnd(sizes.get((head >> 5) & 3)?.compressed, at);
    else if ((head & 0x40) !== 0) next = definitionEnd(bytes, view, at, limit, sizes);
    else next = (head & 0x30) !== 0 ? null : dataEnd(sizes.get(head & 15)?.full, at);
    if (next === null || next > limit) break;
    at = next;
    records += 1;
  }
  return { end: at, records };
}

function dataEnd(size: number | undefined, at: number): number | null {
  return size === undefined ? null : at + 1 + size;
}

/** End of a definition, whose data sizes it notes; null when it is cut off or impossible. */
function definitionEnd(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
  sizes: Map<number, { readonly full: number; readonly compressed: number }>,
): number | null {
  if (at + 6 > limit) return null;
  const head = bytes[at] ?? 0;
  const order = bytes[at + 2] ?? 0;
  if (order > 1) return null;
  const fields = sumSizes(bytes, at + 6, bytes[at + 5] ?? 0, limit);
  if (fields === null) return null;
  let end = fields.end;
  let size = fields.size;
  if ((head & 0x20) !== 0) {
    if (end + 1 > limit) return null;
    const developer = sumSizes(bytes, end + 1, bytes[end] ?? 0, limit);
    if (developer === null) return null;
    end = developer.end;
    size += developer.size;
  }
  if (view.getUint16(at + 3, order === 0) === 0xffff) return null;
  sizes.set(head & 15, { full: size, compressed: size - fields.timestamp });
  return end;
}

function sumSizes(
  bytes: Uint8Array,
  start: number,
  count: number,
  limit: number,
): { readonly end: number; readonly size: number; readonly timestamp: number } | null {
  const end = start + count * 3;
  if (end > limit) return null;
  let size = 0;
  let timestamp = 0;
  for (let at = start; at < end; at += 3) {
    size += bytes[at + 1] ?? 0;
    if (at === start && bytes[at] === 253) timestamp = bytes[at + 1] ?? 0;
  }
  return { end, size, timestamp };
}
