import { AUDIT_SIDES, type AuditSpan, type AuditView } from '../../shared/contract/audit.ts';
import type { Athlete } from '../../shared/domain/athlete.ts';
import { type CalendarDate, calendarDate, isCalendarDate } from '../../shared/domain/calendar-date.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Season } from '../../shared/domain/season.ts';
import { auditViewOf } from '../app/audit-view.ts';
import { readsOf } from '../app/context.ts';
import type { Workstation } from '../app/create-app.ts';
import { ATHLETE_OPTION, chosenAthletes } from './chosen-athletes.ts';
import { type Args, type Command, oneOf, UsageError } from './command.ts';
import { DATA_OPTION, withData } from './headless.ts';

const SPANS = ['season', 'year', 'all'] as const;

/** A span of one athlete, and the season that it is. */
interface Chosen {
  readonly season: Season | null;
  readonly span: AuditSpan;
}

/** `audit`: what the rules say about plan and log, with evidence and what would mend it. */
export const auditCommand: Command = {
  name: 'audit',
  positionals: [],
  about: 'Hold plan and log against the rules; print findings, evidence and fixes as JSON.',
  details:
    'Prints [{ athlete, season, from, to, counts, mistakes, alignment, findings }], see `schema audit.athlete.output`: the seven mistakes at a glance, and each finding with its evidence (days, numbers, session ids) and its fix (null where only the coach can mend it). Judges the season that holds today unless a span is given. Findings are data, so the exit code is 0 with or without them.',
  options: {
    ...DATA_OPTION,
    ...ATHLETE_OPTION,
    all: { value: null, about: 'Every season, past ones too.' },
    span: { value: 'SPAN', about: 'season (the default), year (the last twelve months) or all (every day there is).' },
    from: { value: 'DATE', about: 'With --to: these days instead of a span.' },
    to: { value: 'DATE', about: 'The last day, YYYY-MM-DD.' },
    side: { value: 'SIDE', about: 'both (what was done and the plan after it, the default), plan or log.' },
  },
  run: (args, io) => {
    const side = oneOf(args, 'side', AUDIT_SIDES) ?? 'both';
    const spansOf = chosenSpans(args);
    return withData(args, io, async (workstation) => {
      const athletes = chosenAthletes(workstation, args.get('athlete'));
      if (!athletes.ok) return athletes;
      const reads = readsOf(workstation.context);
      const today = workstation.context.ports.clock.today();
      const rows: object[] = [];
      for (const athlete of athletes.value) {
        for (const { season, span } of spansOf(workstation, athlete, today)) {
          const view: Result<AuditView> = auditViewOf(reads, athlete, span, side, today);
          if (!view.ok) return view;
          const { from, to, counts, mistakes, alignment, findings } = view.value;
          rows.push({
            athlete: athlete.name,
            season: season?.name ?? null,
            from,
            to,
            counts,
            mistakes,
            alignment,
            findings,
          });
        }
      }
      return ok(rows);
    });
  },
};

type SpansOf = (workstation: Workstation, athlete: Athlete, today: CalendarDate) => readonly Chosen[];

function chosenSpans(args: Args): SpansOf {
  const span = oneOf(args, 'span', SPANS);
  const days = chosenDays(args);
  if (days !== null && (span !== undefined || args.has('all'))) {
    throw new UsageError('Give either --from and --to, or --span, or --all.');
  }
  if (days !== null) return () => [{ season: null, span: days }];
  if (span === 'year') return () => [{ season: null, span: { kind: 'months', months: 12 } }];
  if (span === 'all') return () => [{ season: null, span: { kind: 'all' } }];
  return ({ context }, athlete, today) => {
    const { seasons } = readsOf(context);
    const covering = seasons.covering(athlete.id, today);
    const list = args.has('all') ? seasons.list(athlete.id) : covering === undefined ? [] : [covering];
    return list.map((season) => ({ season, span: { kind: 'season', seasonId: season.id } }));
  };
}

function chosenDays(args: Args): AuditSpan | null {
  const from = args.get('from');
  const to = args.get('to');
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new UsageError('--from and --to belong together.');
  if (!isCalendarDate(from) || !isCalendarDate(to)) throw new UsageError('A day is written like 2026-06-29.');
  if (to < from) throw new UsageError('--to must not be before --from.');
  return { kind: 'days', from: calendarDate(from), to: calendarDate(to) };
}
