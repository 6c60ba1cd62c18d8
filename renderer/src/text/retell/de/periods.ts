import type { Retold } from '../retold.ts';

/** German of illness, injury, camps and days without. */
export const PERIODS: Retold = {
  ', {1} above the bigger of the two weeks before it': ', {1} über der größeren der zwei Wochen davor',
  'The training camp ({1}) lies in the taper of a race, so it holds no more running than the taper does.':
    'Das Trainingslager ({1}) liegt im Tapering eines Wettkampfs, also enthält es nicht mehr Laufen als das Tapering.',
  'The training camp ({1}) brings its week to {2}. Single runs keep to R1, lifting does not rise, and a lighter week follows.':
    'Das Trainingslager ({1}) bringt seine Woche auf {2}. Einzelne Läufe halten R1 ein, die Kraft steigt nicht, und eine leichtere Woche folgt.',
  'The training camp ({1}) brings its week to {2}, {3} above the bigger of the two weeks before it.':
    'Das Trainingslager ({1}) bringt seine Woche auf {2}, {3} über der größeren der zwei Wochen davor.',
  'The training camp ({1}) brings its week to {2}.': 'Das Trainingslager ({1}) bringt seine Woche auf {2}.',
  'Single runs keep to R1, lifting does not rise, and a lighter week follows.':
    'Einzelne Läufe halten R1 ein, die Kraft steigt nicht, und eine leichtere Woche folgt.',
  'Move the camp to four or more weeks before the race.':
    'Das Trainingslager auf vier oder mehr Wochen vor dem Wettkampf legen.',
  'Lower the camp’s share of the usual running if the athlete is new to such weeks.':
    'Den Anteil des Lagers am üblichen Laufen senken, wenn solche Wochen neu sind.',
  'A race on a closed day': 'Ein Wettkampf an einem gesperrten Tag',
  '{1} on {2} lies on a day without running ({3}), so it is not in the plan; the season is still built towards it.':
    '{1} am {2} liegt an einem Tag ohne Laufen ({3}) und steht deshalb nicht im Plan; die Saison ist weiter auf ihn hin gebaut.',
  'Move or remove the race, or shorten the closed days on the athlete’s calendar.':
    'Den Wettkampf verlegen oder entfernen oder die gesperrten Tage im Kalender des Athleten kürzen.',
  'is still part of the way back': 'gehört noch zum Weg zurück',
  'comes {1} after the end of the way back': 'kommt {1} nach dem Ende des Wegs zurück',
  'A race close to days without running': 'Ein Wettkampf nahe an Tagen ohne Laufen',
  '{1} on {2} {3} from {4} without running ({5}).': '{1} am {2} {3} nach {4} ohne Laufen ({5}).',
  'Run it without a time in mind, or choose a later race.':
    'Ihn ohne Zeitziel laufen oder einen späteren Wettkampf wählen.',
  'A {1} that stays on a closed day': '{1} bleibt an einem gesperrten Tag',
  '“{1}” on {2} stays in the plan, though the calendar allows no {3} that day ({4}).':
    '„{1}“ am {2} bleibt im Plan, obwohl der Kalender an diesem Tag kein {3} zulässt ({4}).',
  'Move or delete it, or unlock it and replan.': 'Sie verlegen oder löschen oder freigeben und neu planen.',
  '{1} on every run day, so no run is planned.': '{1} an jedem Lauftag, also ist kein Lauf geplant.',
  '{1} on {2} of {3}; the others keep their share, and nothing is crammed in.':
    '{1} an {2} von {3}; die anderen behalten ihren Anteil, und nichts wird hineingestopft.',
  '{1}: running at {2} of the plan on {3}.': '{1}: Laufen mit {2} des Plans an {3}.',
  '{1}: running at {2} of the plan without key sessions on {3}.':
    '{1}: Laufen mit {2} des Plans ohne Schlüsseleinheiten an {3}.',
  '{1}: running without key sessions on {2}.': '{1}: Laufen ohne Schlüsseleinheiten an {2}.',
  'The way back after {1}: {2} of the {3} a week before.': 'Der Weg zurück nach {1}: {2} der {3} pro Woche davor.',
  'The way back after {1}: {2} of the {3} a week before, without key sessions at first.':
    'Der Weg zurück nach {1}: {2} der {3} pro Woche davor, zunächst ohne Schlüsseleinheiten.',
  'The way back after {1}: {2} of the running before.': 'Der Weg zurück nach {1}: {2} des Laufens davor.',
  'The way back after {1}: {2} of the running before, without key sessions at first.':
    'Der Weg zurück nach {1}: {2} des Laufens davor, zunächst ohne Schlüsseleinheiten.',
  '{1}, then {2}': '{1}, dann {2}',
  'run day': 'Lauftag',
  '1 run day': '1 Lauftag',
  '{1} run days': '{1} Lauftagen',
  ', without key sessions at first': ', zunächst ohne Schlüsseleinheiten',
  'the running': 'des Laufens',
  'the {1} a week': 'der {1} pro Woche',
  'ill or closed days': 'kranken oder gesperrten Tagen',
  'days without running': 'Tagen ohne Laufen',
  '{1} days ill': '{1} kranken Tagen',
  '{1} days without running': '{1} Tagen ohne Laufen',
  '{1} ill or closed days': '{1} kranken oder gesperrten Tagen',
  '1 day ill': '1 kranken Tag',
  '1 day without running': '1 Tag ohne Laufen',
  'The way back after {1}: {2} of {3} before{4}.': 'Der Weg zurück nach {1}: {2} {3} davor{4}.',
  'The way back after {1}: {2} of {3} before.': 'Der Weg zurück nach {1}: {2} {3} davor.',
  'The way back after {1}: {2} of {3} before, without key sessions at first.':
    'Der Weg zurück nach {1}: {2} {3} davor, zunächst ohne Schlüsseleinheiten.',
  'running at {1} of the plan': 'Laufen mit {1} des Plans',
  'without key sessions': 'ohne Schlüsseleinheiten',
  'After the injury {1} without a key session.': 'Nach der Verletzung {1} ohne Schlüsseleinheit.',
  "Training camp on {1}: {2} of the plan's running, while lifting does not rise (C4).":
    'Trainingslager an {1}: {2} des geplanten Laufens, während die Kraft nicht steigt (C4).',
  'After the camp {1} of lighter running, at most {2} of a full week.':
    'Nach dem Lager {1} leichteres Laufen, höchstens {2} einer vollen Woche.',
  'Still on the way back: at most {1} above the {2} of the bigger of the last two weeks.':
    'Noch auf dem Weg zurück: höchstens {1} über den {2} der größeren der letzten zwei Wochen.',
  'in a training camp': 'im Trainingslager',
  'just after an illness': 'kurz nach einer Krankheit',
  'after an injury': 'nach einer Verletzung',
  'after a training camp': 'nach einem Trainingslager',
  ill: 'krank',
  injured: 'verletzt',
  away: 'abwesend',
  'No recovery week here: the training camp takes its place, and a lighter week follows it.':
    'Hier keine Entlastungswoche: Das Trainingslager tritt an ihre Stelle, und eine leichtere Woche folgt ihm.',
  'No recovery week here: the way back and days of less running are light enough.':
    'Hier keine Entlastungswoche: Der Weg zurück und Tage mit weniger Laufen sind leicht genug.',
  'No recovery week here: the week of {1} is light by the calendar.':
    'Hier keine Entlastungswoche: Die Woche vom {1} ist nach dem Kalender leicht.',
  'No recovery week here: the week of {1} is one by the calendar.':
    'Hier keine Entlastungswoche: Die Woche vom {1} ist nach dem Kalender eine.',
  'is one': 'ist eine',
  'is light': 'ist leicht',
  'No recovery week here: the week of {1} {2} by the calendar.':
    'Hier keine Entlastungswoche: Die Woche vom {1} {2} nach dem Kalender.',
  'The rhythm of recovery weeks starts anew after the days without running, so this week is one.':
    'Der Rhythmus der Entlastungswochen beginnt nach den Tagen ohne Laufen neu, also ist diese Woche eine.',
  'one day': 'einen Tag',
  '1 day': '1 Tag',
  '{1} days': '{1} Tage',
  '1 week': '1 Woche',
  '{1} weeks': '{1} Wochen',
};
