import { useState } from 'react';
import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { BulkAct } from '../../../../shared/contract/roster.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { GroupId, TemplateId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import { Checkbox, DateField, Loading, SegmentedControl, Select } from '../../ui/index.ts';
import { ShiftFields } from '../replan/shift-dialog.tsx';
import { type ShiftForm, shiftDays, shiftStart } from '../replan/shift-model.ts';
import { NewGroup } from './groups-dialog.tsx';

/** The kinds of acts that work on data; exporting stands apart. */
export type BulkKind = BulkAct['kind'];

interface FieldsProps {
  readonly kind: BulkKind;
  readonly rows: readonly RosterRow[];
  readonly groups: readonly Group[];
  readonly today: CalendarDate;
  readonly isArchive: boolean;
  readonly onAct: (act: BulkAct | null) => void;
}

/** The act before anything was chosen in the form; null where there is something to choose first. */
export function firstAct(kind: BulkKind, today: CalendarDate, isArchive: boolean): BulkAct | null {
  switch (kind) {
    case 'replan':
      return { kind };
    case 'archive':
      return { kind, archived: !isArchive };
    case 'shift':
      return shiftAct(shiftStart);
    case 'log':
      return { kind, ...spanOf('week', today) };
    case 'template':
    case 'groups':
      return null;
  }
}

function shiftAct(form: ShiftForm): BulkAct | null {
  const days = shiftDays(form);
  return days === null || days === 0 ? null : { kind: 'shift', days, moveRaces: form.moveRaces, moveOwn: form.moveOwn };
}

/** What is to be chosen for an act. */
export function BulkFields(props: FieldsProps) {
  switch (props.kind) {
    case 'replan':
      return <p className="form-note">{t('roster.replanText')}</p>;
    case 'archive':
      return <p className="form-note">{t(props.isArchive ? 'roster.unarchiveText' : 'roster.archiveText')}</p>;
    case 'shift':
      return <BulkShift onAct={props.onAct} />;
    case 'template':
      return <BulkTemplate today={props.today} onAct={props.onAct} />;
    case 'log':
      return <BulkLog today={props.today} onAct={props.onAct} />;
    case 'groups':
      return <BulkGroups rows={props.rows} groups={props.groups} onAct={props.onAct} />;
  }
}

function BulkShift({ onAct }: Pick<FieldsProps, 'onAct'>) {
  const [form, setForm] = useState<ShiftForm>(shiftStart);
  return (
    <ShiftFields
      form={form}
      change={(part) => {
        const next = { ...form, ...part };
        setForm(next);
        onAct(shiftAct(next));
      }}
    />
  );
}

function BulkTemplate({ today, onAct }: Pick<FieldsProps, 'today' | 'onAct'>) {
  const list = useChannel('template.list', {});
  const [chosen, setChosen] = useState<TemplateId | null>(null);
  const [anchor, setAnchor] = useState<'next-race' | 'start'>('next-race');
  const [date, setDate] = useState<CalendarDate | null | undefined>(today);
  if (list.status !== 'ready') return <Loading />;
  if (list.value.length === 0) return <p className="form-note">{t('replan.templatesNone')}</p>;
  const change = (templateId: TemplateId | null, kind: typeof anchor, start: typeof date) => {
    setChosen(templateId);
    setAnchor(kind);
    setDate(start);
    if (templateId === null) return onAct(null);
    if (kind === 'next-race') return onAct({ kind: 'template', templateId, anchor: { kind } });
    onAct(start == null ? null : { kind: 'template', templateId, anchor: { kind, date: start } });
  };
  return (
    <div className="bulk-line">
      <Select
        label={t('replan.templatesList')}
        autoFocus
        value={chosen}
        options={list.value.map((each) => ({
          value: each.id,
          label: each.name,
          detail: t('replan.templateShape', { count: each.weekCount }),
        }))}
        onChange={(templateId) => change(templateId, anchor, date)}
      />
      <SegmentedControl
        label={t('replan.anchor')}
        value={anchor}
        onChange={(kind) => change(chosen, kind, date)}
        options={[
          { value: 'next-race', label: t('replan.anchorNextRace') },
          { value: 'start', label: t('replan.anchorStart') },
        ]}
      />
      {anchor === 'start' ? (
        <DateField
          label={t('replan.firstDay')}
          today={today}
          ahead
          value={date ?? null}
          onChange={(start) => change(chosen, anchor, start)}
        />
      ) : null}
    </div>
  );
}

const SPANS = ['today', 'week', 'last-week', 'own'] as const;
type Span = (typeof SPANS)[number];

/** The days that a word stands for, up to today. */
function spanOf(span: Exclude<Span, 'own'>, today: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  const monday = mondayOf(today);
  if (span === 'today') return { from: today, to: today };
  if (span === 'week') return { from: monday, to: today };
  const from = addWeeks(monday, -1);
  return { from, to: addDays(from, 6) };
}

function BulkLog({ today, onAct }: Pick<FieldsProps, 'today' | 'onAct'>) {
  const [span, setSpan] = useState<Span>('week');
  const [days, setDays] = useState<{ from: CalendarDate | null | undefined; to: CalendarDate | null | undefined }>(
    spanOf('week', today),
  );
  const change = (next: Span, { from, to }: typeof days) => {
    setSpan(next);
    setDays({ from, to });
    onAct(from == null || to == null ? null : { kind: 'log', from, to });
  };
  return (
    <div className="form-stack">
      <p className="form-note">{t('roster.logText')}</p>
      <div className="bulk-line">
        <SegmentedControl
          label={t('roster.logDays')}
          value={span}
          onChange={(next) => change(next, next === 'own' ? days : spanOf(next, today))}
          options={SPANS.map((value) => ({ value, label: spanWords()[value] }))}
        />
        {span === 'own' ? (
          <>
            <DateField
              label={t('roster.logFrom')}
              today={today}
              value={days.from ?? null}
              onChange={(from) => change(span, { ...days, from })}
            />
            <DateField
              label={t('roster.logTo')}
              today={today}
              value={days.to ?? null}
              onChange={(to) => change(span, { ...days, to })}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}

const spanWords = (): Readonly<Record<Span, string>> => ({
  today: t('roster.logToday'),
  week: t('roster.logWeek'),
  'last-week': t('roster.logLastWeek'),
  own: t('roster.logOwn'),
});

function BulkGroups({ rows, groups, onAct }: Pick<FieldsProps, 'rows' | 'groups' | 'onAct'>) {
  const [wanted, setWanted] = useState<ReadonlyMap<GroupId, boolean>>(new Map());
  const change = (id: GroupId, inIt: boolean) => {
    const next = new Map(wanted).set(id, inIt);
    setWanted(next);
    const of = (value: boolean) => [...next].filter(([, each]) => each === value).map(([each]) => each);
    onAct({ kind: 'groups', add: of(true), remove: of(false) });
  };
  return (
    <div className="form-stack">
      <fieldset className="bulk-groups">
        <legend className="field-label">{t('roster.groups')}</legend>
        {groups.map((group) => {
          const count = rows.filter((row) => row.groupIds.includes(group.id)).length;
          const own = wanted.get(group.id);
          return (
            <Checkbox
              key={group.id}
              isSelected={own ?? count === rows.length}
              isIndeterminate={own === undefined && count > 0 && count < rows.length}
              onChange={(inIt) => change(group.id, inIt)}
            >
              {group.name} <span className="quiet">{t('roster.groupCount', { count, all: rows.length })}</span>
            </Checkbox>
          );
        })}
      </fieldset>
      <NewGroup onCreated={(id) => change(id, true)} />
    </div>
  );
}
