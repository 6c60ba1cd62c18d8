import { Gunzip } from 'fflate';
import { fail, ok, type Result } from '../../shared/domain/result.ts';

/** Largest file that is read at all, bytes, before and after unpacking. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Input handed to the inflater at a time; one slice can grow at most a thousandfold before the limit is checked. */
const GZIP_SLICE_BYTES = 16 * 1024;

/** Bytes of a file after unpacking, with what there is to say about the packing. */
export interface UnpackedFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** Text of a file, with the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';
  readonly warnings: readonly string[];
}

/** True when the bytes start like a gzip member. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}

/** Mebibytes for a message. */
function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024)).toLocaleString('en-US')} MB`;
}

/** The sentence for a file that is too big to read. */
export function tooBigMessage(name: string, bytes: number, limit: number = MAX_FILE_BYTES): string {
  return `“${name}” is too big to import (${mebibytes(bytes)}; the limit is ${mebibytes(limit)}): nothing was read or changed; export a shorter time span and import the parts one after the other.`;
}

/**
 * Unpacks gzip (also gzip within gzip, once); other bytes come back untouched. Stops at `limit` bytes of output, so a
 * small file that unpacks to gigabytes costs neither memory nor time. A cut-off archive gives what could be unpacked.
 */
export function unpack(name: string, bytes: Uint8Array, limit: number = MAX_FILE_BYTES): Result<UnpackedFile> {
  if (bytes.length > limit) return fail('validation', tooBigMessage(name, bytes.length, limit));
  if (!isGzip(bytes)) return ok({ bytes, warnings: [] });
  const first = gunzip(name, bytes, limit);
  if (!first.ok || !isGzip(first.value.bytes)) return first;
  return gunzip(name, first.value.bytes, limit);
}

function gunzip(name: string, bytes: Uint8Array, limit: number): Result<UnpackedFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let broken = false;
  const inflater = new Gunzip((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += GZIP_SLICE_BYTES) {
      const end = Math.min(at + GZIP_SLICE_BYTES, bytes.length);
      inflater.push(bytes.subarray(at, end), end === bytes.length);
    }
  } catch {
    broken = true;
  }
  if (size > limit) {
    return fail(
      'validation',
      `“${name}” unpacks to more than ${mebibytes(limit)}, which no training file does: nothing was read or changed; unpack it yourself and look at what is inside.`,
    );
  }
  if (size === 0) {
    return fail(
      'validation',
      `“${name}” is a damaged gzip archive: nothing could be unpacked and nothing was changed; download the file again.`,
    );
  }
  return ok({
    bytes: joined(chunks, size),
    warnings: broken ? ['The gzip archive is damaged or cut off: what could be unpacked was read.'] : [],
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * Reads text in UTF-8 (with or without BOM), UTF-16 (with BOM, or recognised by its zero bytes), else Windows-1252,
 * the superset of Latin-1 that spreadsheets write. Bytes that are no text at all are a failure.
 */
export function decodeText(name: string, bytes: Uint8Array): Result<DecodedText> {
  if (bytes.length === 0) {
    return fail('validation', `“${name}” is empty: there is nothing to import; check the export that wrote it.`);
  }
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) {
    const text = stripBom(decodeUtf16(bytes, utf16));
    return readable(name, { text, encoding: utf16 === 'le' ? 'UTF-16 LE' : 'UTF-16 BE', warnings: [] });
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return readable(name, { ...utf8, encoding: 'UTF-8' });
  const text = new TextDecoder('windows-1252').decode(bytes);
  const warnings = ['The file is not UTF-8: it was read as Windows-1252; check the accents in the names.'];
  return readable(name, { text, encoding: 'Windows-1252', warnings });
}

function stripBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const pairs = Math.floor(sample.length / 2);
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, order: 'le' | 'be'): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  if (order === 'le') return new TextDecoder('utf-16le').decode(whole);
  const swapped = new Uint8Array(whole.length);
  for (let i = 0; i + 1 < whole.length; i += 2) {
    swapped[i] = whole[i + 1] ?? 0;
    swapped[i + 1] = whole[i] ?? 0;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

/** Null when the bytes are not UTF-8; up to three bytes of a character cut off at the end are forgiven. */
function decodeUtf8(bytes: Uint8Array): { readonly text: string; readonly warnings: readonly string[] } | null {
  for (let cut = 0; cut <= 3 && cut < bytes.length; cut += 1) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return { text, warnings: cut === 0 ? [] : ['The file ends in the middle of a character: it may be cut off.'] };
    } catch {
      // Not valid up to here; try without the last byte.
    }
  }
  return null;
}

/** Fails when more than one character in fifty is a control character or not a character at all. */
function readable(name: string, decoded: DecodedText): Result<DecodedText> {
  const sample = decoded.text.slice(0, 65_536);
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d)) odd += 1;
  }
  if (odd * 50 > sample.length) {
    return fail(
      'validation',
      `“${name}” is neither a table of text nor a FIT recording, whatever its name says: nothing was changed; export it again as CSV or FIT.`,
    );
  }
  return ok(decoded);
}
