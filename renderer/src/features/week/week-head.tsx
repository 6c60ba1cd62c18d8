import type { Output } from '../../../../shared/contract/index.ts';
import { addDays, type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { WeekLoad } from '../../../../shared/domain/season.ts';
import { formatHours } from '../../../../shared/domain/units.ts';
import { dayMonthLong, fullDate } from '../../charts/calendar-words.ts';
import { phaseWeekText, runText } from '../../charts/chart-words.ts';
import { runValue } from '../../charts/counterpoint-model.ts';
import { distanceNumber, loadTonnage } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, ClassPill, IconButton, Menu, type MenuEntry } from '../../ui/index.ts';

import { PaceLegend } from './pace-legend.tsx';

type WeekView = Output<'week.get'>;

function Facts({ view, units }: { readonly view: WeekView; readonly units: ShownUnits }) {
  const jumps = view.planned.contacts + (view.actual?.contacts ?? 0) > 0;
  const rows: readonly (readonly [string, (load: WeekLoad) => string])[] = [
    [`${t('week.factRunning')}, ${units.distance}`, (load) => distanceNumber(load.runDistanceM, units.distance, 1)],
    [t('week.factTime'), (load) => formatHours(load.runS)],
    [t('week.factIntensity'), (load) => runText(runValue(load, 'index'), 'index')],
    [t('week.factHard'), (load) => runText(runValue(load, 'hardShare'), 'hardShare')],
    [t('week.factKeys'), (load) => String(load.keySessions)],
    [t('week.factLifts'), (load) => String(load.lifts)],
    [t('week.factSets'), (load) => String(load.hardSets)],
    [`${t('week.factTonnage')}, ${units.mass}`, (load) => loadTonnage(load, units.mass)],
    ...(jumps ? [[t('week.factContacts'), (load: WeekLoad) => String(load.contacts)] as const] : []),
  ];
  return (
    <dl className="wk-facts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {view.actual === null ? (
              text(view.planned)
            ) : (
              <>
                <span className="wk-fact-done">{text(view.actual)}</span>
                <span className="wk-fact-planned"> / {text(view.planned)}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Which week it is, the way to its neighbours, and its sums, done over planned. */
export function WeekHead({
  view,
  units,
  follows,
  entries,
  onGo,
  onAdd,
}: {
  readonly view: WeekView;
  readonly units: ShownUnits;
  /** True for the week below another one, which leads from week to week. */
  readonly follows: boolean;
  /** What can be done with the week. */
  readonly entries: readonly MenuEntry[];
  readonly onGo: (monday: CalendarDate) => void;
  readonly onAdd: () => void;
}) {
  const { monday, season } = view;
  const fromLibrary = useCommandState('session.fromLibrary');
  const now = mondayOf(view.today);
  return (
    <header className="wk-head">
      <div className="wk-head-row">
        {follows ? null : (
          <>
            <IconButton icon="back" label={t('week.previous')} shortcut="[" onPress={() => onGo(addDays(monday, -7))} />
            <IconButton icon="next" label={t('week.next')} shortcut="]" onPress={() => onGo(addDays(monday, 7))} />
          </>
        )}
        <h2>{t('week.title', { from: dayMonthLong(monday), to: fullDate(addDays(monday, 6)) })}</h2>
        <span className="wk-head-season">
          {season === null
            ? t('week.outside')
            : t('week.seasonWeek', { number: season.number, total: season.weekCount, phase: phaseWeekText(season) })}
        </span>
        {view.plannedClass === null ? null : <ClassPill value={view.plannedClass} />}
        <span className="wk-head-space" />
        {monday === now || follows ? null : <Button onPress={() => onGo(now)}>{t('week.thisWeek')}</Button>}
        <IconButton
          icon="library"
          label={t('week.fromLibrary')}
          shortcut="I"
          onPress={fromLibrary.run}
          isDisabled={!fromLibrary.isEnabled}
        />
        <Button icon="add" onPress={onAdd}>
          {t('week.add')}
        </Button>
        <Menu
          label={t('week.weekMenu')}
          trigger={<IconButton icon="more" label={t('week.weekMenu')} />}
          entries={entries}
        />
      </div>
      <Facts view={view} units={units} />
      <PaceLegend paces={view.paces} unit={units.distance} />
    </header>
  );
}
