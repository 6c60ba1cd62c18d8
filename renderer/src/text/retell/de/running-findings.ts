import type { Retold } from '../retold.ts';

/** German of what the running plan finds. */
export const RUNNING_FINDINGS: Retold = {
  'No day to run': 'Kein Tag zum Laufen',
  'The athlete can run on no day of the week, so only races were planned.':
    'An keinem Tag der Woche kann gelaufen werden, also wurden nur Wettkämpfe geplant.',
  'Allow running on at least one weekday.': 'An mindestens einem Wochentag Laufen zulassen.',
  'The benchmark cannot be right': 'Die Bestmarke kann nicht stimmen',
  '{1} in {2} is no human performance, so the runs go by time and effort.':
    '{1} in {2} schafft kein Mensch, also gehen die Läufe nach Zeit und Gefühl.',
  'Correct the benchmark’s distance or time.': 'Strecke oder Zeit der Bestmarke berichtigen.',
  'The biggest week stays below the aim': 'Die größte Woche bleibt unter dem Ziel',
  'The biggest week is {1} of the {2} aimed at: growth, days or the length of single runs allow no more.':
    'Die größte Woche hat {1} der angestrebten {2}: Wachstum, Tage oder die Länge einzelner Läufe lassen nicht mehr zu.',
  'Start earlier, add a run day, or lower the aim.': 'Früher beginnen, einen Lauftag hinzunehmen oder das Ziel senken.',
  '{1} rises steeply': '{1} steigt steil',
  'Weekly running rises steeply': 'Das Laufen der Woche steigt steil',
  'The week of {1} has {2}, {3} % more than the bigger of the two weeks before it, {4}.':
    'Die Woche vom {1} hat {2}, {3} % mehr als die größere der zwei Wochen davor, {4}.',
  'Shorten kept runs of this week, or add some to the weeks before.':
    'Behaltene Läufe dieser Woche kürzen oder in den Wochen davor welche hinzufügen.',
  'No day can hold the long run': 'Kein Tag fasst den langen Lauf',
  'In {1} no day of the athlete is long enough for the long run: on {2} it is {3} of {4}.':
    'In {1} ist kein Tag des Athleten lang genug für den langen Lauf: Am {2} sind es {3} von {4}.',
  'Allow a longer run on one day of the week.': 'An einem Tag der Woche einen längeren Lauf zulassen.',
  'Long runs are short for {1}': 'Die langen Läufe sind kurz für {1}',
  '{1} of the {2} weeks before {3} {4} {5}, {6} % of the race.':
    '{1} der {2} Wochen vor {3} {4} {5}, {6} % des Wettkampfs.',
  '{1} of the {2} weeks before {3} is {5}, {6} % of the race.':
    '{1} der {2} Wochen vor {3}: {5}, {6} % des Wettkampfs.',
  '{1} of the {2} weeks before {3} are {5}, {6} % of the race.':
    '{1} der {2} Wochen vor {3}: {5}, {6} % des Wettkampfs.',
  'The longest two days in a row': 'Die längsten zwei Tage nacheinander',
  'The longest run': 'Der längste Lauf',
  'Start earlier, raise the weekly distance, or choose a shorter race.':
    'Früher beginnen, die Wochenstrecke erhöhen oder einen kürzeren Wettkampf wählen.',
  'The target of {1}': 'Das Ziel von {1}',
  'Choose a faster target, or keep it on purpose.': 'Ein schnelleres Ziel wählen oder es bewusst behalten.',
  'Race or time a shorter distance to see where the fitness stands, or choose a slower target.':
    'Eine kürzere Strecke auf Zeit laufen, um zu sehen, wo die Form steht, oder ein langsameres Ziel wählen.',
  'Test it on the way: a shorter race or a time trial says whether it comes.':
    'Unterwegs prüfen: Ein kürzerer Wettkampf oder ein Testlauf sagt, ob sie kommt.',
  'the days, the growth of single runs and the calendar hold no more':
    'die Tage, das Wachstum einzelner Läufe und der Kalender nicht mehr fassen',
  'races, kept sessions and the shortest sensible runs come to more':
    'Wettkämpfe, behaltene Einheiten und die kürzesten sinnvollen Läufe mehr ergeben',
  'Week of {1}: {2}, not {3}': 'Woche vom {1}: {2}, nicht {3}',
  'You set {1} of running for the week of {2}; the plan has {3}, as {4}.':
    'Für die Woche vom {2} sind {1} Laufen festgelegt; der Plan hat {3}, weil {4}.',
  'Set another target for the week, or let the engine decide.':
    'Ein anderes Ziel für die Woche setzen oder die Planung entscheiden lassen.',
};
