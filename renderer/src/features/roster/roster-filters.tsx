import type { KeyboardEvent, ReactNode } from 'react';
import type { Group } from '../../../../shared/domain/athlete.ts';
import type { RosterFilter } from '../../../../shared/domain/roster.ts';
import { PHASE_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Checkbox, Icon, IconButton, type Option, Select, TextField } from '../../ui/index.ts';
import { everyRow, isEveryRow } from './roster-rows.ts';

/** Weeks to the next race that can be chosen. */
const RACE_WEEKS: readonly number[] = [1, 2, 4, 8, 12, 16];
/** Days without a log that can be chosen. */
const IDLE_DAYS: readonly number[] = [3, 7, 14, 28];

const ALL = 'all';

interface FiltersProps {
  readonly filter: RosterFilter;
  readonly groups: readonly Group[];
  readonly onFilter: (filter: RosterFilter) => void;
}

/** Search and filters above the roster; they work together. `children` stand at their end. */
export function RosterFilters({ filter, groups, onFilter, children }: FiltersProps & { readonly children: ReactNode }) {
  return (
    <search className="roster-filters">
      <TextField
        label={t('roster.search')}
        hideLabel
        placeholder={t('roster.search')}
        className="roster-search"
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
        onKeyDown={onSearchKey}
        maxLength={120}
        inputMode="search"
        suffix={<Icon name="search" size={14} />}
      />
      <Choices filter={filter} groups={groups} onFilter={onFilter} />
      {isEveryRow(filter) ? null : (
        <IconButton icon="close" label={t('roster.clearFilter')} onPress={() => onFilter(everyRow)} />
      )}
      <span className="roster-gap" />
      {children}
    </search>
  );
}

function Choices({ filter, groups, onFilter }: FiltersProps) {
  const set = (change: Partial<RosterFilter>) => onFilter({ ...filter, ...change });
  const numbered = (values: readonly number[], label: (value: number) => string): readonly Option<string>[] =>
    values.map((value) => ({ value: String(value), label: label(value) }));
  return (
    <>
      <Checkbox className="roster-needs" isSelected={filter.attention} onChange={(attention) => set({ attention })}>
        {t('roster.needsAttention')}
      </Checkbox>
      <Choice
        label={t('roster.filterGroup')}
        all={t('roster.allGroups')}
        value={filter.group}
        options={[
          ...groups.map((group) => ({ value: group.id, label: group.name, detail: String(group.athleteCount) })),
          { value: 'none', label: t('roster.noGroup') },
        ]}
        onChange={(value) =>
          set({ group: value === 'none' ? 'none' : (groups.find((group) => group.id === value)?.id ?? null) })
        }
      />
      <Choice
        label={t('roster.filterPhase')}
        all={t('roster.allPhases')}
        value={filter.phase}
        options={[
          ...PHASE_KINDS.map((phase) => ({ value: phase, label: t(`words.${phase}`) })),
          { value: 'none', label: t('roster.noPhase') },
        ]}
        onChange={(value) =>
          set({ phase: value === 'none' ? 'none' : (PHASE_KINDS.find((phase) => phase === value) ?? null) })
        }
      />
      <Choice
        label={t('roster.filterFinding')}
        all={t('roster.allFindings')}
        value={filter.finding}
        options={FINDINGS.map((value) => ({ value, label: findingWords()[value] }))}
        onChange={(value) => set({ finding: FINDINGS.find((finding) => finding === value) ?? null })}
      />
      <Choice
        label={t('roster.filterRace')}
        all={t('roster.allRaces')}
        value={text(filter.raceWeeks)}
        options={numbered(RACE_WEEKS, (count) => t('roster.raceWithin', { count }))}
        onChange={(value) => set({ raceWeeks: number(value) })}
      />
      <Choice
        label={t('roster.filterIdle')}
        all={t('roster.allIdle')}
        value={text(filter.idleDays)}
        options={numbered(IDLE_DAYS, (count) => t('roster.idleFor', { count }))}
        onChange={(value) => set({ idleDays: number(value) })}
      />
    </>
  );
}

const FINDINGS = ['any', 'warning', 'serious', 'none'] as const;
const findingWords = (): Readonly<Record<(typeof FINDINGS)[number], string>> => ({
  any: t('roster.anyFinding'),
  warning: t('roster.warningFinding'),
  serious: t('roster.seriousFinding'),
  none: t('roster.noFinding'),
});

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}

function number(value: string | null): number | null {
  return value === null ? null : Number(value);
}

/** One filter as a list whose first entry lets everybody through. */
function Choice({
  label,
  all,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly Option<string>[];
  readonly onChange: (value: string | null) => void;
}) {
  return (
    <Select
      label={label}
      hideLabel
      className={value === null ? 'roster-filter' : 'roster-filter roster-filter-on'}
      options={[{ value: ALL, label: all }, ...options]}
      value={value ?? ALL}
      onChange={(next) => onChange(next === ALL ? null : next)}
    />
  );
}

/** Arrow down leaves the search for the first row. */
function onSearchKey(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  const row = document.querySelector('.roster-panel tr[data-key]');
  if (row instanceof HTMLElement) {
    event.preventDefault();
    row.focus();
  }
}
