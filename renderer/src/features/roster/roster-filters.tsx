import type { KeyboardEvent } from 'react';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { PHASE_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox, Icon, Select, TextField } from '../../ui/index.ts';
import { everyRow, type RosterFilter } from './roster-rows.ts';

type FindingChoice = 'all' | 'any' | 'warning' | 'serious' | 'none';

const findingChoices = (): readonly { readonly value: FindingChoice; readonly label: string }[] => [
  { value: 'all', label: t('roster.allFindings') },
  { value: 'any', label: t('roster.anyFinding') },
  { value: 'warning', label: t('roster.warningFinding') },
  { value: 'serious', label: t('roster.seriousFinding') },
  { value: 'none', label: t('roster.noFinding') },
];

/** Search and filters above the roster; they work together. */
export function RosterFilters({
  filter,
  groups,
  archived,
  onFilter,
  onArchived,
}: {
  readonly filter: RosterFilter;
  readonly groups: readonly Group[];
  readonly archived: boolean;
  readonly onFilter: (filter: RosterFilter) => void;
  readonly onArchived: (archived: boolean) => void;
}) {
  const groupOptions = [
    { value: 'all', label: t('roster.allGroups') },
    ...groups.map((group) => ({ value: group.id, label: group.name, detail: String(group.athleteCount) })),
    { value: 'none', label: t('roster.noGroup') },
  ];
  const phaseOptions = [
    { value: 'all', label: t('roster.allPhases') },
    ...PHASE_KINDS.map((phase) => ({ value: phase, label: t(`words.${phase}`) })),
    { value: 'none', label: t('roster.noPhase') },
  ];
  const isFiltered = filter.query !== '' || filter.group !== null || filter.phase !== null || filter.finding !== null;
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
        inputMode="search"
        suffix={<Icon name="search" size={14} />}
      />
      <Select
        label={t('roster.filterGroup')}
        hideLabel
        className="roster-filter"
        options={groupOptions}
        value={filter.group ?? 'all'}
        onChange={(value) =>
          onFilter({
            ...filter,
            group: value === 'none' ? 'none' : (groups.find((group) => group.id === value)?.id ?? null),
          })
        }
      />
      <Select
        label={t('roster.filterPhase')}
        hideLabel
        className="roster-filter"
        options={phaseOptions}
        value={filter.phase ?? 'all'}
        onChange={(value) =>
          onFilter({
            ...filter,
            phase: value === 'none' ? 'none' : (PHASE_KINDS.find((phase) => phase === value) ?? null),
          })
        }
      />
      <Select
        label={t('roster.filterFinding')}
        hideLabel
        className="roster-filter"
        options={findingChoices().map((choice) => ({
          ...choice,
          label: `${t('roster.filterFinding')}: ${choice.label.toLowerCase()}`,
        }))}
        value={filter.finding ?? 'all'}
        onChange={(value) => onFilter({ ...filter, finding: value === 'all' ? null : value })}
      />
      <Checkbox isSelected={archived} onChange={onArchived}>
        {t('roster.archived')}
      </Checkbox>
      {isFiltered ? (
        <Button variant="quiet" onPress={() => onFilter(everyRow)}>
          {t('roster.clearFilter')}
        </Button>
      ) : null}
    </search>
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
