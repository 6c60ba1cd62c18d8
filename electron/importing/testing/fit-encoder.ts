import { fitCrc } from '../fit-frame.ts';

/** Wire types of FIT fields by their base-type byte. */
const TYPES = {
  enum: { code: 0x00, size: 1 },
  uint8: { code: 0x02, size: 1 },
  string: { code: 0x07, size: 1 },
  uint16: { code: 0x84, size: 2 },
  sint32: { code: 0x85, size: 4 },
  uint32: { code: 0x86, size: 4 },
} as const;

/** One field of a test message: number, wire type and raw value (already scaled), as FIT defines them. */
export interface TestField {
  readonly field: number;
  readonly type: keyof typeof TYPES;
  readonly value: number | string;
}

/** Seconds between 1970-01-01 and 1989-12-31, the epoch of FIT. */
const FIT_EPOCH_S = 631_065_600;

/** A FIT time field from a UTC text such as `2026-03-01T08:00:00Z`. */
export function fitTime(utc: string): number {
  return Date.parse(utc) / 1000 - FIT_EPOCH_S;
}

/** Writes small FIT files for tests: each message with its own definition, either byte order. */
export class TestFit {
  readonly #bytes: number[] = [];
  readonly #little: boolean;

  constructor(options: { readonly bigEndian?: boolean } = {}) {
    this.#little = options.bigEndian !== true;
  }

  /** Adds a message; `developer` adds that many bytes of a developer field. */
  message(number: number, fields: readonly TestField[], developer: readonly number[] = []): this {
    this.define(number, fields, developer.length);
    this.#bytes.push(0x00);
    for (const field of fields) this.#value(field);
    this.#bytes.push(...developer);
    return this;
  }

  /** Adds only the definition, local number 0. */
  define(number: number, fields: readonly TestField[], developerSize = 0): this {
    this.#bytes.push(
      developerSize > 0 ? 0x60 : 0x40,
      0,
      this.#little ? 0 : 1,
      ...this.#integer(number, 2),
      fields.length,
    );
    for (const { field, type, value } of fields) this.#bytes.push(field, sizeOf(type, value), TYPES[type].code);
    if (developerSize > 0) this.#bytes.push(1, 0, developerSize, 0);
    return this;
  }

  /** Adds a data message of local number 0 with a compressed timestamp (five bits). */
  compressed(offset: number, fields: readonly TestField[]): this {
    this.#bytes.push(0x80 | (offset & 0x1f));
    for (const field of fields) this.#value(field);
    return this;
  }

  /** Adds raw bytes. */
  raw(bytes: readonly number[]): this {
    this.#bytes.push(...bytes);
    return this;
  }

  /** The finished file. `announced` overrides the data size in the header, `crc` the checksum. */
  finish(options: { readonly announced?: number; readonly crc?: number } = {}): Uint8Array {
    const announced = options.announced ?? this.#bytes.length;
    const head = [14, 0x20, 0x54, 0x08, ...little(announced, 4), 0x2e, 0x46, 0x49, 0x54];
    const header = [...head, ...little(fitCrc(Uint8Array.from(head)), 2)];
    const body = [...header, ...this.#bytes];
    return Uint8Array.from([...body, ...little(options.crc ?? fitCrc(Uint8Array.from(body)), 2)]);
  }

  #value({ type, value }: TestField): void {
    if (typeof value === 'string') this.#bytes.push(...new TextEncoder().encode(value), 0);
    else this.#bytes.push(...this.#integer(value, TYPES[type].size));
  }

  #integer(value: number, size: number): readonly number[] {
    const bytes = little(value, size);
    return this.#little ? bytes : [...bytes].reverse();
  }
}

function sizeOf(type: keyof typeof TYPES, value: number | string): number {
  return typeof value === 'string' ? new TextEncoder().encode(value).length + 1 : TYPES[type].size;
}

function little(value: number, size: number): readonly number[] {
  return Array.from({ length: size }, (_, i) => Math.floor((value < 0 ? value + 2 ** 32 : value) / 2 ** (8 * i)) % 256);
}

/** A made-up run for {@link runFile}. */
export interface TestRun {
  readonly start: string;
  readonly seconds: number;
  readonly metres: number;
  readonly heartRate?: number;
  /** Metres. */
  readonly ascentM?: number;
  /** FIT sport number; 1 is running. */
  readonly sport?: number;
  readonly subSport?: number;
  /** Hours east of UTC; undefined leaves the local time out. */
  readonly zone?: number;
  /** Metres per second at a second of the run; even pace when missing. */
  readonly speedAt?: (second: number) => number;
}

/** Adds file id, a record every second, one lap, one session and the activity message. */
export function addRun(fit: TestFit, run: TestRun): TestFit {
  const start = fitTime(run.start);
  let metres = 0;
  for (let second = 0; second <= run.seconds; second += 1) {
    if (second > 0) metres += run.speedAt?.(second) ?? run.metres / run.seconds;
    fit.message(20, [
      { field: 253, type: 'uint32', value: start + second },
      { field: 5, type: 'uint32', value: Math.round(metres * 100) },
      { field: 3, type: 'uint8', value: run.heartRate ?? 255 },
    ]);
  }
  const summary: TestField[] = [
    { field: 253, type: 'uint32', value: start + run.seconds },
    { field: 2, type: 'uint32', value: start },
    { field: 7, type: 'uint32', value: run.seconds * 1000 },
    { field: 8, type: 'uint32', value: run.seconds * 1000 },
    { field: 9, type: 'uint32', value: Math.round(metres * 100) },
  ];
  fit.message(19, summary);
  fit.message(18, [
    ...summary,
    { field: 5, type: 'enum', value: run.sport ?? 1 },
    { field: 6, type: 'enum', value: run.subSport ?? 0 },
    { field: 16, type: 'uint8', value: run.heartRate ?? 255 },
    { field: 22, type: 'uint16', value: run.ascentM ?? 65_535 },
  ]);
  return fit;
}

/** The file id of an activity (type 4) or another kind of file. */
export function addFileId(fit: TestFit, type = 4): TestFit {
  return fit.message(0, [{ field: 0, type: 'enum', value: type }]);
}

/** The activity message with the local time. */
export function addActivity(fit: TestFit, utc: string, zone: number): TestFit {
  return fit.message(34, [
    { field: 253, type: 'uint32', value: fitTime(utc) },
    { field: 5, type: 'uint32', value: fitTime(utc) + zone * 3600 },
  ]);
}

/** A whole recording of one run as a file. */
export function runFile(run: TestRun): Uint8Array {
  const fit = addRun(addFileId(new TestFit()), run);
  if (run.zone !== undefined) addActivity(fit, run.start, run.zone);
  return fit.finish();
}
