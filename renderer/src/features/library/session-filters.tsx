import type { Ref } from 'react';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import { SESSION_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Checkbox, Icon, Select, TextField } from '../../ui/index.ts';
import { type SessionFilter, tagsOf } from './library-model.ts';
import { onShelfSearchKey } from './shelf-list.tsx';

const ALL = 'all';

/** Search and filters above the saved sessions; they work together. */
export function SessionFilters({
  list,
  filter,
  onFilter,
  inputRef,
}: {
  readonly list: readonly LibraryItem[];
  readonly filter: SessionFilter;
  readonly onFilter: (filter: SessionFilter) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  const kinds = SESSION_KINDS.filter((kind) => list.some((item) => item.kind === kind));
  return (
    <search className="library-filters">
      <TextField
        label={t('library.searchSessions')}
        hideLabel
        placeholder={t('library.searchSessions')}
        className="library-search"
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
        onKeyDown={(event) => onShelfSearchKey(event, filter.query, (query) => onFilter({ ...filter, query }))}
        inputMode="search"
        inputRef={inputRef}
        suffix={<Icon name="search" size={14} />}
      />
      <Select
        label={t('library.kindFilter')}
        hideLabel
        className="library-filter"
        options={[
          { value: ALL, label: t('library.allKinds') },
          ...kinds.map((kind) => ({ value: kind as string, label: t(`library.kind_${kind}`) })),
        ]}
        value={filter.kind ?? ALL}
        onChange={(value) => onFilter({ ...filter, kind: kinds.find((kind) => kind === value) ?? null })}
      />
      <Select
        label={t('library.tagFilter')}
        hideLabel
        className="library-filter"
        options={[
          { value: ALL, label: t('library.allTags') },
          ...tagsOf(list).map((tag) => ({ value: `tag ${tag}`, label: tag })),
        ]}
        value={filter.tag === null ? ALL : `tag ${filter.tag}`}
        onChange={(value) => onFilter({ ...filter, tag: value === ALL ? null : value.slice(4) })}
      />
      <Checkbox isSelected={filter.own} onChange={(own) => onFilter({ ...filter, own })}>
        {t('library.own')}
      </Checkbox>
    </search>
  );
}
