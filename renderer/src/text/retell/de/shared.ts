import type { Retold } from '../retold.ts';

/**
 * German of words that the shared domain writes, beside the sentences about fields in `app-fields.ts`: things that
 * refusals count.
 */
export const SHARED: Retold = {
  '1 athlete': '1 Athlet',
  '{1} athletes': '{1} Athleten',
  '1 season': '1 Saison',
  '{1} seasons': '{1} Saisons',
  '1 session': '1 Einheit',
  '{1} sessions': '{1} Einheiten',
  '1 run': '1 Lauf',
  '{1} runs': '{1} Läufe',
  '1 lifting session': '1 Krafteinheit',
  '{1} lifting sessions': '{1} Krafteinheiten',
  '1 other session': '1 andere Einheit',
  '{1} other sessions': '{1} andere Einheiten',
  'lifting session': 'Krafteinheit',
  'other session': 'andere Einheit',
  '1 day': '1 Tag',
  '{1} days': '{1} Tage',
  '1 week': '1 Woche',
  '{1} weeks': '{1} Wochen',
  '1 set': '1 Satz',
  '{1} sets': '{1} Sätze',
  '1 exercise': '1 Übung',
  '{1} exercises': '{1} Übungen',
  'planned session': 'geplante Einheit',
  'saved session': 'gesicherte Einheit',
  'saved filter': 'gesicherter Filter',
};

/** The months as dates write them; whole dates are told by themselves. */
export const SHARED_KEPT: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
