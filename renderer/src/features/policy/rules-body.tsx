import { useState } from 'react';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { PolicyRow } from '../../../../shared/contract/policy.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { PolicyGroup } from '../../../../shared/domain/policy.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Panel, Switch, showUndoToast } from '../../ui/index.ts';
import { type RuleActs, RuleList } from './rule-list.tsx';
import { CHANGED, isChanged, MOST_FOUND, searched, storedOf } from './rules-model.ts';

type Sheet = Output<'policy.get'>;
type ResetWhat = Input<'policy.reset'>['what'];

/** The rules of the chosen group, of what was searched for, or all that are changed. */
export function RulesBody({
  athleteId,
  sheet,
  acts,
  group,
  item,
  query,
}: {
  readonly athleteId: AthleteId | null;
  readonly sheet: Sheet;
  readonly acts: RuleActs;
  readonly group: string | null;
  /** The rule that was looked for. */
  readonly item: string | null;
  readonly query: string;
}) {
  const resetRules = useReset(athleteId);
  const stored = (rows: readonly PolicyRow[]) => rows.filter((row) => storedOf(row, acts.layer) !== null).length;
  const all = stored(sheet.rows);
  useCommands({
    'rules.reset': {
      isEnabled: all > 0,
      run: () => resetRules({ kind: 'all' }, t('rules.resetAllTitle'), all),
    },
  });
  const of = (chosen: PolicyGroup) => sheet.rows.filter((row) => row.group === chosen.id);
  const groupPanel = (chosen: PolicyGroup, rows: readonly PolicyRow[], whole: boolean) => (
    <GroupPanel
      key={`${chosen.id} ${whole} ${item}`}
      group={chosen}
      rows={rows}
      acts={acts}
      whole={whole}
      item={item}
      stored={stored(of(chosen))}
      onReset={(count) =>
        resetRules({ kind: 'group', group: chosen.id }, t('rules.resetGroupTitle', { group: chosen.title }), count)
      }
    />
  );
  if (query.trim() !== '' || group === CHANGED) {
    const rows =
      query.trim() === ''
        ? sheet.rows.filter((row) => isChanged(row, acts.layer, acts.staged))
        : searched(sheet.rows, sheet.groups, query);
    const shown = rows.slice(0, MOST_FOUND);
    const none = acts.layer === 'coach' ? t('rules.noneChanged') : t('rules.noneChangedAthlete');
    return (
      <div className="profile-column">
        {sheet.groups.map((each) => {
          const found = shown.filter((row) => row.group === each.id);
          return found.length === 0 ? null : groupPanel(each, found, false);
        })}
        {rows.length > 0 ? null : (
          <p className="rules-none" role="status">
            {query.trim() === '' ? none : t('rules.noneFound', { query })}
          </p>
        )}
        {rows.length > shown.length ? (
          <p className="quiet">{t('rules.moreFound', { count: rows.length - shown.length })}</p>
        ) : null}
        {group === CHANGED && query.trim() === '' && all > 0 ? (
          <div>
            <Button onPress={() => resetRules({ kind: 'all' }, t('rules.resetAllTitle'), all)}>
              {t('rules.resetAll')}
            </Button>
          </div>
        ) : null}
      </div>
    );
  }
  const chosen = sheet.groups.find((each) => each.id === group) ?? sheet.groups[0];
  return <div className="profile-column">{chosen === undefined ? null : groupPanel(chosen, of(chosen), true)}</div>;
}

/** Asks, then puts rules back to what lies below, with a way to undo it. */
function useReset(athleteId: AthleteId | null) {
  const dialogs = useDialogs();
  const reset = useCommand('policy.reset');
  const run = async (what: ResetWhat) => {
    const result = await reset.run({ athleteId, what });
    if (!result.ok) return;
    showUndoToast(t('rules.resetDone', { count: result.value.reset }), () => runCommand('history.undo'));
  };
  return (what: ResetWhat, title: string, count: number) =>
    dialogs.open({
      kind: 'confirm',
      title,
      text: t('rules.resetText', { count }),
      act: t('rules.resetAct'),
      danger: false,
      run: () => void run(what),
    });
}

function GroupPanel({
  group,
  rows,
  acts,
  whole,
  item,
  stored,
  onReset,
}: {
  readonly group: PolicyGroup;
  readonly rows: readonly PolicyRow[];
  readonly acts: RuleActs;
  /** The whole group is shown, not only what was found of it: fine points wait until they are asked for. */
  readonly whole: boolean;
  /** The rule that was looked for: where it is a fine point, these are shown. */
  readonly item: string | null;
  readonly stored: number;
  readonly onReset: (count: number) => void;
}) {
  const [fine, setFine] = useState(rows.some((row) => row.path === item && row.advanced));
  const plain = rows.filter((row) => !row.advanced || isChanged(row, acts.layer, acts.staged));
  const foldable = whole && plain.length > 0 && plain.length < rows.length;
  const shown = foldable && !fine ? plain : rows;
  return (
    <Panel
      title={group.title}
      className="form-panel rules-panel"
      actions={
        <span className="rules-panel-acts">
          {foldable ? (
            <Switch isSelected={fine} onChange={setFine}>
              {t('rules.fine')}
            </Switch>
          ) : null}
          {stored === 0 ? null : (
            <Button small variant="quiet" onPress={() => onReset(stored)}>
              {t('rules.resetGroup')}
            </Button>
          )}
          <span className="rules-list-rule">{t('rules.rule', { rule: group.rule })}</span>
        </span>
      }
    >
      {group.contested.map(({ point, evidence }) => (
        <p key={point} className="rules-contested">
          <b>{t('inspector.contested', { point })}</b> {evidence}
        </p>
      ))}
      <RuleList rows={shown} acts={acts} />
    </Panel>
  );
}
