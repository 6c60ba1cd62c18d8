import { type FormEvent, useRef, useState } from 'react';
import type { Settings } from '../../../../shared/contract/system.ts';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { useReplanOffer } from '../../app/use-replan-offer.ts';
import { t } from '../../text/index.ts';
import { Button, Loading, showToast, useFirstError } from '../../ui/index.ts';
import { RulesSummary } from '../policy/rules-summary.tsx';
import {
  type AthleteErrors,
  type AthleteForm,
  checkAthlete,
  errorsOfIssues,
  formOf,
  newAthlete,
} from './athlete-form-model.ts';
import { PersonSection, RunningSection } from './athlete-sections.tsx';
import { FitnessSection } from './fitness-section.tsx';
import { LiftingSection, MaxesSection } from './lifting-section.tsx';
import { PeriodsPanel } from './periods-panel.tsx';
import { changesPlan } from './plan-fields.ts';
import { RacesPanel } from './races-panel.tsx';
import { SchemesSection } from './schemes-section.tsx';
import { WeekSection } from './week-section.tsx';
import './athlete.css';

/** The form of a new athlete (null) or of a stored one. */
export function AthletePage({ athleteId }: { readonly athleteId: AthleteId | null }) {
  const info = useChannel('app.info', {});
  const settings = useChannel('settings.get', {});
  const athlete = useChannel('athlete.get', athleteId === null ? null : { athleteId });
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (info.status !== 'ready' || settings.status !== 'ready') return <Loading />;
  if (athleteId === null) return <NewAthlete today={info.value.today} settings={settings.value} />;
  if (athlete.status !== 'ready') return <Loading />;
  return <StoredAthlete athlete={athlete.value} today={info.value.today} />;
}

function NewAthlete({ today, settings }: { readonly today: CalendarDate; readonly settings: Settings }) {
  const { go } = usePlace();
  const create = useCommand('athlete.create', { quiet: true });
  return (
    <div className="profile">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('athlete.newTitle')}</h1>
          <p className="page-sub">{t('athlete.newText')}</p>
        </div>
        <div className="page-acts">
          <HistoryButtons />
        </div>
      </header>
      <FormBody
        initial={newAthlete(today, settings.distanceUnit, settings.massUnit)}
        today={today}
        vdot={null}
        athleteId={null}
        act={t('athlete.create')}
        pending={create.pending}
        onCancel={() => go(paths.roster())}
        save={async (draft) => {
          const result = await create.run(draft);
          if (!result.ok) return result.failure;
          go(paths.athlete(result.value.athleteId));
          showToast({ tone: 'info', text: t('athlete.createdDone', { name: draft.name }) });
          return null;
        }}
      />
    </div>
  );
}

function StoredAthlete({ athlete, today }: { readonly athlete: Athlete; readonly today: CalendarDate }) {
  const update = useCommand('athlete.update', { quiet: true });
  const offerReplan = useReplanOffer(athlete.id, today);
  return (
    <div className="profile">
      <FormBody
        // A change from outside (undo, an import) starts the form again from what is stored.
        key={JSON.stringify(athlete)}
        initial={formOf(athlete)}
        today={today}
        vdot={athlete.vdot}
        athleteId={athlete.id}
        act={t('ui.save')}
        pending={update.pending}
        onCancel={null}
        save={async (draft) => {
          const result = await update.run({ athleteId: athlete.id, draft });
          if (!result.ok) return result.failure;
          const text = t('athlete.savedDone', { name: draft.name });
          if (changesPlan(athlete, draft)) offerReplan(text, null);
          else showToast({ tone: 'info', text });
          document.getElementById('content')?.focus();
          return null;
        }}
      />
    </div>
  );
}

interface FormBodyProps {
  readonly initial: AthleteForm;
  readonly today: CalendarDate;
  readonly vdot: number | null;
  readonly athleteId: AthleteId | null;
  readonly act: string;
  readonly pending: boolean;
  readonly onCancel: (() => void) | null;
  /** Stores the draft; answers with the failure where there was one. */
  readonly save: (draft: Extract<ReturnType<typeof checkAthlete>, { ok: true }>['draft']) => Promise<Failure | null>;
}

/** What was typed and not saved yet, so that looking elsewhere in between loses nothing. */
const unsaved = new Map<string, AthleteForm>();

function FormBody({ initial: given, today, vdot, athleteId, act, pending, onCancel, save }: FormBodyProps) {
  const [initial] = useState(given);
  const memory = athleteId === null ? 'new' : JSON.stringify([athleteId, initial]);
  const [form, setForm] = useState(unsaved.get(memory) ?? initial);
  const [round, setRound] = useState(0);
  const [errors, setErrors] = useState<AthleteErrors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useFirstError(element, errors);
  const dirty = form !== initial;
  const change = (part: Partial<AthleteForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    unsaved.set(memory, next);
    setFailure(null);
    if (Object.keys(errors).length > 0) setErrors({});
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkAthlete(form, today);
    if (!checked.ok) return setErrors(checked.errors);
    const failed = await save(checked.draft);
    if (failed === null) {
      unsaved.delete(memory);
      return;
    }
    setFailure(failed.message);
    if (failed.issues !== undefined) setErrors(errorsOfIssues(failed.issues));
  };
  const section = { form, errors, today, change };
  const count = Object.keys(errors).length;
  return (
    <form className="profile-form" ref={element} onSubmit={(event) => void submit(event)} noValidate key={round}>
      <div className="profile-columns">
        <div className="profile-column">
          <PersonSection {...section} isNew={athleteId === null} />
          <RunningSection {...section} vdot={vdot} />
          <FitnessSection {...section} athleteId={athleteId} />
          {athleteId === null ? null : <WeekSection {...section} />}
          {athleteId === null ? null : <RulesSummary athleteId={athleteId} />}
        </div>
        <div className="profile-column">
          {/* What a plan needs comes first: without races above them, the days stand beside the name. */}
          {athleteId === null ? <WeekSection {...section} /> : null}
          {athleteId === null ? null : <RacesPanel athleteId={athleteId} unit={form.distanceUnit} today={today} />}
          {athleteId === null ? null : <PeriodsPanel athleteId={athleteId} today={today} />}
          <LiftingSection {...section} />
          <MaxesSection {...section} />
          <SchemesSection {...section} athleteId={athleteId} />
        </div>
      </div>
      {dirty || athleteId === null || failure !== null ? (
        <div className="save-bar">
          <p role="status" className={failure !== null || count > 0 ? 'save-problem' : 'quiet'}>
            {failure ??
              (count > 0 ? t('athlete.fixErrors', { count }) : athleteId === null ? '' : t('athlete.unsaved'))}
          </p>
          <Button
            onPress={() => {
              unsaved.delete(memory);
              if (onCancel !== null) return onCancel();
              setForm(initial);
              setErrors({});
              setFailure(null);
              setRound(round + 1);
            }}
          >
            {onCancel === null ? t('athlete.discard') : t('ui.cancel')}
          </Button>
          <Button type="submit" variant="primary" isDisabled={pending}>
            {act}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
