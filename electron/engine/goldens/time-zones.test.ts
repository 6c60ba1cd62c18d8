import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const ZONES = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'];

/** Plans every golden season in a fresh process and prints the zone's offset and a hash of the plans. */
const SCRIPT = `
  import { createHash } from 'node:crypto';
  const { goldens } = await import(${JSON.stringify(new URL('golden-inputs.ts', import.meta.url).href)});
  const { planSeason, policyFor } = await import(${JSON.stringify(new URL('../index.ts', import.meta.url).href)});
  const plans = goldens.map(({ input }) => planSeason(input, policyFor(input.season.preset)));
  const hash = createHash('sha256').update(JSON.stringify(plans)).digest('hex');
  process.stdout.write(JSON.stringify({ offset: new Date(0).getTimezoneOffset(), hash }));
`;

interface Printed {
  readonly offset: number;
  readonly hash: string;
}

function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'offset' in value && 'hash' in value;
}

it('plans the same seasons byte for byte in four time zones', { timeout: 60_000 }, () => {
  const printed = ZONES.map((TZ) => {
    const text = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', SCRIPT], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    const value: unknown = JSON.parse(text);
    if (!isPrinted(value)) throw new Error(`unexpected output: ${text}`);
    return value;
  });
  expect(new Set(printed.map(({ offset }) => offset)).size).toBe(ZONES.length);
  expect(new Set(printed.map(({ hash }) => hash)).size).toBe(1);
});
