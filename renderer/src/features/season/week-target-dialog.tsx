import { type FormEvent, useId, useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { SeasonView, WeekPin } from '../../../../shared/domain/season.ts';
import { type DistanceUnit, fromDistance, toDistance } from '../../../../shared/domain/units.ts';
import { useChannel } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { fixedNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, dateWords, Loading, NumberField } from '../../ui/index.ts';
import type { Typed } from '../athlete/athlete-form-model.ts';
import { weekPinOf, withWeekPin } from './pin-model.ts';

const HOUR_S = 3600;

/** What the coach wants of one week: its running, lifts and hard sets. An empty field leaves it to the engine. */
export function WeekTargetDialog({
  athleteId,
  seasonId,
  monday,
}: {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId;
  readonly monday: CalendarDate;
}) {
  const { close } = useDialogs();
  const season = useChannel('season.get', { seasonId });
  const athlete = useChannel('athlete.get', { athleteId });
  if (season.status !== 'ready' || athlete.status !== 'ready') {
    return (
      <Dialog title={t('season.targetTitle', { date: dateWords(monday) })} isOpen onClose={close} size="medium">
        <Loading />
      </Dialog>
    );
  }
  return <TargetForm athleteId={athleteId} view={season.value} monday={monday} unit={athlete.value.distanceUnit} />;
}

type Field = 'distanceM' | 'durationS' | 'lifts' | 'hardSets';
type Form = Readonly<Record<Field, Typed<number>>>;

function TargetForm({
  athleteId,
  view,
  monday,
  unit,
}: {
  readonly athleteId: AthleteId;
  readonly view: SeasonView;
  readonly monday: CalendarDate;
  readonly unit: DistanceUnit;
}) {
  const dialogs = useDialogs();
  const formId = useId();
  const { season } = view;
  const set = weekPinOf(season, monday);
  const [form, setForm] = useState<Form>(set);
  const planned = view.weeks.find((week) => week.monday === monday)?.planned;
  const byTime = season.volumeBasis === 'time';
  const bad = Object.values(form).some((value) => value === undefined);
  const show = (pin: WeekPin) =>
    dialogs.open({
      kind: 'replan',
      athleteId,
      seasonId: season.id,
      draft: withWeekPin(season, pin),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (bad) return;
    const { distanceM = null, durationS = null, lifts = null, hardSets = null } = form;
    show({ monday, distanceM, durationS, lifts, hardSets });
  };
  const change = (field: Field, value: Typed<number>) => setForm((before) => ({ ...before, [field]: value }));
  const number = (value: Typed<number>, of: (value: number) => number) =>
    typeof value === 'number' ? of(value) : value;
  const empty = Object.values(form).every((value) => value === null);
  return (
    <Dialog
      title={t('season.targetTitle', { date: dateWords(monday) })}
      isOpen
      onClose={dialogs.close}
      size="medium"
      footer={
        <>
          <Button
            isDisabled={empty}
            onPress={() => show({ monday, distanceM: null, durationS: null, lifts: null, hardSets: null })}
          >
            {t('season.targetFree')}
          </Button>
          <span className="dialog-foot-note" />
          <Button onPress={dialogs.close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={bad}>
            {t('season.targetShow')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form-stack" onSubmit={submit} noValidate>
        <p className="form-note">{t('season.targetNote')}</p>
        {byTime ? (
          <NumberField
            label={t('season.targetRunning')}
            unit="h"
            decimals={2}
            step={0.5}
            min={0}
            autoFocus
            value={form.durationS == null ? null : form.durationS / HOUR_S}
            onChange={(value) =>
              change(
                'durationS',
                number(value, (hours) => Math.round(hours * HOUR_S)),
              )
            }
            description={t('season.targetNow', { value: `${fixedNumber((planned?.runS ?? 0) / HOUR_S, 1)} h` })}
          />
        ) : (
          <NumberField
            label={t('season.targetRunning')}
            unit={unit}
            decimals={1}
            step={1}
            min={0}
            autoFocus
            value={form.distanceM == null ? null : toDistance(form.distanceM, unit)}
            onChange={(value) =>
              change(
                'distanceM',
                number(value, (shown) => fromDistance(shown, unit)),
              )
            }
            description={t('season.targetNow', {
              value: `${fixedNumber(toDistance(planned?.runDistanceM ?? 0, unit), 1)} ${unit}`,
            })}
          />
        )}
        <NumberField
          label={t('season.targetLifts')}
          decimals={0}
          step={1}
          min={0}
          value={form.lifts ?? null}
          onChange={(value) => change('lifts', value)}
          description={t('season.targetNow', { value: planned?.lifts ?? 0 })}
        />
        <NumberField
          label={t('season.targetSets')}
          decimals={0}
          step={1}
          min={0}
          value={form.hardSets ?? null}
          onChange={(value) => change('hardSets', value)}
          description={t('season.targetNow', { value: planned?.hardSets ?? 0 })}
        />
      </form>
    </Dialog>
  );
}
