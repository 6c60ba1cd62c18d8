import type { MouseEvent } from 'react';
import type { Period } from '../../../shared/domain/athlete.ts';
import type { PeriodId } from '../../../shared/domain/ids.ts';
import { t } from '../text/index.ts';
import { TooltipButton } from '../ui/index.ts';
import { dayMonthLong } from './calendar-words.ts';
import { type ChartLayout, MARK_DROP, type WeekRange } from './chart-layout.ts';
import type { CounterpointModel } from './counterpoint-model.ts';
import { periodText } from './period-words.ts';
import './chart-marks.css';

const NOTE_SIZE = 16;
const PERIOD_HEIGHT = 17;

/**
 * The days of the calendar and the week notes of a chart as buttons over their marks: their words come on hover and focus,
 * and Enter or a click leads to them.
 */
export function ChartMarks({
  model,
  periods,
  layout,
  range,
  onPeriod,
  onWeek,
  onPeriodMenu,
  onNoteMenu,
}: {
  readonly model: CounterpointModel;
  readonly periods: readonly Period[];
  readonly layout: ChartLayout;
  readonly range: WeekRange;
  readonly onPeriod: (periodId: PeriodId) => void;
  readonly onWeek: (index: number) => void;
  readonly onPeriodMenu: (event: MouseEvent, period: Period) => void;
  readonly onNoteMenu: (event: MouseEvent, index: number) => void;
}) {
  const { plot, xOf } = layout;
  const noted = model.weeks.slice(range.from, range.to).filter(({ note }) => note !== '');
  return (
    <>
      {layout.periods.map(({ key, x, width }) => {
        const period = periods.find(({ id }) => id === key);
        if (period === undefined) return null;
        const words = periodText(period);
        return (
          <div
            key={key}
            className="cp-mark"
            style={{ left: x, top: plot.y, width: Math.max(NOTE_SIZE, width), height: PERIOD_HEIGHT }}
          >
            <TooltipButton
              tip={words}
              onPress={() => onPeriod(period.id)}
              onMenu={(event) => onPeriodMenu(event, period)}
            >
              <span className="visually-hidden">{words}</span>
            </TooltipButton>
          </div>
        );
      })}
      {noted.map((week) => (
        <div
          key={week.monday}
          className="cp-mark"
          style={{
            left: xOf(week.index + 0.5) + noteShift(week.worstFinding !== null) - NOTE_SIZE / 2,
            top: plot.y + plot.height + MARK_DROP - NOTE_SIZE / 2,
            width: NOTE_SIZE,
            height: NOTE_SIZE,
          }}
        >
          <TooltipButton
            tip={week.note}
            onPress={() => onWeek(week.index)}
            onMenu={(event) => onNoteMenu(event, week.index)}
          >
            <span className="visually-hidden">
              {t('charts.noteOf', { number: week.number, date: dayMonthLong(week.monday), note: week.note })}
            </span>
          </TooltipButton>
        </div>
      ))}
    </>
  );
}

/** How far right of its week's middle a note's mark stands: beside the mark of a finding where there is one. */
export function noteShift(besideFinding: boolean): number {
  return besideFinding ? 9 : 0;
}

/** The mark of a week note: a sheet with a folded corner. */
export function NoteMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      className="cp-chart-note"
      d={`M${x - 3.5} ${y - 4.5}h4.5l2.5 2.5v6.5h-7zM${x - 1.5} ${y + 0.5}h3M${x - 1.5} ${y + 2.5}h3`}
    />
  );
}
