import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { Link } from 'wouter';
import { usePlace } from '../../app/navigation.ts';
import { t } from '../../text/index.ts';
import { Button, classNames, type MenuEntry, movedTo, useContextMenu, useKeptFocus } from '../../ui/index.ts';

/** One line of a shelf. */
export interface ShelfRow {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** A short word after the label. */
  readonly mark?: string;
  /** What stands at the right end; `detailWords` is read out for it. */
  readonly detail: string;
  readonly detailWords: string;
}

/** Lines under a heading. */
export interface ShelfSection {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly ShelfRow[];
}

/**
 * The lines of a shelf: one is in the tab order, the arrow keys choose another and show it at the right, and so does a
 * right click, which opens the line's menu.
 */
export function ShelfList({
  label,
  sections,
  current,
  entriesOf,
  empty,
}: {
  readonly label: string;
  readonly sections: readonly ShelfSection[];
  readonly current: string | null;
  /** What can be done with a line. */
  readonly entriesOf: (id: string) => readonly MenuEntry[];
  readonly empty: ReactNode;
}) {
  const { go } = usePlace();
  const menu = useContextMenu();
  const list = useRef<HTMLElement>(null);
  const rows = sections.flatMap((section) => section.rows);
  // When the line that has the focus goes, the chosen one has it.
  const noteFocus = useKeptFocus(
    rows.map((row) => row.id),
    focusShelf,
  );
  const inTabOrder = rows.some((row) => row.id === current) ? current : rows[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    const to = movedTo(event.key, at, links.length);
    const link = to === null ? undefined : links[to];
    const row = to === null ? undefined : rows[to];
    if (link === undefined || row === undefined) return;
    event.preventDefault();
    link.focus();
    go(row.href, { replace: true });
  };
  const onMenu = (event: MouseEvent, row: ShelfRow) => {
    menu.open(event, row.label, entriesOf(row.id));
    if (row.id !== current) go(row.href, { replace: true });
  };
  return (
    <nav className="library-list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {rows.length === 0 ? <div className="library-list-empty">{empty}</div> : null}
      {sections.map((section) => (
        <div key={section.key}>
          <h2 className="rail-group">
            <span>{section.title}</span>
            <span>{section.rows.length}</span>
          </h2>
          <ul>
            {section.rows.map((row) => (
              <li key={row.id}>
                <Link
                  href={row.href}
                  replace
                  className={classNames('rail-link', row.id === current && 'rail-current')}
                  aria-current={row.id === current ? 'page' : undefined}
                  tabIndex={row.id === inTabOrder ? 0 : -1}
                  onFocus={() => noteFocus(row.id)}
                  onContextMenu={(event) => onMenu(event, row)}
                >
                  <span className="library-row-label truncate">{row.label}</span>
                  {row.mark === undefined ? null : <span className="library-own">{row.mark}</span>}
                  <span className="library-row-detail" aria-hidden="true">
                    {row.detail}
                  </span>
                  <span className="visually-hidden">, {row.detailWords}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {menu.element}
    </nav>
  );
}

/** Shows everything again; its place stays when there is nothing to clear, and the search gets the focus. */
export function ClearFilters({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  return (
    <span className={classNames('library-clear', !isFiltered && 'library-clear-idle')}>
      <Button
        small
        variant="quiet"
        isDisabled={!isFiltered}
        onPress={() => {
          onClear();
          const search = document.querySelector('.library-search input');
          if (search instanceof HTMLElement) search.focus();
        }}
      >
        {t('library.clear')}
      </Button>
    </span>
  );
}

/** Puts the focus on the chosen line, or on the first. */
export function focusShelf(): void {
  const link =
    document.querySelector('.library-list [aria-current]') ?? document.querySelector('.library-list [tabindex="0"]');
  if (link instanceof HTMLElement) link.focus();
}

/** Arrow down leaves the search for the list; Escape empties it. */
export function onShelfSearchKey(event: KeyboardEvent, query: string, setQuery: (query: string) => void): void {
  if (event.key === 'Escape' && query !== '') {
    event.preventDefault();
    setQuery('');
  }
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  const first = document.querySelector('.library-list a');
  if (first instanceof HTMLElement) first.focus();
}
