import { type FormEvent, useId, useState } from 'react';
import type { Period } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, PeriodId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { useReplanOffer } from '../../app/use-replan-offer.ts';
import { periodText } from '../../charts/period-words.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading } from '../../ui/index.ts';
import { errorsOfIssues } from '../athlete/athlete-form-model.ts';
import { PeriodFields } from './period-fields.tsx';
import {
  checkPeriod,
  daysOfPeriod,
  newPeriod,
  type PeriodDays,
  type PeriodForm,
  periodFormOf,
} from './period-form-model.ts';
import { usePeriodActs } from './use-period-acts.ts';

/** The window of new days on the calendar (null) or of stored ones. */
export function PeriodDialog({
  athleteId,
  periodId,
  days,
}: {
  readonly athleteId: AthleteId;
  readonly periodId: PeriodId | null;
  /** The days that new ones begin with; null leaves them open. */
  readonly days: PeriodDays | null;
}) {
  const { close } = useDialogs();
  const periods = useChannel('period.list', { athleteId });
  const info = useChannel('app.info', {});
  const title = periodId === null ? t('period.newTitle') : t('period.editTitle');
  if (periods.status !== 'ready' || info.status !== 'ready') {
    return (
      <Dialog title={title} isOpen onClose={close}>
        <Loading />
      </Dialog>
    );
  }
  const period = periods.value.find((each) => each.id === periodId) ?? null;
  return (
    <PeriodWindow
      title={title}
      athleteId={athleteId}
      period={period}
      initial={period === null ? newPeriod(days) : periodFormOf(period)}
      today={info.value.today}
    />
  );
}

interface PeriodWindowProps {
  readonly title: string;
  readonly athleteId: AthleteId;
  readonly period: Period | null;
  readonly initial: PeriodForm;
  readonly today: CalendarDate;
}

function PeriodWindow({ title, athleteId, period, initial, today }: PeriodWindowProps) {
  const { close } = useDialogs();
  const formId = useId();
  const [form, setForm] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const create = useCommand('period.create', { quiet: true });
  const update = useCommand('period.update', { quiet: true });
  const { remove } = usePeriodActs(athleteId, today);
  const offerReplan = useReplanOffer(athleteId, today);
  const fail = (failed: Failure) => {
    setFailure(failed.message);
    setErrors(errorsOfIssues(failed.issues ?? []));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkPeriod(form);
    if (!checked.ok) return setErrors(checked.errors);
    const { draft } = checked;
    const result =
      period === null ? await create.run({ athleteId, draft }) : await update.run({ periodId: period.id, draft });
    if (!result.ok) return fail(result.failure);
    close();
    const what = periodText(draft);
    const text = period === null ? t('period.createdDone', { what }) : t('period.savedDone', { what });
    offerReplan(text, [...(period === null ? [] : daysOfPeriod(period)), ...daysOfPeriod(draft)]);
  };
  const onDelete = async (stored: Period) => {
    if (await remove(stored)) close();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      isDismissable={form === initial}
      footer={
        <>
          {period === null ? null : (
            <Button variant="danger" onPress={() => void onDelete(period)}>
              {t('period.delete')}
            </Button>
          )}
          <span className="dialog-foot-note" />
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={create.pending || update.pending}>
            {period === null ? t('period.create') : t('ui.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate>
        {failure === null ? null : (
          <p className="form-failure" role="alert">
            {failure}
          </p>
        )}
        <PeriodFields
          form={form}
          errors={errors}
          today={today}
          change={(next) => {
            setForm(next);
            setErrors({});
            setFailure(null);
          }}
        />
      </form>
    </Dialog>
  );
}
