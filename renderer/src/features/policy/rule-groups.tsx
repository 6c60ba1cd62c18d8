import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../../shared/contract/index.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { classNames, TextField } from '../../ui/index.ts';
import type { RuleActs } from './rule-list.tsx';
import { CHANGED, isChanged } from './rules-model.ts';

type Sheet = Output<'policy.get'>;

/** The path of a group of everybody's rules, or of an athlete's. */
export function groupPath(athleteId: AthleteId | null, group: string): string {
  return athleteId === null ? paths.rules(group) : paths.athleteRules(athleteId, group);
}

/** Search, and the groups with how many of their rules are changed; arrow keys walk them. */
export function GroupList({
  athleteId,
  sheet,
  acts,
  current,
  query,
  onQuery,
}: {
  readonly athleteId: AthleteId | null;
  readonly sheet: Sheet;
  readonly acts: RuleActs;
  readonly current: string | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) {
  const { go } = usePlace();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  useCommands({
    'rules.search': {
      run: () => {
        search.current?.focus();
        search.current?.select();
      },
    },
  });
  const changed = sheet.rows.filter((row) => isChanged(row, acts.layer, acts.staged));
  const entries = [
    ...sheet.groups.map((group) => ({
      id: group.id,
      title: group.title,
      rule: group.rule,
      count: changed.filter((row) => row.group === group.id).length,
    })),
    { id: CHANGED, title: t('rules.changed'), rule: '', count: changed.length },
  ];
  const shown = entries.some((entry) => entry.id === current) ? current : entries[0]?.id;
  useEffect(() => {
    list.current?.querySelector(`[data-group="${shown}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const link = to === undefined || at < 0 ? undefined : links[Math.min(links.length - 1, Math.max(0, to))];
    if (link === undefined) return;
    event.preventDefault();
    link.focus();
    const id = link.dataset['group'];
    if (id !== undefined) go(groupPath(athleteId, id), { replace: true });
  };
  return (
    <div className="rules-side">
      <TextField
        label={t('rules.search')}
        hideLabel
        placeholder={t('rules.search')}
        value={query}
        onChange={onQuery}
        inputMode="search"
        inputRef={search}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onQuery('');
        }}
      />
      <nav className="rules-list" aria-label={t('rules.list')} ref={list} onKeyDown={onKeyDown}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Link
                href={groupPath(athleteId, entry.id)}
                replace
                data-group={entry.id}
                className={classNames('rail-link', entry.id === shown && query === '' && 'rail-current')}
                aria-current={entry.id === shown && query === '' ? 'page' : undefined}
                tabIndex={entry.id === shown ? 0 : -1}
                onClick={() => onQuery('')}
              >
                <span className="rules-list-title">{entry.title}</span>
                <span className="rules-list-rule">{entry.rule}</span>
                {entry.count === 0 ? null : (
                  <span className="rules-count">
                    <span aria-hidden="true">{entry.count}</span>
                    <span className="visually-hidden">{t('rules.changedCount', { count: entry.count })}</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
