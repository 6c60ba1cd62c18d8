import type { Output } from '../../../shared/contract/index.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Session, StrengthSet } from '../../../shared/domain/session.ts';
import { formatClock, type MassUnit } from '../../../shared/domain/units.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { dayMonth, weekdayDate } from '../charts/calendar-words.ts';
import { contactsText, isJump, type Plates, platesText } from '../charts/lift-words.ts';
import { massNumber, massText } from '../charts/quantity-words.ts';
import { t } from '../text/index.ts';
import { type CardLift, cardRows, type GymCard, gymCards } from './gym-card-model.ts';
import { schemeText, span } from './week-summary.ts';

type PrintData = Output<'print.season'>;

const DAYS_PER_CARD = 6;
const LIFT_WIDTH = 228;
const CARD_GAP = 14;
const CUE_LETTERS = 88;

/**
 * The load of a day's sets as text: one load, or one per set where they differ; null where the athlete finds it.
 * Jumps have ground contacts instead.
 */
function loadText(sets: readonly StrengthSet[], exercise: Exercise | undefined, unit: MassUnit): string | null {
  if (exercise !== undefined && isJump(exercise)) return contactsText(sets, exercise);
  const loads = sets.map((set) => set.loadKg).filter((load) => load !== null);
  if (exercise?.loading === 'bodyweight' && loads.every((load) => load === 0)) return t('print.bodyweight');
  if (loads.length < sets.length) return null;
  if (new Set(loads).size === 1) return massText(loads[0] ?? 0, unit);
  return `${loads.map((load) => massNumber(load, unit)).join(', ')} ${unit}`;
}

function effortText(sets: readonly StrengthSet[]): string {
  const efforts = sets.map((set) => set.rpe).filter((rpe) => rpe !== null);
  return efforts.length === 0 ? '' : ` @${span(efforts)}`;
}

function percentText(sets: readonly StrengthSet[]): string {
  const fractions = sets.map((set) => set.fractionE1rm).filter((fraction) => fraction !== null);
  return fractions.length === 0 ? '' : ` · ${span(fractions, (f) => String(Math.round(f * 100)))} %`;
}

/** In what the athlete lifts. */
interface Gear {
  readonly unit: MassUnit;
  readonly plates: Plates;
}

function DayCell({
  sets,
  exercise,
  gear,
}: {
  readonly sets: readonly StrengthSet[] | null;
  readonly exercise: Exercise | undefined;
  readonly gear: Gear;
}) {
  if (sets === null) return <td className="pr-card-day" />;
  const { unit } = gear;
  const load = loadText(sets, exercise, unit);
  const side = platesText(sets, exercise, gear.plates, unit);
  const target = load === null ? effortText(sets) : percentText(sets);
  return (
    <td className="pr-card-day">
      <div className="pr-card-target">
        {load === null ? (
          <b className="pr-card-open">
            <i /> {unit}
          </b>
        ) : (
          <b>{load}</b>
        )}
        <span>
          {schemeText(sets)}
          {target}
        </span>
      </div>
      {side === null ? null : <div className="pr-card-plates">{side}</div>}
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

function restText(lift: CardLift): string {
  const rests = lift.days.flatMap((sets) => (sets ?? []).map((set) => set.restS)).filter((rest) => rest !== null);
  return [
    rests.length === 0 ? '' : t('print.restOf', { rest: span(rests, formatClock) }),
    lift.exercise?.unilateral === true ? t('print.perSide') : '',
    lift.exercise?.loading === 'dumbbell' ? t('print.perHand') : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** What sets a day apart from its card: its block where the card has several, else a title of its own. */
function dayRemark(day: Session, card: GymCard): string {
  if (day.title !== card.title) return day.title;
  return card.blocks.length > 1 ? blockName(day.strength?.block ?? null) : '';
}

function blockName(block: StrengthBlock | null): string {
  return t(`print.block_${block ?? 'none'}`);
}

function cardFacts(card: GymCard): string {
  const first = card.days[0];
  const last = card.days.at(-1);
  return [
    card.blocks.map(blockName).join(', '),
    first === undefined || last === undefined || first === last
      ? ''
      : `${dayMonth(first.date)}\u00a0– ${dayMonth(last.date)}`,
    card.parts > 1 ? t('print.part', { part: card.part, parts: card.parts }) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** The first cues, as many as two short lines hold. */
function shortCues(cues: readonly string[]): string {
  return cues.reduce((text, cue) => {
    if (text === '') return cue;
    return text.length + cue.length < CUE_LETTERS ? `${text} ${cue}` : text;
  }, '');
}

function LiftRow({ card, lift, gear }: { readonly card: GymCard; readonly lift: CardLift; readonly gear: Gear }) {
  return (
    <tr>
      <th scope="row" className="pr-card-lift">
        <div className="pr-card-name">
          <b>{lift.exercise?.name ?? lift.exerciseId}</b> <span>{restText(lift)}</span>
        </div>
        <span className="pr-card-cues">{shortCues(lift.exercise?.cues ?? [])}</span>
      </th>
      {lift.days.map((sets, day) => (
        <DayCell key={card.days[day]?.id} sets={sets} exercise={lift.exercise} gear={gear} />
      ))}
    </tr>
  );
}

function Card({ card, gear, dayWidth }: { readonly card: GymCard; readonly gear: Gear; readonly dayWidth: number }) {
  return (
    <article className="pr-card">
      <h3>
        {card.title} <span className="pr-mute">{cardFacts(card)}</span>
      </h3>
      <table style={{ width: LIFT_WIDTH + dayWidth * card.days.length }}>
        <thead>
          <tr>
            <th scope="col" className="pr-card-lift">
              {t('print.lift')}
            </th>
            {card.days.map((day) => (
              <th key={day.id} scope="col">
                {weekdayDate(day.date)} <span className="pr-mute">{dayRemark(day, card)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.lifts.map((lift) => (
            <LiftRow key={lift.exerciseId} card={card} lift={lift} gear={gear} />
          ))}
        </tbody>
      </table>
    </article>
  );
}

function hasOpenLoads(card: GymCard, unit: MassUnit): boolean {
  return card.lifts.some((lift) =>
    lift.days.some((sets) => sets !== null && loadText(sets, lift.exercise, unit) === null),
  );
}

/** Cards to take to the gym: loads for this athlete, rest, cues, and boxes to fill in. */
export function GymCards({ data, width }: { readonly data: PrintData; readonly width: number }) {
  const exercises = new Map(data.exercises.map((exercise) => [exercise.id, exercise]));
  const cards = gymCards(data.sessions, exercises, DAYS_PER_CARD);
  const dayWidth = (width - LIFT_WIDTH) / DAYS_PER_CARD;
  const gear: Gear = { unit: data.athlete.massUnit, plates: data.athlete.gym };
  return (
    <section className="pr-section">
      <h2>
        {t('print.gymCards')} <span className="pr-mute">{`${data.athlete.name} · ${data.view.season.name}`}</span>
      </h2>
      <p className="pr-help">
        {cards.length === 0 ? t('print.noGym') : t('print.gymCardsHelp')}
        {cards.some((card) => hasOpenLoads(card, gear.unit)) ? ` ${t('print.findHelp')}` : ''}
      </p>
      {cardRows(cards, width, { fixed: LIFT_WIDTH, day: dayWidth, gap: CARD_GAP }).map((row) => (
        <div key={row[0]?.key} className="pr-card-row" style={{ columnGap: CARD_GAP }}>
          {row.map((card) => (
            <Card key={card.key} card={card} gear={gear} dayWidth={dayWidth} />
          ))}
        </div>
      ))}
    </section>
  );
}
