import { type ReactNode, useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, TextField } from 'react-aria-components';
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
  readonly items: readonly CommandListItem[];
}

/** A field to type in and below it what matches; arrow keys choose, Enter runs, the field keeps the focus. */
export function CommandList({
  label,
  placeholder,
  find,
  empty,
}: {
  readonly label: string;
  readonly placeholder: string;
  /** What matches the typed text, best first. */
  readonly find: (query: string) => readonly CommandListSection[];
  readonly empty: (query: string) => ReactNode;
}) {
  const [query, setQuery] = useState('');
  const sections = find(query).filter((section) => section.items.length > 0);
  const items = sections.flatMap((section) => section.items);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField aria-label={label} className="command-field" autoFocus>
        <Input className="command-input" placeholder={placeholder} autoComplete="off" spellCheck={false} />
      </TextField>
      <Menu
        className="menu command-menu"
        aria-label={label}
        onAction={(key) => items.find((item) => item.id === key)?.run()}
        renderEmptyState={() => <div className="menu-empty">{empty(query)}</div>}
      >
        {sections.map((section) => (
          <MenuSection key={section.title} id={section.title}>
            <Header className="command-section">{section.title}</Header>
            {section.items.map((item) => (
              <MenuItem key={item.id} id={item.id} textValue={item.label} className="menu-item command-item">
                <span className="menu-item-label truncate">{item.label}</span>
                {item.detail === undefined ? null : <span className="menu-item-detail">{item.detail}</span>}
                {item.shortcut === undefined || item.shortcut === null ? null : <KeyHint shortcut={item.shortcut} />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
