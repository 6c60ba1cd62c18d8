export {
  ClassPill,
  EmptyState,
  Loading,
  Panel,
  PhasePill,
  Pill,
  type PillTone,
  Progress,
  SeverityMark,
  useDelayed,
} from './bits.tsx';
export {
  Button,
  type ButtonProps,
  type ButtonVariant,
  IconButton,
  type IconButtonProps,
  TextButton,
} from './button.tsx';
export { Checkbox, ComboBox, type Option, SegmentedControl, Select, Switch } from './choice.tsx';
export { ChoiceList, type ChoiceListSection } from './choice-list.tsx';
export { classNames } from './class-names.ts';
export { CommandList, type CommandListItem, type CommandListSection } from './command-list.tsx';
export { type ContextMenu, isByKey, type Point, useContextMenu } from './context-menu.tsx';
export { DataGrid } from './data-grid.tsx';
export { nothingChosen, type Selection } from './data-grid-model.ts';
export { DateField, localOrder } from './date-field.tsx';
export { type FieldProps, TextArea, TextField, type TextFieldProps } from './fields.tsx';
export { FileDropZone } from './file-drop-zone.tsx';
export type { GridColumn } from './grid-head.tsx';
export { Icon, type IconName } from './icon.tsx';
export { KeyHint } from './key-hint.tsx';
export { type Completion, LineField } from './line-field.tsx';
export { LocaleProvider } from './locale.tsx';
export { Dialog, Menu, type MenuEntry, Popover, TooltipButton } from './overlay.tsx';
export { PaneBorder } from './pane-border.tsx';
export { keptWidth, type PaneRange } from './pane-model.ts';
export { type DateOrder, dateWords, parseDate } from './parse-date.ts';
export { numberText, parseNumber } from './parse-number.ts';
export { type ColumnSpec, movedTo, type Sort, Table } from './table.tsx';
export { type TabSpec, Tabs } from './tabs.tsx';
export { showFailure, showToast, type ToastMessage, Toasts } from './toast.tsx';
export { dismissUndoToast, showUndoToast } from './undo-toast.ts';
export { useFirstError } from './use-first-error.ts';
export { useIsShown } from './use-is-shown.ts';
export { useKeptFocus } from './use-kept-focus.ts';
export { useMedia } from './use-media.ts';
export { useStateOf } from './use-state-of.ts';
export { ClockField, NumberField, TimeField } from './value-field.tsx';
