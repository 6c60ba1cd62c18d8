import type { RosterLayout } from '../../../../shared/domain/roster.ts';
import { COLUMN_WIDTH, DEFAULT_LAYOUT, type RosterColumn } from '../../../../shared/domain/roster-columns.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox, type GridColumn, IconButton, Popover } from '../../ui/index.ts';
import { changedColumn, movedColumn, wholeLayout } from './roster-layout.ts';
import type { ShownRow } from './roster-rows.ts';

/** How far one press makes a column wider or narrower, CSS pixels. */
const STEP = 16;

/** Which columns the roster shows, in which order and how wide; a button that opens it. */
export function ColumnChooser({
  layout,
  columns,
  onChange,
}: {
  readonly layout: RosterLayout;
  readonly columns: Readonly<Record<RosterColumn, GridColumn<ShownRow, RosterColumn>>>;
  readonly onChange: (layout: RosterLayout) => void;
}) {
  const whole = wholeLayout(layout);
  const widen = (id: RosterColumn, by: number) => {
    const width =
      (whole.columns.find((column) => column.id === id)?.width ?? columns[id].width ?? columns[id].least) + by;
    onChange(changedColumn(layout, id, { width: Math.min(COLUMN_WIDTH.max, Math.max(COLUMN_WIDTH.min, width)) }));
  };
  return (
    <Popover label={t('roster.columns')} trigger={<IconButton icon="settings" label={t('roster.columns')} />}>
      <div className="column-chooser">
        <ul>
          {whole.columns.map((column, index) => {
            const { label } = columns[column.id];
            return (
              <li key={column.id}>
                <Checkbox
                  isSelected={column.shown}
                  isDisabled={column.id === 'name'}
                  onChange={(shown) => onChange(changedColumn(layout, column.id, { shown }))}
                >
                  {label}
                </Checkbox>
                <span className="column-acts">
                  <IconButton
                    small
                    icon="up"
                    label={t('roster.columnUp', { name: label })}
                    isDisabled={index === 0}
                    onPress={() => onChange(movedColumn(layout, column.id, -1))}
                  />
                  <IconButton
                    small
                    icon="chevron"
                    label={t('roster.columnDown', { name: label })}
                    isDisabled={index === whole.columns.length - 1}
                    onPress={() => onChange(movedColumn(layout, column.id, 1))}
                  />
                  <IconButton
                    small
                    icon="minus"
                    label={t('roster.columnNarrower', { name: label })}
                    onPress={() => widen(column.id, -STEP)}
                  />
                  <IconButton
                    small
                    icon="add"
                    label={t('roster.columnWider', { name: label })}
                    onPress={() => widen(column.id, STEP)}
                  />
                </span>
              </li>
            );
          })}
        </ul>
        <Checkbox isSelected={layout.dense} onChange={(dense) => onChange({ ...whole, dense })}>
          {t('roster.dense')}
        </Checkbox>
        <Button small variant="quiet" onPress={() => onChange({ ...DEFAULT_LAYOUT, dense: layout.dense })}>
          {t('roster.columnsReset')}
        </Button>
      </div>
    </Popover>
  );
}
