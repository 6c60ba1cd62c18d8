import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { LogContext } from '../../../../shared/contract/log.ts';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { AthleteId, ExerciseId, SessionId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { Button, LineField, Select } from '../../ui/index.ts';
import { completed, completionsOf } from './grammar/completion.ts';
import { type Line, type LineContext, readLine } from './grammar/read-line.ts';
import type { Problem } from './grammar/scanner.ts';
import { entryOf, nextUnder } from './line-entry.ts';
import { meaningOf, problemText } from './line-words.ts';
import { type LastEntry, useLogActs } from './use-log-acts.ts';

/** What an entry line is about. */
export interface EntryLineProps {
  readonly athleteId: AthleteId;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly units: ShownUnits;
  readonly context: LogContext;
  readonly library: readonly Exercise[];
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  /** The athlete's sessions around the day. */
  readonly sessions: readonly Session[];
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Another day is asked for. */
  readonly onDay?: (date: CalendarDate) => void;
  /** Something was logged. */
  readonly onLogged?: () => void;
  /** Another line is asked for: the one above or below. */
  readonly onLeave?: (step: 1 | -1) => void;
  /** Keeps what is understood to one line, and away while the line is not used. */
  readonly compact?: boolean;
  /** What could stand here, while nothing does. */
  readonly placeholder?: string;
}

const NEW = 'new';

/** Lifting of the day that further sets belong to: the last one logged. */
function liftsOn(sessions: readonly Session[], date: CalendarDate): readonly Session[] {
  return sessions.filter(
    (session) => session.side === 'actual' && session.kind === 'strength' && session.date === date,
  );
}

function useLine(props: EntryLineProps, under: ExerciseId | null, text: string) {
  const { context, library, units, today, date } = props;
  const reading: LineContext = useMemo(
    () => ({
      lift: {
        exercises: library,
        used: context.used,
        levels: new Map(context.levels.map((level) => [level.exerciseId, level.e1rmKg])),
        unit: units.mass,
        under,
      },
      run: { unit: units.distance, paces: context.paces },
      today,
      date,
    }),
    [library, context, units.mass, units.distance, under, today, date],
  );
  const line = useMemo(() => readLine(text, reading), [text, reading]);
  const completions = useMemo(() => completionsOf(text, reading.lift), [text, reading]);
  return { line, completions };
}

/** One line in which a coach types what was done; says what it understood, and Enter logs it. */
export function EntryLine(props: EntryLineProps) {
  const { athleteId, label, hideLabel = false, units, library, compact = false } = props;
  const [text, setText] = useState('');
  const [under, setUnder] = useState<ExerciseId | null>(null);
  const [tried, setTried] = useState(false);
  const [choice, setChoice] = useState<SessionId | typeof NEW | null>(null);
  const [last, setLast] = useState<LastEntry | null>(null);
  const [focused, setFocused] = useState(false);
  const typed = useRef<string[]>([]);
  const back = useRef(0);
  const own = useRef<HTMLInputElement>(null);
  const input = props.inputRef ?? own;
  const acts = useLogActs();
  const { line, completions } = useLine(props, under, text);
  const exercises = useMemo(() => new Map(library.map((exercise) => [exercise.id, exercise])), [library]);
  const lifts = line.ok && line.kind === 'lift' ? liftsOn(props.sessions, line.date) : [];
  const into = choice === NEW ? null : (lifts.find((each) => each.id === choice) ?? lifts.at(-1) ?? null);
  const alone = line.ok && line.kind === 'lift' && line.lift.groups.length === 0 && into === null;
  const change = (next: string) => {
    setText(next);
    setTried(false);
    back.current = 0;
  };
  const enter = async () => {
    if (!line.ok || alone) {
      setTried(true);
      if (!line.ok && text !== '')
        input.current?.setSelectionRange(line.problem.at, line.problem.at + line.problem.length);
      return;
    }
    const what = meaningOf(line, exercises, units).join('; ');
    const logged = await acts.add(athleteId, entryOf(line), into?.id ?? null, what);
    if (logged === null) return;
    typed.current = [...typed.current, text];
    setText((now) => (now === text ? '' : now));
    setUnder(nextUnder(line, under));
    setLast(logged);
    setTried(false);
    setChoice(null);
    props.onLogged?.();
  };
  const onOtherKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const days = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    if (days !== 0 && props.onDay !== undefined) {
      event.preventDefault();
      props.onDay(addDays(props.date, days));
    } else if (step !== 0 && props.onLeave !== undefined) {
      event.preventDefault();
      props.onLeave(step);
    } else if (step !== 0 && typed.current.length > 0) {
      // As in a shell: the arrow keys bring back what was typed before.
      event.preventDefault();
      back.current = Math.min(typed.current.length, Math.max(0, back.current - step));
      setText(typed.current.at(-back.current) ?? '');
      if (back.current === 0) setText('');
    }
  };
  const showHelp = !compact || focused || text !== '';
  return (
    <div className="log-entry">
      <LineField
        label={label}
        hideLabel={hideLabel}
        value={text}
        onChange={change}
        onEnter={() => void enter()}
        completions={completions.map((exercise) => ({
          id: exercise.id,
          label: exercise.name,
          detail: t(`words.${exercise.pattern}`),
        }))}
        onComplete={(id) => {
          const exercise = library.find((each) => each.id === id);
          if (exercise !== undefined) change(completed(text, exercise));
        }}
        placeholder={props.placeholder ?? (compact ? '' : t('log.lineHint'))}
        isInvalid={tried}
        inputRef={input}
        onOtherKey={onOtherKey}
        onFocusChange={setFocused}
        help={
          showHelp ? (
            <Understood
              text={text}
              line={line}
              alone={alone}
              tried={tried}
              meaning={line.ok ? meaningOf(line, exercises, units) : []}
              date={props.date}
              into={into}
              under={under === null ? null : (exercises.get(under)?.name ?? null)}
            />
          ) : null
        }
      />
      {lifts.length === 0 ||
      text === '' ||
      (line.ok && line.kind === 'lift' && line.lift.groups.length === 0) ? null : (
        <Select
          label={t('log.into')}
          className="log-into"
          value={into?.id ?? NEW}
          options={[
            ...lifts.map((session) => ({ value: session.id as string, label: session.title })),
            { value: NEW as string, label: t('log.intoNew') },
          ]}
          onChange={(value) => setChoice(value === NEW ? NEW : (lifts.find((each) => each.id === value)?.id ?? null))}
        />
      )}
      {last === null || text !== '' || (compact && !focused) ? null : (
        <Last entry={last} onGone={() => setLast(null)} />
      )}
    </div>
  );
}

function Understood({
  text,
  line,
  alone,
  tried,
  meaning,
  date,
  into,
  under,
}: {
  readonly text: string;
  readonly line: ReturnType<typeof readLine>;
  readonly alone: boolean;
  readonly tried: boolean;
  readonly meaning: readonly string[];
  readonly date: CalendarDate;
  readonly into: Session | null;
  readonly under: string | null;
}) {
  if (text.trim() === '') {
    return <p className="log-quiet">{under === null ? '\u00a0' : t('log.under', { name: under })}</p>;
  }
  if (!line.ok) return <Wrong text={text} problem={line.problem} tried={tried} />;
  if (alone) return <p className={tried ? 'log-wrong' : 'log-quiet'}>{t('log.problem_noSession')}</p>;
  return (
    <ul className="log-meaning">
      {meaning.map((each) => (
        <li key={each}>{onDay(each, line, date)}</li>
      ))}
      <li className="log-quiet">
        {line.kind === 'lift' && into !== null ? t('log.adds', { title: into.title }) : t('log.addsNew')}
      </li>
    </ul>
  );
}

function onDay(text: string, line: Line, date: CalendarDate): string {
  return line.date === date ? text : t('log.onDay', { text, day: weekdayDate(line.date) });
}

function Wrong({
  text,
  problem,
  tried,
}: {
  readonly text: string;
  readonly problem: Problem;
  readonly tried: boolean;
}) {
  const { at, length } = problem;
  const marked = text.slice(at, at + length);
  return (
    <div className={tried ? 'log-wrong' : 'log-quiet'}>
      {marked.trim() === '' ? null : (
        <p className="log-marked" aria-hidden="true">
          {text.slice(0, at)}
          <mark>{marked}</mark>
          {text.slice(at + length)}
        </p>
      )}
      <p>{problemText(problem)}</p>
    </div>
  );
}

function Last({ entry, onGone }: { readonly entry: LastEntry; readonly onGone: () => void }) {
  const acts = useLogActs();
  const { fulfils } = entry;
  return (
    <p className="log-last" role="status">
      <span>{entry.what}</span>
      <span className="log-quiet">
        {entry.added
          ? t('log.lastAdded', { title: entry.title })
          : fulfils === null
            ? t('log.lastAlone')
            : t('log.lastFulfils', { title: fulfils.title, day: weekdayDate(fulfils.date) })}
      </span>
      {fulfils === null ? null : (
        <Button
          small
          variant="quiet"
          onPress={async () => {
            if (await acts.link(entry.sessionId, entry.title, null)) onGone();
          }}
        >
          {t('log.unlink')}
        </Button>
      )}
    </p>
  );
}
