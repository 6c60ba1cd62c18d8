import { useState } from 'react';
import type { Input } from '../../../../shared/contract/index.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  Checkbox,
  Dialog,
  dateWords,
  Loading,
  NumberField,
  SegmentedControl,
  showUndoToast,
} from '../../ui/index.ts';
import { DifferenceView } from './difference-view.tsx';
import { type ShiftForm, shiftDays, shiftStart } from './shift-model.ts';

/** Moves a season by weeks or days, with what that changes beside the choice before it is done. */
export function ShiftDialog({
  athleteId,
  seasonId,
  name,
}: {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId;
  readonly name: string;
}) {
  const { close } = useDialogs();
  const athlete = useChannel('athlete.get', { athleteId });
  const [form, setForm] = useState<ShiftForm>(shiftStart);
  const [failure, setFailure] = useState<Failure | null>(null);
  const days = shiftDays(form);
  const { moveRaces, moveOwn } = form;
  const input: Input<'season.shiftPreview'> | null = days === null ? null : { seasonId, days, moveRaces, moveOwn };
  const preview = useChannel('season.shiftPreview', input, { cache: false });
  const shift = useCommand('season.shift', { quiet: true });
  const shown = preview.status === 'ready' ? preview.value : null;
  const change = (part: Partial<ShiftForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setFailure(null);
  };
  const apply = async () => {
    if (input === null || shown === null) return;
    const result = await shift.run({ ...input, token: shown.token });
    if (!result.ok) return setFailure(result.failure);
    close();
    const { replaced, kept } = result.value;
    showUndoToast(t('replan.shiftDone', { name, replaced, kept }), () => runCommand('history.undo'));
  };
  return (
    <Dialog
      title={t('replan.shiftTitle')}
      isOpen
      onClose={close}
      size="large"
      footer={
        <>
          <span className="dialog-foot-note">{name}</span>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={shown === null || shift.pending} onPress={() => void apply()}>
            {t('replan.shiftApply')}
          </Button>
        </>
      }
    >
      <ShiftFields form={form} change={change} />
      {shown === null || shown.races.length === 0 ? null : (
        <p className="shift-races">
          {shown.races.map(({ name: race, from, to }) => (
            <span key={race + from}>
              {t('replan.shiftRacesMoved', { name: race, from: dateWords(from, 'short'), to: dateWords(to) })}
            </span>
          ))}
        </p>
      )}
      {failure === null && preview.status !== 'failed' ? null : (
        <p className="form-failure" role="alert">
          {failure?.message ?? (preview.status === 'failed' ? preview.failure.message : '')}
        </p>
      )}
      {preview.status === 'idle' ? <p className="form-note">{t('replan.shiftNoAmount')}</p> : null}
      {preview.status === 'loading' ? <Loading label={t('replan.working')} /> : null}
      {shown === null || athlete.status !== 'ready' ? null : (
        <DifferenceView difference={shown.difference} findings={shown.findings} unit={athlete.value.distanceUnit} />
      )}
    </Dialog>
  );
}

/** How far and what with it: the fields of a shift. */
export function ShiftFields({
  form,
  change,
}: {
  readonly form: ShiftForm;
  readonly change: (part: Partial<ShiftForm>) => void;
}) {
  return (
    <div className="shift-form">
      <NumberField
        className="shift-amount"
        label={t('replan.shiftBy')}
        decimals={0}
        min={0}
        value={form.amount ?? null}
        onChange={(amount) => change({ amount })}
        autoFocus
      />
      <SegmentedControl
        label={t('replan.shiftUnit')}
        value={form.unit}
        onChange={(unit) => change({ unit })}
        options={[
          { value: 'weeks', label: t('replan.shiftWeeks') },
          { value: 'days', label: t('replan.shiftDays') },
        ]}
      />
      <SegmentedControl
        label={t('replan.shiftDirection')}
        value={form.direction}
        onChange={(direction) => change({ direction })}
        options={[
          { value: 'later', label: t('replan.shiftLater') },
          { value: 'earlier', label: t('replan.shiftEarlier') },
        ]}
      />
      <div className="shift-checks">
        <Checkbox isSelected={form.moveRaces} onChange={(moveRaces) => change({ moveRaces })}>
          {t('replan.shiftRaces')}
          <span className="hint-line">{t('replan.shiftRacesHint')}</span>
        </Checkbox>
        <Checkbox isSelected={form.moveOwn} onChange={(moveOwn) => change({ moveOwn })}>
          {t('replan.shiftOwn')}
          <span className="hint-line">{t('replan.shiftOwnHint')}</span>
        </Checkbox>
      </div>
    </div>
  );
}
