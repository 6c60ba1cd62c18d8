import type { Ref } from 'react';
import { BODY_REGIONS, EQUIPMENT, PATTERNS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Checkbox, Icon, Select, TextField } from '../../ui/index.ts';
import type { ExerciseFilter } from './library-model.ts';
import { onShelfSearchKey } from './shelf-list.tsx';

const patternOptions = () => [
  { value: 'all' as const, label: t('library.allPatterns') },
  ...PATTERNS.map((value) => ({ value, label: t(`words.${value}`) })),
];

const equipmentOptions = () => [
  { value: 'all' as const, label: t('library.allEquipment') },
  { value: 'none' as const, label: t('library.noEquipment') },
  ...EQUIPMENT.map((value) => ({ value, label: t(`words.${value}`) })),
];

const spareOptions = () => [
  { value: 'all' as const, label: t('library.spareNothing') },
  ...BODY_REGIONS.map((value) => ({
    value,
    label: t('library.spareRegion', { region: t(`library.region_${value}`) }),
  })),
];

/** Search and filters above the exercises; they work together. */
export function ExerciseFilters({
  filter,
  onFilter,
  inputRef,
}: {
  readonly filter: ExerciseFilter;
  readonly onFilter: (filter: ExerciseFilter) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  return (
    <search className="library-filters">
      <TextField
        label={t('library.search')}
        hideLabel
        placeholder={t('library.searchShort')}
        className="library-search"
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
        onKeyDown={(event) => onShelfSearchKey(event, filter.query, (query) => onFilter({ ...filter, query }))}
        inputMode="search"
        inputRef={inputRef}
        suffix={<Icon name="search" size={14} />}
      />
      <Select
        label={t('library.pattern')}
        hideLabel
        className="library-filter"
        options={patternOptions()}
        value={filter.pattern ?? 'all'}
        onChange={(value) => onFilter({ ...filter, pattern: value === 'all' ? null : value })}
      />
      <Select
        label={t('library.equipment')}
        hideLabel
        className="library-filter"
        options={equipmentOptions()}
        value={filter.equipment ?? 'all'}
        onChange={(value) => onFilter({ ...filter, equipment: value === 'all' ? null : value })}
      />
      <Select
        label={t('library.spare')}
        hideLabel
        className="library-filter library-filter-wide"
        options={spareOptions()}
        value={filter.spare ?? 'all'}
        onChange={(value) => onFilter({ ...filter, spare: value === 'all' ? null : value })}
      />
      <Checkbox isSelected={filter.own} onChange={(own) => onFilter({ ...filter, own })}>
        {t('library.own')}
      </Checkbox>
    </search>
  );
}
