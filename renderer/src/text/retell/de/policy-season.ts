import type { Retold } from '../retold.ts';
import { POLICY_AUDIT } from './policy-audit.ts';
import { POLICY_DISTANCES } from './policy-distances.ts';
import { POLICY_LOAD } from './policy-load.ts';
import { POLICY_PERIODS } from './policy-periods.ts';

/** German of the rules of seasons, periods, the audit, load and distances as the settings describe them. */
export const POLICY_SEASON: Retold = {
  ...POLICY_AUDIT,
  ...POLICY_DISTANCES,
  ...POLICY_LOAD,
  ...POLICY_PERIODS,
  // Sources.
  'Shaped on Bompa’s several macrocycles': 'Nach Bompa, mehrere Makrozyklen',
  'Shaped on Friel and Bompa': 'Nach Friel und Bompa',
  // Phases.
  'Season and phases': 'Saison und Phasen',
  'Shortest season': 'Kürzeste Saison',
  'A shorter season is planned, with a finding.': 'Eine kürzere Saison wird geplant, mit einem Befund.',
  'Longest season': 'Längste Saison',
  'A longer season is planned, with a finding.': 'Eine längere Saison wird geplant, mit einem Befund.',
  'Season without an end': 'Saison ohne Ende',
  'How long a season gets that has neither an end date nor an A race.':
    'Wie lang eine Saison wird, die weder ein Enddatum noch einen A-Wettkampf hat.',
  'Longest build': 'Längster Aufbau',
  'What lies before it is base.': 'Was davor liegt, ist Grundlage.',
  'Build keeps its first week up to': 'Aufbau behält seine erste Woche bis',
  'A longer build gives its first week to base when that is a recovery week.':
    'Ein längerer Aufbau gibt seine erste Woche an die Grundlage ab, wenn sie eine Entlastungswoche ist.',
  'Build in a short season': 'Aufbau in einer kurzen Saison',
  'Part of the weeks before peak that is build while there is no room for the whole of it.':
    'Anteil der Wochen vor der Spitze, der Aufbau ist, solange für den ganzen Aufbau kein Platz ist.',
  'Build without an A race': 'Aufbau ohne A-Wettkampf',
  'Part of a season without an A race that is build.': 'Anteil einer Saison ohne A-Wettkampf, der Aufbau ist.',
  'One week of peak from': 'Eine Woche Spitze ab',
  'Weeks before the taper from which one of them is peak.':
    'Ab so vielen Wochen vor dem Tapering ist eine davon Spitze.',
  'All weeks of peak from': 'Alle Wochen der Spitze ab',
  'Weeks before the taper from which every peak week of the race distance is kept.':
    'Ab so vielen Wochen vor dem Tapering bleibt jede Woche der Spitze, die zur Wettkampfstrecke gehört.',
  'A races too close below': 'A-Wettkämpfe zu nah unter',
  'Two A races closer than this raise a finding: one cannot peak for both.':
    'Zwei A-Wettkämpfe mit weniger Abstand ergeben einen Befund: Für beide lässt sich die Höchstform nicht aufbauen.',
  'Whole transition from': 'Ganzer Übergang ab',
  'Weeks between two A races from which the transition after the first is whole.':
    'Ab so vielen Wochen zwischen zwei A-Wettkämpfen ist der Übergang nach dem ersten vollständig.',
  'One week of transition from': 'Eine Woche Übergang ab',
  'Weeks between two A races from which one transition week is kept.':
    'Ab so vielen Wochen zwischen zwei A-Wettkämpfen bleibt eine Woche Übergang.',
  'Longest transition by hand': 'Längster Übergang von Hand',
  'A base that the coach begins later after a race begins a cycle of its own.':
    'Eine Grundlage, die nach einem Wettkampf von Hand später begonnen wird, beginnt einen eigenen Zyklus.',
  // Taper.
  Taper: 'Tapering',
  'Mean cut of volume in the taper': 'Mittlere Kürzung des Umfangs im Tapering',
  'Running volume over the whole taper is cut by this much on average; intensity and frequency stay.':
    'Um so viel wird der Laufumfang über das ganze Tapering im Mittel gekürzt; Intensität und Häufigkeit bleiben.',
  'Cut that was studied': 'Untersuchte Kürzung',
  'Outside of it the plan follows the coach, and a finding says so.':
    'Außerhalb folgt der Plan der Vorgabe des Coachs, und ein Befund sagt es.',
  'Taper at most': 'Tapering, höchstens',
  'Part of the days from the start of the cycle to the race that the taper may take.':
    'Anteil der Tage vom Beginn des Zyklus bis zum Wettkampf, den das Tapering einnehmen darf.',
  'Longest taper by hand': 'Längstes Tapering von Hand',
  'Weeks before that of the race for which the coach may begin the taper.':
    'So viele Wochen vor der Wettkampfwoche darf das Tapering von Hand beginnen.',
  'Taper week from': 'Taperingwoche ab',
  'Days of a week in the taper from which the whole week is called taper.':
    'Ab so vielen Tagen einer Woche im Tapering heißt die ganze Woche Tapering.',
  // Around a race.
  'Around a race, by its distance': 'Rund um einen Wettkampf, nach seiner Strecke',
  'Days and weeks around a race': 'Tage und Wochen rund um einen Wettkampf',
  'The longest race that the row holds for.': 'Der längste Wettkampf, für den die Zeile gilt.',
  'Days of an A race’s taper, race day included.':
    'Tage des Taperings vor einem A-Wettkampf, Wettkampftag inbegriffen.',
  Peak: 'Spitze',
  'Weeks of peak before the taper when the season is long enough.':
    'Wochen der Spitze vor dem Tapering, wenn die Saison lang genug ist.',
  Transition: 'Übergang',
  'Weeks of transition after an A race.': 'Wochen des Übergangs nach einem A-Wettkampf.',
  'Mini-taper of a B race': 'Kurzes Tapering vor einem B-Wettkampf',
  'Easier days before a B race, race day not counted.': 'Leichtere Tage vor einem B-Wettkampf, ohne den Wettkampftag.',
  'Without key sessions after': 'Danach ohne Schlüsseleinheiten',
  'Days after any race of this length without a key session.':
    'Tage ohne Schlüsseleinheit nach jedem Wettkampf dieser Länge.',
  'Without running after an A race': 'Ohne Laufen nach einem A-Wettkampf',
  'Days after an A race of this length without any run.': 'Tage ohne Lauf nach einem A-Wettkampf dieser Länge.',
  Track: 'Bahn',
  '5 and 10 km': '5 und 10 km',
  'Half marathon': 'Halbmarathon',
  Marathon: 'Marathon',
  Longer: 'Länger',
  // Cycles.
  'Cycles on a long way to a race': 'Zyklen auf einem langen Weg zum Wettkampf',
  'Weeks of the cycle that counts': 'Wochen des Hauptzyklus',
  'Training weeks before the taper; above the most the way is parted into cycles.':
    'Trainingswochen vor dem Tapering; bei mehr als der Höchstzahl wird der Weg in Zyklen geteilt.',
  'Weeks of a preparatory cycle': 'Wochen eines vorbereitenden Zyklus',
  'Its light week included.': 'Seine leichte Woche inbegriffen.',
  'Weeks of the last cycle without an A race': 'Wochen des letzten Zyklus ohne A-Wettkampf',
  'Above the most it is parted.': 'Bei mehr als der Höchstzahl wird er geteilt.',
  'Light weeks between cycles': 'Leichte Wochen zwischen Zyklen',
  'Where no A race lies between them.': 'Wo kein A-Wettkampf dazwischen liegt.',
  'Build of a preparatory cycle keeps its first week up to':
    'Aufbau eines vorbereitenden Zyklus behält seine erste Woche bis',
  'A longer one gives it to base when that is a recovery week.':
    'Ein längerer gibt sie an die Grundlage ab, wenn sie eine Entlastungswoche ist.',
  'Build in a preparatory cycle': 'Aufbau in einem vorbereitenden Zyklus',
  'Part of the cycle that is build.': 'Anteil des Zyklus, der Aufbau ist.',
  'Base only up to': 'Nur Grundlage bis',
  'A remainder after the last A race up to this length has no build.':
    'Ein Rest nach dem letzten A-Wettkampf bis zu dieser Länge hat keinen Aufbau.',
  'Time trial without an A race': 'Testlauf ohne A-Wettkampf',
  'It closes a cycle of a season without an A race.': 'Er schließt einen Zyklus einer Saison ohne A-Wettkampf ab.',
  'Time trial on the way': 'Testlauf auf dem Weg',
  'It closes a preparatory cycle without a B race, by the distance of the A race.':
    'Er schließt einen vorbereitenden Zyklus ohne B-Wettkampf ab, nach der Strecke des A-Wettkampfs.',
  'Preparatory cycle trains for': 'Vorbereitender Zyklus trainiert für',
  'On the way to a race of this distance; the last is the cycle before the race’s own.':
    'Auf dem Weg zu einem Wettkampf dieser Strecke; der letzte ist der Zyklus vor dem des Wettkampfs.',
  'Worth of a B race at the end': 'Wert eines B-Wettkampfs am Ende',
  'Squared relative departure from the wanted length that such a race makes up for.':
    'Quadrierte relative Abweichung von der gewünschten Länge, die ein solcher Wettkampf aufwiegt.',
};

/** Studies are cited as they are; the last three are paths of rules. */
export const POLICY_SEASON_KEPT: readonly string[] = [
  'Bosquet 2007, MSSE 39:1358: 41–60 %',
  'Bosquet 2007, MSSE 39:1358; Wang 2023',
  'season.cycles.{1}.fewest',
  'season.cycles.{1}.wanted',
  'season.cycles.{1}.most',
];
