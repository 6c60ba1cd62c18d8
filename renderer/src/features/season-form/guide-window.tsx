import { type FormEvent, useId, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import type { Race, RaceDraft, Season } from '../../../../shared/domain/season.ts';
import type { PolicyPreset } from '../../../../shared/domain/vocabulary.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, showUndoToast, Tabs } from '../../ui/index.ts';
import { type AthleteForm, errorsOfIssues } from '../athlete/athlete-form-model.ts';
import { LiftingSection } from '../athlete/lifting-section.tsx';
import type { RaceForm } from '../race/race-form-model.ts';
import {
  addedRaces,
  checkGround,
  emptyEntry,
  entryErrors,
  GUIDE_STEPS,
  type Guide,
  type GuideStep,
  isBegun,
  leftOut,
  planSentence,
  profileFromLog,
  waitingFor,
} from './guide-model.ts';
import { RacesStep, RunningStep } from './guide-steps.tsx';
import { SeasonFields } from './season-fields.tsx';
import { checkSeason, newSeason, onlyOrder, type SeasonForm, seasonName } from './season-form-model.ts';
import { SeasonPreview } from './season-preview.tsx';
import { useRested } from './use-rested.ts';

export interface GuideProps {
  readonly athlete: Athlete;
  readonly races: readonly Race[];
  readonly seasons: readonly Season[];
  readonly recent: Output<'season.recent'>;
  readonly preset: PolicyPreset;
  readonly today: CalendarDate;
}

interface Problems {
  readonly errors: Readonly<Record<string, string>>;
  readonly failure: string | null;
}

const NO_PROBLEMS: Problems = { errors: {}, failure: null };

function useGuide({ athlete, races, seasons, recent, preset, today }: GuideProps) {
  const [initial] = useState(() => ({
    guide: { profile: profileFromLog(athlete, recent), races: [], entry: emptyEntry(races, today) } satisfies Guide,
    form: newSeason(races, seasons, today, preset),
  }));
  const [guide, setGuide] = useState<Guide>(initial.guide);
  const [typed, setTyped] = useState<SeasonForm>(initial.form);
  const [problems, setProblems] = useState<Problems>(NO_PROBLEMS);
  const added = addedRaces(guide, today);
  const all = [...races, ...added];
  // The name follows the races until somebody types another.
  const named = typed.name !== initial.form.name;
  const form = named || typed.startDate == null ? typed : { ...typed, name: seasonName(all, typed.startDate) };
  const ground = checkGround(guide, athlete, today);
  const season = checkSeason(form, athlete.distanceUnit);
  const change = (part: Partial<Guide>) => {
    setGuide((before) => ({ ...before, ...part }));
    setProblems(NO_PROBLEMS);
  };
  return {
    guide,
    form,
    all,
    ground,
    season,
    problems,
    setProblems,
    touched: guide !== initial.guide || typed !== initial.form,
    changeProfile: (part: Partial<AthleteForm>) => change({ profile: { ...guide.profile, ...part } }),
    changeEntry: (part: Partial<RaceForm>) => change({ entry: { ...guide.entry, ...part } }),
    addEntry: () => {
      const errors = isBegun(guide.entry) ? entryErrors(guide, today) : { name: t('race.errorName') };
      if (Object.keys(errors).length > 0) return setProblems({ errors, failure: null });
      change({ races: added, entry: emptyEntry(all, today) });
    },
    removeRace: (race: RaceDraft) => change({ races: guide.races.filter((each) => each !== race) }),
    changeSeason: (part: Partial<SeasonForm>) => {
      setTyped((before) => ({ ...before, ...part }));
      setProblems(NO_PROBLEMS);
    },
  };
}

/** The path to a new season: races, running, lifting, and the season itself, with the plan beside it as it comes about. */
export function GuideWindow(props: GuideProps) {
  const { athlete, races, recent, today } = props;
  const { close } = useDialogs();
  const { go } = usePlace();
  const formId = useId();
  const [step, setStep] = useState<GuideStep>('races');
  const create = useCommand('season.create', { quiet: true });
  const guide = useGuide(props);
  const { ground, season, problems } = guide;
  // A race that is half typed waits; the plan beside it goes on without.
  const whole = Object.keys(entryErrors(guide.guide, today)).length === 0;
  const known = whole ? ground : checkGround({ ...guide.guide, entry: emptyEntry([], today) }, athlete, today);
  const ready = known.ok && season.ok ? { draft: season.draft, ground: known.ground } : null;
  const shown = useRested(ready, 250);
  const waiting = !known.ok
    ? waitingFor(known.step, known.errors)
    : season.ok
      ? leftOut(guide.guide, guide.form.startDate, today)
      : waitingFor('season', season.errors);
  const note = useRested(waiting, 600);
  const fail = ({ message, issues }: Failure) =>
    guide.setProblems({ failure: message, errors: errorsOfIssues(issues ?? []) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ground.ok) {
      setStep(ground.step);
      return guide.setProblems({ errors: ground.errors, failure: null });
    }
    if (!season.ok) {
      setStep('season');
      return guide.setProblems({ errors: season.errors, failure: null });
    }
    const result = await create.run({ athleteId: athlete.id, draft: season.draft, ground: ground.ground });
    if (!result.ok) return fail(result.failure);
    close();
    go(paths.season(athlete.id, result.value.seasonId));
    const { sessions } = result.value;
    showUndoToast(t('seasonForm.createdDone', { name: season.draft.name, count: sessions }), () =>
      runCommand('history.undo'),
    );
  };
  const at = GUIDE_STEPS.indexOf(step);
  const next = GUIDE_STEPS[at + 1];
  const { errors } = problems;
  const section = { form: guide.guide.profile, errors, today, change: guide.changeProfile };
  const content = {
    races: (
      <RacesStep
        stored={races.filter((race) => race.date >= today).toSorted((a, b) => a.date.localeCompare(b.date))}
        added={guide.guide.races}
        entry={guide.guide.entry}
        errors={errors}
        unit={athlete.distanceUnit}
        today={today}
        onEntry={guide.changeEntry}
        onAdd={guide.addEntry}
        onRemove={guide.removeRace}
      />
    ),
    running: <RunningStep {...section} recent={recent} />,
    lifting: <LiftingSection {...section} />,
    season: (
      <SeasonFields
        form={guide.form}
        errors={{ ...(season.ok ? {} : onlyOrder(season.errors)), ...errors }}
        athlete={athlete}
        races={races}
        today={today}
        begun={false}
        change={guide.changeSeason}
      />
    ),
  } satisfies Record<GuideStep, React.ReactNode>;
  return (
    <Dialog
      title={t('seasonForm.newTitleFor', { name: athlete.name })}
      isOpen
      onClose={close}
      size="large"
      isDismissable={!guide.touched}
      footer={
        <>
          <span className="dialog-foot-note" />
          <Button onPress={close}>{t('ui.cancel')}</Button>
          {next === undefined ? null : (
            <Button onPress={() => setStep(next)}>
              {t('seasonForm.next', { step: t(`seasonForm.step-${next}`) })}
            </Button>
          )}
          <Button type="submit" form={formId} variant="primary" isDisabled={create.pending}>
            {t('seasonForm.create')}
          </Button>
        </>
      }
    >
      <div className="season-dialog guide">
        <form id={formId} className="form-stack" onSubmit={(event) => void submit(event)} noValidate>
          {problems.failure === null ? null : (
            <p className="form-failure" role="alert">
              {problems.failure}
            </p>
          )}
          <Tabs
            label={t('seasonForm.steps')}
            selected={step}
            onSelect={setStep}
            tabs={GUIDE_STEPS.map((id, i) => ({
              id,
              label: `${i + 1} ${t(`seasonForm.step-${id}`)}`,
              content: content[id],
            }))}
          />
        </form>
        <SeasonPreview
          athleteId={athlete.id}
          draft={shown?.draft ?? null}
          ground={shown?.ground}
          unit={athlete.distanceUnit}
          note={waiting === null ? null : note}
          sentence={(preview) => planSentence(preview, guide.guide.profile, guide.all)}
        />
      </div>
    </Dialog>
  );
}
