import type { Output } from '../../../shared/contract/index.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { StrengthSet } from '../../../shared/domain/session.ts';
import { formatClock, type MassUnit } from '../../../shared/domain/units.ts';
import { weekdayDate } from '../charts/calendar-words.ts';
import { massNumber, massText } from '../charts/quantity-words.ts';
import { t } from '../text/index.ts';
import { type GymCard, gymCards } from './gym-card-model.ts';
import { schemeText, span } from './week-summary.ts';

type PrintData = Output<'print.season'>;

const DAYS_PER_CARD = 6;
const LIFT_WIDTH = 228;

/** The load of a day's sets as text: one load, or one per set where they differ. */
function loadText(sets: readonly StrengthSet[], exercise: Exercise | undefined, unit: MassUnit): string {
  const loads = sets.map((set) => set.loadKg);
  const first = loads[0];
  if (first === undefined) return '';
  if (loads.some((load) => load === null)) {
    if (exercise?.loading === 'bodyweight') return t('print.bodyweight');
    const rpe = sets.find((set) => set.rpe !== null)?.rpe ?? null;
    return rpe === null ? t('print.findLoadPlain') : t('print.findLoad', { rpe });
  }
  const present = loads.filter((load) => load !== null);
  if (exercise?.loading === 'bodyweight' && present.every((load) => load === 0)) return t('print.bodyweight');
  if (new Set(present).size === 1) return massText(present[0] ?? 0, unit);
  return `${present.map((load) => massNumber(load, unit)).join(', ')} ${unit}`;
}

function percentText(sets: readonly StrengthSet[]): string {
  const fractions = sets.map((set) => set.fractionE1rm).filter((fraction) => fraction !== null);
  return fractions.length === 0 ? '' : `${span(fractions, (f) => String(Math.round(f * 100)))} %`;
}

function DayCell({
  sets,
  exercise,
  unit,
}: {
  readonly sets: readonly StrengthSet[] | null;
  readonly exercise: Exercise | undefined;
  readonly unit: MassUnit;
}) {
  if (sets === null) return <td className="pr-card-day" />;
  const percent = percentText(sets);
  return (
    <td className="pr-card-day">
      <div className="pr-card-target">
        <b>{loadText(sets, exercise, unit)}</b>
        <span>
          {schemeText(sets)}
          {percent === '' ? '' : ` · ${percent}`}
        </span>
      </div>
      <div className="pr-card-boxes">
        {sets
          .map((_, i) => `set ${i + 1}`)
          .map((name) => (
            <i key={name} />
          ))}
      </div>
    </td>
  );
}

function Card({ card, unit, width }: { readonly card: GymCard; readonly unit: MassUnit; readonly width: number }) {
  const dayWidth = (width - LIFT_WIDTH) / DAYS_PER_CARD;
  const rests = (index: number) =>
    span(
      (card.lifts[index]?.days ?? []).flatMap((sets) => (sets ?? []).map((set) => set.restS)).filter((s) => s !== null),
      formatClock,
    );
  return (
    <article className="pr-card">
      <h3>
        {t('print.cardTitle', { block: t(`print.block_${card.block ?? 'none'}`), title: card.title })}
        {card.parts > 1 ? (
          <span className="pr-mute"> {t('print.part', { part: card.part, parts: card.parts })}</span>
        ) : null}
      </h3>
      <table style={{ width: LIFT_WIDTH + dayWidth * card.days.length }}>
        <thead>
          <tr>
            <th scope="col" className="pr-card-lift">
              {t('print.lift')}
            </th>
            {card.days.map((day) => (
              <th key={day.id} scope="col">
                {weekdayDate(day.date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.lifts.map((lift, i) => (
            <tr key={lift.exerciseId}>
              <th scope="row" className="pr-card-lift">
                <b>{lift.exercise?.name ?? lift.exerciseId}</b>
                <span>
                  {[
                    rests(i) === '' ? '' : t('print.restOf', { rest: rests(i) }),
                    lift.exercise?.unilateral === true ? t('print.perSide') : '',
                    lift.exercise?.loading === 'dumbbell' ? t('print.perHand') : '',
                  ]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </span>
                <span className="pr-card-cues">{(lift.exercise?.cues ?? []).slice(0, 2).join(' ')}</span>
              </th>
              {lift.days.map((sets, day) => (
                <DayCell key={card.days[day]?.id} sets={sets} exercise={lift.exercise} unit={unit} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** Cards to take to the gym: loads for this athlete, rest, cues, and boxes to fill in. */
export function GymCards({ data, width }: { readonly data: PrintData; readonly width: number }) {
  const exercises = new Map(data.exercises.map((exercise) => [exercise.id, exercise]));
  const cards = gymCards(data.sessions, exercises, DAYS_PER_CARD);
  return (
    <section className="pr-section">
      <h2>
        {t('print.gymCards')} <span className="pr-mute">{`${data.athlete.name} · ${data.view.season.name}`}</span>
      </h2>
      <p className="pr-help">{cards.length === 0 ? t('print.noGym') : t('print.gymCardsHelp')}</p>
      {cards.map((card) => (
        <Card key={card.key} card={card} unit={data.athlete.massUnit} width={width} />
      ))}
    </section>
  );
}
