import { useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { LogView } from '../../../../shared/contract/log.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Loading } from '../../ui/index.ts';
import { ComplianceTable } from './compliance-table.tsx';
import { DayBar } from './day-bar.tsx';
import { EntryLine } from './entry-line.tsx';
import { HistoryList } from './history-list.tsx';
import { LineHelp } from './line-help.tsx';
import './log.css';
import { PlanPanel } from './plan-panel.tsx';
import { plansOf } from './plan-rows.ts';
import { useLogActs } from './use-log-acts.ts';
import { WellnessPanel } from './wellness-panel.tsx';

/** Weeks of the list at first, and how many more each time. */
const WEEKS = 6;
const MOST_WEEKS = 60;

/** What an athlete did: typed in line by line, ticked off the plan, and listed week by week. */
export function LogScreen({ athleteId, date }: { readonly athleteId: AthleteId; readonly date: CalendarDate | null }) {
  const info = useChannel('app.info', {});
  const [weeks, setWeeks] = useState(WEEKS);
  const day = date ?? (info.status === 'ready' ? info.value.today : null);
  const view = useChannel('log.get', day === null ? null : { athleteId, date: day, weeks }, { keepPrevious: true });
  const athlete = useChannel('athlete.get', { athleteId });
  const library = useChannel('exercise.list', {});
  const settings = useChannel('settings.get', {});
  for (const each of [view, athlete, library]) {
    if (each.status === 'failed') return <Failed failure={each.failure} retry={each.retry} />;
  }
  if (view.status !== 'ready' || athlete.status !== 'ready' || library.status !== 'ready') return <Loading />;
  return (
    <LogContent
      view={view.value}
      athlete={athlete.value}
      library={library.value}
      wellness={settings.status === 'ready' && settings.value.wellness}
      onMore={weeks >= MOST_WEEKS ? null : () => setWeeks(Math.min(MOST_WEEKS, weeks + WEEKS))}
    />
  );
}

interface ContentProps {
  readonly view: LogView;
  readonly athlete: Output<'athlete.get'>;
  readonly library: readonly Exercise[];
  readonly wellness: boolean;
  readonly onMore: (() => void) | null;
}

function LogContent({ view, athlete, library, wellness, onMore }: ContentProps) {
  const { go } = usePlace();
  const acts = useLogActs();
  const input = useRef<HTMLInputElement>(null);
  const { date, today } = view;
  const units = { distance: athlete.distanceUnit, mass: athlete.massUnit };
  const exercises = useMemo(() => new Map(library.map((exercise) => [exercise.id, exercise])), [library]);
  const plans = plansOf(date, view.sessions);
  const missed = new Set(view.missed.map((each) => each.sessionId));
  const open = plans.filter(({ planned, actual }) => actual === null && !missed.has(planned.id));
  const goTo = (day: CalendarDate) => go(day === today ? paths.log(athlete.id) : paths.log(athlete.id, day));
  useEffect(() => input.current?.focus(), []);
  useCommands({
    'log.asPlanned': {
      run: () => void acts.asPlanned(open.map((plan) => plan.planned)),
      isEnabled: open.length > 0 && date <= today && !acts.pending,
    },
  });
  const [week] = view.weeks;
  return (
    <div className="log">
      <DayBar date={date} today={today} onDay={goTo} />
      <div className="log-columns">
        <div className="log-main">
          <section className="log-write" aria-label={t('log.line')}>
            <EntryLine
              athleteId={athlete.id}
              label={t('log.line')}
              units={units}
              context={view.context}
              library={library}
              date={date}
              today={today}
              sessions={view.sessions}
              inputRef={input}
              onDay={goTo}
            />
            <LineHelp />
          </section>
          <PlanPanel
            ahead={date > today}
            heading={t('log.plan', { day: weekdayDate(date) })}
            plans={plans}
            missed={view.missed}
            exercises={exercises}
            units={units}
            acts={acts}
          />
          <HistoryList
            view={view}
            units={units}
            plates={athlete.gym}
            library={library}
            exercises={exercises}
            acts={acts}
            onMore={onMore}
          />
        </div>
        <aside className="log-side">
          {week === undefined ? null : <ComplianceTable week={week} units={units} />}
          {wellness ? <WellnessPanel athleteId={athlete.id} date={date} unit={units.mass} /> : null}
        </aside>
      </div>
    </div>
  );
}
