import { useEffect, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { PolicyChange } from '../../../../shared/contract/policy.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { useReplanOffer } from '../../app/use-replan-offer.ts';
import { useCommandState, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Loading, SegmentedControl, showToast } from '../../ui/index.ts';
import { presetOptions, presetWords } from './preset-options.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { GroupList } from './rule-groups.tsx';
import { RulesBody } from './rules-body.tsx';
import { changesOf } from './rules-model.ts';
import { type StagedRules, useStaged } from './use-staged.ts';
import './rules.css';

type Sheet = Output<'policy.get'>;

/** Every planning rule: everybody's (null) or one athlete's; typed changes are applied together. */
export function RulesScreen({
  athleteId,
  group,
  item,
}: {
  readonly athleteId: AthleteId | null;
  readonly group: string | null;
  /** The path of the rule that was looked for; null for the group as it is. */
  readonly item: string | null;
}) {
  const sheet = useChannel('policy.get', { athleteId });
  const settings = useChannel('settings.get', {});
  const athlete = useChannel('athlete.get', athleteId === null ? null : { athleteId });
  const info = useChannel('app.info', {});
  if (sheet.status === 'failed') return <Failed failure={sheet.failure} retry={sheet.retry} />;
  if (sheet.status !== 'ready' || settings.status !== 'ready' || info.status !== 'ready') return <Loading />;
  if (athleteId !== null && athlete.status !== 'ready') return <Loading />;
  const unit = athlete.status === 'ready' ? athlete.value.distanceUnit : settings.value.distanceUnit;
  const shared = { sheet: sheet.value, unit, group, item };
  return athleteId === null ? (
    <CoachRules {...shared} />
  ) : (
    <AthleteRules
      {...shared}
      key={athleteId}
      athleteId={athleteId}
      name={athlete.status === 'ready' ? athlete.value.name : ''}
      today={info.value.today}
    />
  );
}

interface SheetProps {
  readonly sheet: Sheet;
  readonly unit: DistanceUnit;
  readonly group: string | null;
  readonly item: string | null;
}

function CoachRules({ sheet, unit, group, item }: SheetProps) {
  const dialogs = useDialogs();
  const update = useCommand('settings.update');
  const offer = (text: string, seasons: number) =>
    seasons === 0
      ? showToast({ tone: 'info', text })
      : showToast({
          tone: 'info',
          text: t('rules.offer', { text, count: seasons }),
          action: {
            label: t('rules.offerAct'),
            run: () => dialogs.open({ kind: 'replan-seasons', athleteId: null }),
          },
        });
  return (
    <div className="rules rules-page">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('rules.title')}</h1>
          <p className="page-sub">{t('rules.coachText')}</p>
        </div>
        <div className="page-acts">
          <HistoryButtons />
        </div>
      </header>
      <div className="rules-preset">
        <SegmentedControl
          label={t('rules.preset')}
          value={sheet.coachPreset}
          onChange={(preset) => void update.run({ preset })}
          description={`${presetWords(sheet.coachPreset)} ${t('rules.presetForNew')}`}
          options={presetOptions()}
        />
      </div>
      <Rules athleteId={null} sheet={sheet} unit={unit} group={group} item={item} offer={offer} />
    </div>
  );
}

function AthleteRules({
  sheet,
  unit,
  group,
  item,
  athleteId,
  name,
  today,
}: SheetProps & { readonly athleteId: AthleteId; readonly name: string; readonly today: CalendarDate }) {
  const replanOffer = useReplanOffer(athleteId, today);
  const words = presetOptions().find((option) => option.value === sheet.preset)?.label ?? '';
  return (
    <div className="rules">
      <p className="rules-intro">
        {t('rules.athleteText', { name })} {t('rules.presetOfSeason', { preset: words })}
      </p>
      <Rules
        athleteId={athleteId}
        sheet={sheet}
        unit={unit}
        group={group}
        item={item}
        offer={(text) => replanOffer(text, null)}
      />
    </div>
  );
}

interface RulesProps extends SheetProps {
  readonly athleteId: AthleteId | null;
  /** Says what was done and offers to replan the seasons that stand on the rules as they were. */
  readonly offer: (text: string, seasons: number) => void;
}

function Rules({ athleteId, sheet, unit, group, item, offer }: RulesProps) {
  const rules = useStaged(athleteId, unit);
  const [query, setQuery] = useState('');
  // A rule that was looked for elsewhere must not hide behind what was searched for here.
  useEffect(() => {
    if (item !== null) setQuery('');
  }, [item]);
  const [previewed, setPreviewed] = useState<readonly PolicyChange[] | null>(null);
  const set = useCommand('policy.set', { quiet: true });
  const dialogs = useDialogs();
  const changes = changesOf(sheet.rows, rules.staged, unit);
  const ready = changes !== null && changes.length > 0 && !set.pending;
  const apply = async () => {
    if (changes === null || changes.length === 0) return;
    setPreviewed(null);
    const result = await set.run({ athleteId, changes: [...changes] });
    if (!result.ok) return rules.refuse(result.failure);
    rules.discard();
    offer(t('rules.applied', { count: changes.length }), result.value.seasons);
    document.getElementById('content')?.focus();
  };
  useCommands({
    'rules.preview': { isEnabled: ready, run: () => setPreviewed(changes) },
    'rules.apply': { isEnabled: ready, run: () => void apply() },
    'rules.discard': { isEnabled: rules.staged.size > 0, run: rules.discard },
    'rules.replan': { run: () => dialogs.open({ kind: 'replan-seasons', athleteId }) },
  });
  return (
    <>
      {sheet.problems.map((problem) => (
        <p key={`${problem.layer} ${problem.path}`} className="form-failure" role="status">
          {t('rules.unused', { sentence: problem.sentence })}
        </p>
      ))}
      <div className="rules-columns">
        <GroupList
          athleteId={athleteId}
          sheet={sheet}
          acts={rules.acts}
          current={group}
          query={query}
          onQuery={setQuery}
        />
        <RulesBody athleteId={athleteId} sheet={sheet} acts={rules.acts} group={group} item={item} query={query} />
      </div>
      {rules.staged.size > 0 ? <StagedBar rules={rules} ready={ready} /> : null}
      {previewed === null ? null : (
        <PreviewDialog
          athleteId={athleteId}
          changes={previewed}
          onClose={() => setPreviewed(null)}
          onRefused={(failure) => {
            setPreviewed(null);
            rules.refuse(failure);
          }}
          onApply={() => void apply()}
        />
      )}
    </>
  );
}

function StagedBar({ rules, ready }: { readonly rules: StagedRules; readonly ready: boolean }) {
  const preview = useCommandState('rules.preview');
  const apply = useCommandState('rules.apply');
  const count = rules.staged.size;
  const problem = rules.failure ?? (ready ? null : t('rules.fixFirst'));
  return (
    <div className="save-bar">
      <p role="status" className={problem === null ? 'quiet' : 'save-problem'}>
        {problem ?? t('rules.staged', { count })}
      </p>
      <Button onPress={rules.discard}>{t('rules.discard')}</Button>
      <Button isDisabled={!preview.isEnabled} onPress={preview.run}>
        {t('rules.preview')}
      </Button>
      <Button variant="primary" isDisabled={!apply.isEnabled} onPress={apply.run}>
        {t('rules.apply')}
      </Button>
    </div>
  );
}
