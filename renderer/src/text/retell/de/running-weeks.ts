import type { Retold } from '../retold.ts';

const PHASE_WEEK = 'Woche {1} von {2} der Phase {3}';

/** German of why a week has its phase, its volume and its class. */
export const RUNNING_WEEKS: Retold = {
  base: 'Grundlage',
  build: 'Aufbau',
  peak: 'Spitze',
  taper: 'Tapering',
  race: 'Wettkampf',
  transition: 'Übergang',
  'Easy running and the most lifting come first; they carry what follows.':
    'Lockeres Laufen und die meiste Kraft kommen zuerst; sie tragen, was folgt.',
  'A new cycle begins with easy running, and lifting comes to the fore again.':
    'Ein neuer Zyklus beginnt mit lockerem Laufen, und die Kraft tritt wieder nach vorn.',
  'Harder running comes in and the weeks grow to their biggest; lifting steps back.':
    'Härteres Laufen kommt hinzu und die Wochen wachsen zur größten; die Kraft tritt zurück.',
  'The hardest and most specific running, in weeks a little smaller; lifting keeps what is there.':
    'Das härteste und spezifischste Laufen, in etwas kleineren Wochen; die Kraft erhält, was da ist.',
  'Less running, as fast and as often as before; no lifting.':
    'Weniger Laufen, so schnell und so oft wie zuvor; keine Kraft.',
  'Rest, a few fast minutes, and the race.': 'Ruhe, ein paar schnelle Minuten und der Wettkampf.',
  'A light week lets the cycle settle before the next one begins.':
    'Eine leichte Woche lässt den Zyklus wirken, bevor der nächste beginnt.',
  'Rest and easy running after the race, before anything new begins.':
    'Ruhe und lockeres Laufen nach dem Wettkampf, bevor Neues beginnt.',
  'a time trial': 'einem Testlauf',
  'Week {1} of {2} of {3}': PHASE_WEEK,
  'Week {1} of {2} of {3}, built backwards from {4} on {5}.': `${PHASE_WEEK}, rückwärts gebaut von {4} am {5}.`,
  'Week {1} of {2} of {3}, cycle {6} of {7}, built backwards from {4} on {5}.': `${PHASE_WEEK}, Zyklus {6} von {7}, rückwärts gebaut von {4} am {5}.`,
  'Week {1} of {2} of {3}, cycle {6} of {7} towards {4} on {5}.': `${PHASE_WEEK}, Zyklus {6} von {7} auf dem Weg zu {4} am {5}.`,
  'Week {1} of {2} of {3}, cycle {6} of {7} towards {4} on {5}, closed by {8}.': `${PHASE_WEEK}, Zyklus {6} von {7} auf dem Weg zu {4} am {5}, abgeschlossen von {8}.`,
  'Week {1} of {2} of {3}, cycle {6} of {7} towards {4} on {5}, closed by {8} and a light week.': `${PHASE_WEEK}, Zyklus {6} von {7} auf dem Weg zu {4} am {5}, abgeschlossen von {8} und einer leichten Woche.`,
  'Week {1} of {2} of {3}, {4}, as there is no A race ahead to build backwards from.': `${PHASE_WEEK}, {4}, da kein A-Wettkampf ansteht, von dem rückwärts gebaut würde.`,
  'Week {1} of {2} of {3}, cycle {4} of {5}, closed by {6}, as there is no A race ahead to build backwards from.': `${PHASE_WEEK}, Zyklus {4} von {5}, abgeschlossen von {6}, da kein A-Wettkampf ansteht, von dem rückwärts gebaut würde.`,
  'Week {1} of {2} of {3}, cycle {4} of {5}, closed by {6} and a light week, as there is no A race ahead to build backwards from.': `${PHASE_WEEK}, Zyklus {4} von {5}, abgeschlossen von {6} und einer leichten Woche, da kein A-Wettkampf ansteht, von dem rückwärts gebaut würde.`,
  'Week {1} of {2} of {3}, a cycle, closed by {6} and a light week, as there is no A race ahead to build backwards from.': `${PHASE_WEEK}, ein Zyklus, abgeschlossen von {6} und einer leichten Woche, da kein A-Wettkampf ansteht, von dem rückwärts gebaut würde.`,
  'Week {1} of {2} of {3}, a cycle, closed by {6}, as there is no A race ahead to build backwards from.': `${PHASE_WEEK}, ein Zyklus, abgeschlossen von {6}, da kein A-Wettkampf ansteht, von dem rückwärts gebaut würde.`,
  ', closed by {1}': ', abgeschlossen von {1}',
  'and a light week': 'und einer leichten Woche',
  'cycle {1} of {2}': 'Zyklus {1} von {2}',
  '{1}, as there is no A race ahead to build backwards from':
    '{1}, da kein A-Wettkampf ansteht, von dem rückwärts gebaut würde',
  'a cycle': 'ein Zyklus',
  '{1}built backwards from {2}': '{1}rückwärts gebaut von {2}',
  'You set this week as its first.': 'Diese Woche ist als ihre erste festgelegt.',
  Phase: 'Phase',
  'growth from week to week allows no more': 'das Wachstum von Woche zu Woche lässt nicht mehr zu',
  'days and single runs hold no more': 'Tage und einzelne Läufe fassen nicht mehr',
  'no full week of build follows': 'es folgt keine volle Aufbauwoche',
  'recovery, race and peak weeks are lower by rule':
    'Entlastungs-, Wettkampf- und Spitzenwochen liegen nach der Regel tiefer',
  'the biggest week of its build-up': 'die größte Woche ihres Aufbaus',
  'on the way to the biggest week of {1}': 'auf dem Weg zur größten Woche von {1}',
  'held below the biggest week of {1}': 'unter der größten Woche von {1} gehalten',
  '{1} ({2} was the aim, but {3})': '{1} ({2} waren das Ziel, aber {3})',
  'at most {1} × {2}, the biggest of the last {3} weeks': 'höchstens {1} × {2}, die größte der letzten {3} Wochen',
  'not more than {1} % above {2}, the bigger of the last two weeks':
    'nicht mehr als {1} % über {2}, der größeren der letzten zwei Wochen',
  'as you set it; by rule it would be {1}': 'wie festgelegt; nach der Regel wären es {1}',
  'a careful start at {1} % of {2}, the week before the season, as little was run lately':
    'ein vorsichtiger Beginn mit {1} % von {2}, der Woche vor der Saison, da zuletzt wenig gelaufen wurde',
  'a recovery week at {1} % of {2}, the biggest of its block':
    'eine Entlastungswoche mit {1} % von {2}, der größten ihres Blocks',
  'transition at {1} % of the biggest week, {2}': 'Übergang mit {1} % der größten Woche, {2}',
  'a light week between two cycles at {1} % of the biggest week, {2}':
    'eine leichte Woche zwischen zwei Zyklen mit {1} % der größten Woche, {2}',
  'over {1} days, time constant {2} days': 'über {1} Tage, Zeitkonstante {2} Tage',
  'tapered from {1} by a mean of {2} %; intensity and frequency stay':
    'von {1} um im Mittel {2} % heruntergefahren; Intensität und Häufigkeit bleiben',
  'tapered from {1} by a mean of {2} % over {3} days, time constant {4} days; intensity and frequency stay':
    'von {1} über {3} Tage um im Mittel {2} % heruntergefahren, Zeitkonstante {4} Tage; Intensität und Häufigkeit bleiben',
  'tapered from {1} by a mean of {2} %{3}; intensity and frequency stay':
    'von {1} um im Mittel {2} % heruntergefahren{3}; Intensität und Häufigkeit bleiben',
  '{1} % of {2}, race included, because of the B race':
    '{1} % von {2}, Wettkampf eingeschlossen, wegen des B-Wettkampfs',
  '{1} % of {2}, so that the time trial is run fresh': '{1} % von {2}, damit der Testlauf frisch gelaufen wird',
  '{1} % of {2}, because the legs come back from the race first':
    '{1} % von {2}, weil sich die Beine erst vom Wettkampf erholen',
  'with the race': 'mit dem Wettkampf',
  '{1} with the race': '{1} mit dem Wettkampf',
  'Of {1} aimed at, days and single runs hold no more.':
    'Von den angestrebten {1} fassen Tage und einzelne Läufe nicht mehr.',
  'Weekly running': 'Laufen der Woche',
  'in a recovery week': 'in einer Entlastungswoche',
  'Key sessions': 'Schlüsseleinheiten',
  '{1}, races included: {2} week {3}, {4} runs and {5} as a loading week.':
    '{1}, Wettkämpfe eingeschlossen: {2}, Woche {3}, {4} Läufe und {5} als Belastungswoche.',
  '{1}, races included: {2} week {3} in a recovery week, {4} runs and {5} as a loading week.':
    '{1}, Wettkämpfe eingeschlossen: {2}, Woche {3}, eine Entlastungswoche, {4} Läufe und {5} als Belastungswoche.',
  '{1}, races included: {2} week {3}{6}, {4} runs and {5} as a loading week.':
    '{1}, Wettkämpfe eingeschlossen: {2}, Woche {3}{6}, {4} Läufe und {5} als Belastungswoche.',
  'No key session': 'Keine Schlüsseleinheit',
  '1 key session': '1 Schlüsseleinheit',
  '{1} key sessions': '{1} Schlüsseleinheiten',
  'Its own numbers say {1}, but one week does not change the class.':
    'Ihre eigenen Zahlen sagen {1}, aber eine einzelne Woche ändert die Klasse nicht.',
  ', race week': ', Wettkampfwoche',
  'Class of running intensity': 'Klasse der Laufintensität',
  '{1}: {2} % of the running is hard, key sessions {3}; {4}.':
    '{1}: {2} % des Laufens sind hart, Schlüsseleinheiten {3}; {4}.',
  '{1}: {2} % of the running is hard, key sessions {3}, race week; {4}.':
    '{1}: {2} % des Laufens sind hart, Schlüsseleinheiten {3}, Wettkampfwoche; {4}.',
  '{1}: {2} % of the running is hard, key sessions {3}; {4}.{5}':
    '{1}: {2} % des Laufens sind hart, Schlüsseleinheiten {3}; {4}.{5}',
  'no running': 'kein Laufen',
  '{1} points a minute': '{1} Punkte pro Minute',
  LOW: 'NIEDRIG',
  MODERATE: 'MITTEL',
  HIGH: 'HOCH',
};
