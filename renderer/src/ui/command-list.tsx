import { type KeyboardEvent as KeyEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, TextField } from 'react-aria-components';
import { marked } from '../../../shared/domain/marks.ts';
import { KeyHint } from './key-hint.tsx';

/** One thing to choose in a list found by typing. */
export interface CommandListItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly shortcut?: string | null;
  readonly run: () => void;
}

/** Items under a heading. */
export interface CommandListSection {
  readonly title: string;
  /** After the heading, such as how many of how many these are. */
  readonly note?: string;
  readonly items: readonly CommandListItem[];
}

const MOVING = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp']);

/**
 * Keeps the choice on the first of what matches until the coach moves it. What matches changes also without a letter
 * typed, when an answer arrives late: the mark then follows, and Enter runs what stands first, not what did.
 */
function useFirstChosen(query: string, first: CommandListItem | undefined) {
  const field = useRef<HTMLInputElement>(null);
  const seen = useRef({ query, first: first?.id, moved: false });
  useEffect(() => {
    const { current: last } = seen;
    const typed = last.query !== query;
    const arrivedLate = !typed && last.first !== first?.id && !last.moved && query !== '';
    seen.current = { query, first: first?.id, moved: !typed && last.moved };
    if (!arrivedLate) return;
    // By the key that a coach would press: the list has no other way to be told, and it knows its new items a frame later.
    const frame = requestAnimationFrame(() =>
      field.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })),
    );
    return () => cancelAnimationFrame(frame);
  }, [query, first?.id]);
  const onKeyDownCapture = (event: KeyEvent<HTMLInputElement>): void => {
    if (event.isTrusted && MOVING.has(event.key)) seen.current.moved = true;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || seen.current.moved || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    first?.run();
  };
  return { ref: field, onKeyDownCapture };
}

/** The label with what was typed marked in it. */
function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0;
  return marked(text, query).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? (
      <mark key={key} className="command-mark">
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}

/** A field to type in and below it what matches; arrow keys choose, Enter runs, the field keeps the focus. */
export function CommandList({
  label,
  placeholder,
  find,
  empty,
  onQuery,
}: {
  readonly label: string;
  readonly placeholder: string;
  /** What matches the typed text, best first. */
  readonly find: (query: string) => readonly CommandListSection[];
  readonly empty: (query: string) => ReactNode;
  /** Hears what is typed, for answers that have to be fetched. */
  readonly onQuery?: (query: string) => void;
}) {
  const [query, setQuery] = useState('');
  const sections = find(query).filter((section) => section.items.length > 0);
  const items = sections.flatMap((section) => section.items);
  const field = useFirstChosen(query, items[0]);
  return (
    <Autocomplete
      inputValue={query}
      onInputChange={(typed) => {
        setQuery(typed);
        onQuery?.(typed);
      }}
    >
      <TextField aria-label={label} className="command-field" autoFocus>
        <Input className="command-input" placeholder={placeholder} autoComplete="off" spellCheck={false} {...field} />
      </TextField>
      <Menu
        className="menu command-menu"
        aria-label={label}
        onAction={(key) => items.find((item) => item.id === key)?.run()}
        renderEmptyState={() => <div className="menu-empty">{empty(query)}</div>}
      >
        {sections.map((section) => (
          <MenuSection key={section.title} id={section.title}>
            <Header className="command-section">
              {section.title}
              {section.note === undefined ? null : <span className="command-note">{` ${section.note}`}</span>}
            </Header>
            {section.items.map((item) => (
              <MenuItem key={item.id} id={item.id} textValue={item.label} className="menu-item command-item">
                <span className="menu-item-label truncate" title={item.label}>
                  <Marked text={item.label} query={query} />
                </span>
                {item.detail === undefined ? null : (
                  <span className="menu-item-detail truncate" title={item.detail}>
                    {item.detail}
                  </span>
                )}
                {item.shortcut === undefined || item.shortcut === null ? null : <KeyHint shortcut={item.shortcut} />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
