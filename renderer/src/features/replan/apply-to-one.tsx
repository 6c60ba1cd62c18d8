import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, RaceId } from '../../../../shared/domain/ids.ts';
import type { SeasonTemplate, TemplateAnchor } from '../../../../shared/domain/template.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  ComboBox,
  DateField,
  dateWords,
  Loading,
  SegmentedControl,
  Select,
  showUndoToast,
  TextField,
} from '../../ui/index.ts';
import { PreviewBody } from '../season-form/season-preview.tsx';

/** Plans a season from a template for one athlete, shown before it is saved. */
export function ApplyToOne({
  template,
  athleteId: given,
}: {
  readonly template: SeasonTemplate;
  readonly athleteId: AthleteId | null;
}) {
  const roster = useChannel('roster.list', { archived: false });
  const [chosen, setChosen] = useState(given);
  if (roster.status !== 'ready') return <Loading />;
  const { rows, today } = roster.value;
  const row = rows.find((each) => each.id === chosen) ?? null;
  return (
    <div className="template-apply">
      <div className="form-stack">
        <ComboBox
          label={t('replan.athlete')}
          value={row?.id ?? null}
          options={rows.map((each) => ({ value: each.id, label: each.name }))}
          onChange={setChosen}
        />
      </div>
      {row === null ? null : (
        <OneAthlete
          key={row.id}
          template={template}
          athleteId={row.id}
          unit={row.distanceUnit}
          name={row.name}
          today={today}
        />
      )}
    </div>
  );
}

interface OneProps {
  readonly template: SeasonTemplate;
  readonly athleteId: AthleteId;
  readonly unit: 'km' | 'mi';
  readonly name: string;
  readonly today: CalendarDate;
}

function OneAthlete({ template, athleteId, unit, name: athlete, today }: OneProps) {
  const { close } = useDialogs();
  const { go } = usePlace();
  const list = useChannel('race.list', { athleteId });
  const races = list.status === 'ready' ? list.value.filter((race) => race.priority === 'A' && race.date >= today) : [];
  const [kind, setKind] = useState<'start' | 'race'>(template.leadWeeks === null ? 'start' : 'race');
  const [date, setDate] = useState<CalendarDate | null | undefined>(today);
  const [raceId, setRaceId] = useState<RaceId | null>(null);
  const [name, setName] = useState(template.name);
  const [failure, setFailure] = useState<string | null>(null);
  const race = races.find((each) => each.id === raceId) ?? races[0];
  const anchor: TemplateAnchor | null =
    kind === 'race'
      ? race === undefined
        ? null
        : { kind: 'race', raceId: race.id }
      : date == null
        ? null
        : { kind: 'start', date };
  const preview = useChannel(
    'template.preview',
    anchor === null ? null : { templateId: template.id, athleteId, anchor },
    { cache: false },
  );
  const apply = useCommand('template.apply', { quiet: true });
  const run = async () => {
    if (anchor === null) return;
    if (name.trim() === '') return setFailure(t('seasonForm.errorName'));
    const result = await apply.run({ templateId: template.id, athleteId, anchor, name: name.trim() });
    if (!result.ok) return setFailure(result.failure.message);
    close();
    go(paths.season(athleteId, result.value.seasonId));
    showUndoToast(t('replan.plannedOne', { name: athlete, count: result.value.sessions }), () =>
      runCommand('history.undo'),
    );
  };
  return (
    <div className="season-dialog">
      <div className="form-stack">
        <SegmentedControl
          label={t('replan.anchor')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'race', label: t('replan.anchorRace') },
            { value: 'start', label: t('replan.anchorStart') },
          ]}
        />
        {kind === 'start' ? (
          <DateField label={t('replan.firstDay')} today={today} ahead value={date ?? null} onChange={setDate} />
        ) : race === undefined ? (
          <p className="form-note">{t('replan.noARace')}</p>
        ) : (
          <Select
            label={t('replan.race')}
            value={race.id}
            onChange={setRaceId}
            options={races.map((each) => ({ value: each.id, label: each.name, detail: dateWords(each.date) }))}
          />
        )}
        <TextField label={t('replan.seasonName')} value={name} onChange={setName} maxLength={120} />
        {failure === null ? null : (
          <p className="form-failure" role="alert">
            {failure}
          </p>
        )}
        <div className="template-run">
          <Button variant="primary" isDisabled={preview.status !== 'ready' || apply.pending} onPress={() => void run()}>
            {t('replan.planAct')}
          </Button>
        </div>
      </div>
      <section className="season-preview" aria-label={t('seasonForm.preview')}>
        {preview.status === 'loading' ? <Loading label={t('seasonForm.previewRunning')} /> : null}
        {preview.status === 'failed' ? (
          <p className="form-failure" role="alert">
            {preview.failure.message}
          </p>
        ) : null}
        {preview.status === 'ready' ? (
          <>
            {preview.value.notes.map((note) => (
              <p key={note} className="template-note">
                {note}
              </p>
            ))}
            <PreviewBody preview={preview.value} unit={unit} />
          </>
        ) : null}
      </section>
    </div>
  );
}
