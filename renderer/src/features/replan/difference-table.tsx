import { type KeyboardEvent, useMemo, useState } from 'react';
import type { SessionChange, WeekDifference } from '../../../../shared/domain/replan.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { Button, classNames, dateWords, Icon } from '../../ui/index.ts';
import { type Compared, nextRow, shownWeeks, type WeekLine, weekLine } from './difference-model.ts';

const COLUMNS = 10;

/** Every week of the two plans; a changed one opens to its sessions and the reasons. Arrow keys walk, Enter opens. */
export function DifferenceTable({
  weeks,
  unit,
}: {
  readonly weeks: readonly WeekDifference[];
  readonly unit: DistanceUnit;
}) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const lines = useMemo(() => shownWeeks(weeks, all).map((week) => weekLine(week, unit)), [weeks, unit, all]);
  const opening: readonly string[] = lines.filter(({ week }) => week.changed).map(({ week }) => week.monday);
  const inOrder = opening.some((monday) => monday === current) ? current : (opening[0] ?? null);
  const toggle = (monday: string) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(monday)) next.add(monday);
      return next;
    });
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const to = nextRow(event.key, opening.indexOf(inOrder ?? ''), opening.length);
    if (to === null || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const target = event.currentTarget.querySelector(`[data-week="${opening[to] ?? ''}"]`);
    if (target instanceof HTMLElement) target.focus();
  };
  return (
    <section className="difference-weeks">
      <div className="difference-weeks-head">
        <h3>{t('replan.weeks')}</h3>
        <span className="spacer" />
        <Button small variant="quiet" onPress={() => setAll(!all)}>
          {all ? t('replan.changedOnly') : t('replan.allWeeks', { count: weeks.length })}
        </Button>
        <Button
          small
          variant="quiet"
          isDisabled={opening.length === 0}
          onPress={() => setOpen(open.size === 0 ? new Set(opening) : new Set())}
        >
          {open.size === 0 ? t('replan.expandAll') : t('replan.collapseAll')}
        </Button>
      </div>
      {lines.length === 0 ? <p className="form-note">{t('replan.tooMany')}</p> : null}
      {lines.length === 0 ? null : (
        <table className="difference-table" onKeyDown={onKeyDown} aria-label={t('replan.weeks')}>
          <Head unit={unit} />
          <tbody>
            {lines.map((line) => (
              <WeekRows
                key={line.week.monday}
                line={line}
                isOpen={open.has(line.week.monday)}
                isCurrent={line.week.monday === inOrder}
                onToggle={() => toggle(line.week.monday)}
                onFocus={() => setCurrent(line.week.monday)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Head({ unit }: { readonly unit: DistanceUnit }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('replan.week')}</th>
        <th scope="col">{t('replan.phase')}</th>
        <th scope="col">{t('replan.class')}</th>
        <th scope="col" className="difference-number">
          {t('replan.distance', { unit })}
        </th>
        <th scope="col" className="difference-number">
          {t('replan.hours')}
        </th>
        <th scope="col" className="difference-number">
          {t('replan.long')}
        </th>
        <th scope="col" className="difference-number">
          {t('replan.keys')}
        </th>
        <th scope="col" className="difference-number">
          {t('replan.lifts')}
        </th>
        <th scope="col" className="difference-number">
          {t('replan.sets')}
        </th>
        <th scope="col">{t('replan.changes')}</th>
      </tr>
    </thead>
  );
}

function Value({ value, isNumber = false }: { readonly value: Compared; readonly isNumber?: boolean }) {
  const align = isNumber && 'difference-number';
  if (!value.differs) return <td className={classNames(align)}>{value.after}</td>;
  const words = t('replan.was', {
    before: value.before ?? t('replan.noWeek'),
    after: value.after ?? t('replan.noWeek'),
  });
  return (
    <td className={classNames('difference-differs', align)}>
      <span aria-hidden="true">
        <span className="difference-was">{value.before ?? '–'}</span> → <b>{value.after ?? '–'}</b>
      </span>
      <span className="visually-hidden">{words}</span>
    </td>
  );
}

function WeekRows({
  line,
  isOpen,
  isCurrent,
  onToggle,
  onFocus,
}: {
  readonly line: WeekLine;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}) {
  const { week } = line;
  const monday = dateWords(week.monday, 'short');
  return (
    <>
      <tr className={classNames(week.changed && 'difference-changed', isOpen && 'difference-open')}>
        <th scope="row">
          {week.changed ? (
            <button
              type="button"
              className="difference-toggle"
              data-week={week.monday}
              aria-expanded={isOpen}
              aria-label={t('replan.openWeek', { week: week.number, monday })}
              tabIndex={isCurrent ? 0 : -1}
              onClick={onToggle}
              onFocus={onFocus}
            >
              <Icon name="chevron" size={12} />
              <b>{week.number}</b> <span className="quiet">{monday}</span>
            </button>
          ) : (
            <span className="difference-toggle">
              <b>{week.number}</b> <span className="quiet">{monday}</span>
            </span>
          )}
        </th>
        <Value value={line.phase} />
        <Value value={line.class} />
        <Value value={line.distance} isNumber />
        <Value value={line.time} isNumber />
        <Value value={line.long} isNumber />
        <Value value={line.keys} isNumber />
        <Value value={line.lifts} isNumber />
        <Value value={line.sets} isNumber />
        <td>
          {week.sessions.length === 0 ? t('replan.same') : t('replan.changeCount', { count: week.sessions.length })}
        </td>
      </tr>
      {isOpen ? <WeekDetail week={week} /> : null}
    </>
  );
}

function WeekDetail({ week }: { readonly week: WeekDifference }) {
  return (
    <tr className="difference-detail">
      <td colSpan={COLUMNS}>
        <ul className="difference-sessions">
          {week.sessions.map((change) => (
            <Change key={`${change.kind} ${change.from} ${change.to} ${change.sentence}`} change={change} />
          ))}
        </ul>
        {week.reasons.length === 0 ? null : (
          <>
            <h4>{t('replan.why')}</h4>
            <ul className="difference-reasons">
              {week.reasons.map((reason) => (
                <li key={`${reason.rule} ${reason.subject} ${reason.sentence}`}>
                  <span className="difference-rule">{reason.rule}</span> {reason.sentence}
                </li>
              ))}
            </ul>
          </>
        )}
      </td>
    </tr>
  );
}

function Change({ change }: { readonly change: SessionChange }) {
  const more = change.details.filter((detail) => !change.sentence.includes(detail));
  return (
    <li className={`difference-change difference-${change.kind}`}>
      <span className="difference-kind">{t(`replan.${change.kind}`)}</span>
      <span>
        {change.sentence}
        {more.length === 0 ? null : <span className="quiet"> · {more.join(' · ')}</span>}
      </span>
    </li>
  );
}
