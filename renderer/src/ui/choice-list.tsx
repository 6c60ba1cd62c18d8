import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { classNames } from './class-names.ts';

/** Lines under a heading, one of which is chosen. */
export interface ChoiceListSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly {
    readonly id: string;
    /** What is read out and found by typing. */
    readonly text: string;
    readonly content: ReactNode;
    readonly className?: string;
  }[];
}

/** A list in which arrow keys and a click choose a line, and Enter or a double click does what belongs to it. */
export function ChoiceList({
  label,
  sections,
  chosen,
  onChoose,
  onAct,
}: {
  readonly label: string;
  readonly sections: readonly ChoiceListSection[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onAct: (id: string) => void;
}) {
  return (
    <ListBox
      className="choice-list"
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      autoFocus
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChoose(String(key));
      }}
      onAction={(key) => onAct(String(key))}
    >
      {sections.map((section) => (
        <ListBoxSection key={section.id} id={section.id}>
          <Header className="choice-list-title">{section.title}</Header>
          {section.lines.map((line) => (
            <ListBoxItem
              key={line.id}
              id={line.id}
              textValue={line.text}
              className={classNames('choice-line', line.className)}
            >
              {line.content}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
