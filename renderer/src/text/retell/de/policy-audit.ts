import type { Retold } from '../retold.ts';

/** German of what the audit measures by. */
export const POLICY_AUDIT: Retold = {
  // Strength work.
  'What the audit names': 'Was die Prüfung meldet',
  'M1: no strength work for': 'M1: keine Kraft seit',
  'Weeks without any before it is named.': 'So viele Wochen ganz ohne, bevor es gemeldet wird.',
  'M2: too seldom from': 'M2: zu selten ab',
  'Part of the lifts asked for that may be missing.': 'Anteil der verlangten Krafteinheiten, der fehlen darf.',
  'M3: the same load for': 'M3: dieselbe Last seit',
  'Training weeks with the same load and reps.': 'Trainingswochen mit derselben Last und Wiederholungszahl.',
  'M4–M7, S2: share of the sets': 'M4–M7, S2: Anteil der Sätze',
  'Part of a window’s sets or sessions that is named.':
    'Anteil der Sätze oder Einheiten eines Zeitfensters, ab dem es gemeldet wird.',
  'M4: a split from': 'M4: Split ab',
  'Sessions a week.': 'Einheiten pro Woche.',
  'M4: many exercises from': 'M4: viele Übungen ab',
  'In a session.': 'In einer Einheit.',
  'M2: one pause between': 'M2: einzelne Pause zwischen',
  'Weeks in a row with lifts on both sides of it; else it is a habit.':
    'Wochen nacheinander mit Kraft davor wie danach; sonst ist es Gewohnheit.',
  'Window of the M and S rules': 'Zeitfenster der Regeln M und S',
  'What is judged together.': 'Was zusammen beurteilt wird.',
  'M4–M7 and S2–S6 from': 'M4–M7 und S2–S6, ab Sätzen',
  'Fewest sets of a window before they speak.':
    'Mindestzahl der Sätze eines Zeitfensters, bevor die Regeln sich melden.',
  'The same from sessions': 'M4–M7 und S2–S6, ab Einheiten',
  'Fewest sessions of a window before they speak.':
    'Mindestzahl der Einheiten eines Zeitfensters, bevor die Regeln sich melden.',
  'Today’s strength judges sets of': 'Heutige Kraft beurteilt Sätze der letzten',
  'Older sets are judged by the strength that the log showed then.':
    'Ältere Sätze werden nach der Kraft beurteilt, die das Protokoll damals zeigte.',
  // Lifting.
  'What the audit names of the lifting': 'Was die Prüfung beim Krafttraining meldet',
  'S2: close to the maximum from': 'S2: nah am Maximum ab',
  'S3: too hard to start with from': 'S3: zu hart für den Anfang ab',
  'RPE of a set in the first weeks.': 'RPE eines Satzes in den ersten Wochen.',
  'S3: too heavy to start with from': 'S3: zu schwer für den Anfang ab',
  'Part of the one-rep maximum, where no RPE was given.':
    'Anteil des Einwiederholungsmaximums, wo keine RPE angegeben ist.',
  'S5: jumps named above': 'S5: Meldung bei Sprüngen über',
  'S5: jumps warn above': 'S5: Warnung bei Sprüngen über',
  'Ground contacts of a session.': 'Bodenkontakte einer Einheit.',
  'S6: failure from': 'S6: Muskelversagen ab',
  'RPE of a set that counts as taken to failure.': 'RPE eines Satzes, der als bis zum Versagen gezählt wird.',
  'S6: named from': 'S6: Meldung ab',
  'S6: warns from': 'S6: Warnung ab',
  'Part of the rated sets that went to failure.': 'Anteil der bewerteten Sätze, die bis zum Versagen gingen.',
  'C6: warns from': 'C6: Warnung ab',
  'Rank correlation of running intensity and lifting.': 'Rangkorrelation von Laufintensität und Kraft.',
  'C6: warns from weeks': 'C6: Warnung ab Wochen',
  'Weeks that the correlation rests on.': 'Wochen, auf denen die Korrelation beruht.',
  // Running.
  'What the audit names of the running': 'Was die Prüfung beim Laufen meldet',
  'R1: serious from': 'R1: ernst ab',
  'Long run against the longest of the last days.': 'Langer Lauf im Verhältnis zum längsten der letzten Tage.',
  'R2: a return up to': 'R2: Rückkehr bis',
  'Week against the biggest one known; a return is only noted.':
    'Woche im Verhältnis zur größten bekannten; eine Rückkehr ist nur ein Hinweis.',
  'R3: a size may be over by': 'R3: Überschreitung bis',
  'Part of the share before it is named.':
    'So viel vom erlaubten Anteil darf ein Umfang darüber liegen, bevor er gemeldet wird.',
  'R1: rounding': 'R1: Rundung',
  'Ratio that rounding may add before it speaks.':
    'So viel darf das Runden zum Verhältnis beitragen, bevor die Regel sich meldet.',
  'R1 is silent below': 'R1 schweigt unter',
  'A tenth of little is nothing.': 'Ein Zehntel von wenig ist nichts.',
  'R1 is silent until': 'R1 schweigt bis',
  'Days of running that are known: as many as it looks back.':
    'Tage, deren Laufen bekannt ist: so viele, wie zurückgeblickt wird.',
  'R2 and R3 are silent below': 'R2 und R3 schweigen unter',
  'Distance of a week.': 'Strecke einer Woche.',
  'R2: a week is known for': 'R2: eine Woche bleibt bekannt für',
  'Weeks before in which the biggest one counts.': 'Wochen davor, deren größte zählt.',
  'R3: a race asks for long runs within': 'R3: lange Läufe für einen Wettkampf innerhalb von',
  'Weeks before it in which its own share holds.': 'Wochen vor dem Wettkampf, in denen sein eigener Anteil gilt.',
  'Outside seasons: a taper up to': 'Außerhalb von Saisons: Tapering bis',
  'Part of the running of the weeks before it.': 'Anteil des Laufens der Wochen davor.',
  'Outside seasons: weeks before a taper': 'Außerhalb von Saisons: Wochen vor einem Tapering',
  'Whose mean a taper is held against.': 'Mit ihrem Mittel wird ein Tapering verglichen.',
  'Outside seasons: a recovery week up to': 'Außerhalb von Saisons: Entlastungswoche bis',
  'Part of the biggest of the weeks before it.': 'Anteil der größten der Wochen davor.',
  'Outside seasons: weeks before a recovery week': 'Außerhalb von Saisons: Wochen vor einer Entlastungswoche',
  'Whose biggest a recovery week is held against.': 'Mit ihrer größten wird eine Entlastungswoche verglichen.',
  // Reports and fixes.
  'How the audit reports and mends': 'Meldungen und Abhilfen der Prüfung',
  'Each case by itself up to': 'Jeder Fall für sich bis',
  'Longer ranges tell near cases together.': 'In längeren Zeiträumen stehen nahe Fälle zusammen.',
  'Near means': 'Als nah gilt',
  'Cases up to this far apart are told together.': 'Fälle bis zu diesem Abstand stehen zusammen.',
  'Facts that one finding lists': 'Belege, die ein Befund auflistet',
  'What is left out is counted.': 'Was wegbleibt, wird gezählt.',
  'A fix shortens a run to': 'Abhilfe kürzt einen Lauf auf',
  'At least this part of what it was.': 'Mindestens diesen Anteil dessen, was er war.',
  'A fix leaves a lift': 'Abhilfe lässt einer Krafteinheit mindestens',
  'Fewer sets than these and it goes.': 'Bei weniger Sätzen fällt sie ganz weg.',
  'A fix rounds times to': 'Abhilfe rundet Zeiten auf',
  'Start times are rounded up.': 'Startzeiten werden aufgerundet.',
  'A fix looks back': 'Abhilfe blickt zurück',
  'Weeks before a finding in which it checks itself.': 'Wochen vor einem Befund, in denen sie sich selbst prüft.',
  'A fix looks ahead': 'Abhilfe blickt voraus',
  'Weeks after a finding in which it checks itself.': 'Wochen nach einem Befund, in denen sie sich selbst prüft.',
};

/** Studies are cited as they are. */
export const POLICY_AUDIT_KEPT: readonly string[] = ['Frandsen 2025, BJSM 59:1203', 'Robinson 2024'];
