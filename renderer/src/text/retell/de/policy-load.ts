import type { Retold } from '../retold.ts';

/** German of the rules of a week’s class, of paces and of the points of a run. */
export const POLICY_LOAD: Retold = {
  // Class of a week.
  'Class of a week’s running': 'Intensitätsklasse der Woche',
  'MODERATE from hard share': 'MITTEL ab hartem Anteil von',
  'Part of the week’s minutes at threshold or faster from which a week is MODERATE.':
    'Anteil der Minuten einer Woche an der Schwelle oder schneller, ab dem sie MITTEL ist.',
  'HIGH above hard share': 'HOCH über hartem Anteil von',
  'Part of the week’s minutes at threshold or faster above which a week is HIGH.':
    'Anteil der Minuten einer Woche an der Schwelle oder schneller, über dem sie HOCH ist.',
  'MODERATE from key sessions': 'Schlüsseleinheiten, ab denen MITTEL gilt',
  'Key sessions from which a week is MODERATE whatever its minutes.':
    'Ab so vielen Schlüsseleinheiten ist eine Woche MITTEL, gleich wie viele Minuten hart sind.',
  'HIGH from key sessions': 'Schlüsseleinheiten, ab denen HOCH gilt',
  'Key sessions from which a week is HIGH whatever its minutes.':
    'Ab so vielen Schlüsseleinheiten ist eine Woche HOCH, gleich wie viele Minuten hart sind.',
  'Key session from': 'Schlüsseleinheit ab',
  'Minutes at threshold or faster that make a session a key session.':
    'Minuten an der Schwelle oder schneller, die eine Einheit zur Schlüsseleinheit machen.',
  'A minute at R counts as': 'Eine Minute in R zählt',
  'Of the minutes that make a key session: repetitions are short, and hard for all that.':
    'Unter den Minuten, die eine Schlüsseleinheit ausmachen: Wiederholungsläufe sind kurz und trotzdem hart.',
  'Weeks that change the class': 'Wochen, nach denen die Klasse wechselt',
  'Weeks in a row that a change of class needs, unless a phase begins there.':
    'So viele Wochen nacheinander braucht ein Wechsel der Klasse, außer es beginnt eine Phase.',
  // Paces.
  'Training paces': 'Trainingstempi',
  'Easy, slow end': 'Locker, langsames Ende',
  'Part of VO₂ at VDOT at which easy running is slowest.':
    'Anteil der VO₂ des VDOT, bei dem lockeres Laufen am langsamsten ist.',
  'Easy, fast end': 'Locker, schnelles Ende',
  'Part of VO₂ at VDOT at which easy running is fastest.':
    'Anteil der VO₂ des VDOT, bei dem lockeres Laufen am schnellsten ist.',
  Threshold: 'Schwelle',
  'Part of VO₂ at VDOT at threshold pace.': 'Anteil der VO₂ des VDOT im Schwellentempo.',
  Interval: 'Intervall',
  'Part of VO₂ at VDOT at interval pace.': 'Anteil der VO₂ des VDOT im Intervalltempo.',
  Repetition: 'Wiederholung',
  'Part of VO₂ at VDOT at repetition pace.': 'Anteil der VO₂ des VDOT im Wiederholungstempo.',
  'VDOT without a benchmark': 'VDOT ohne Bestmarke',
  'Distances are estimated with it while the athlete has no race or time trial; it is never shown as a pace.':
    'Damit werden Strecken geschätzt, solange es keinen Wettkampf oder Testlauf gibt; als Tempo wird er nie gezeigt.',
  'Lowest VDOT believed': 'Niedrigster glaubhafter VDOT',
  'A benchmark below it is taken for a typing error and not used.':
    'Eine Bestmarke darunter gilt als Tippfehler und wird nicht verwendet.',
  'Highest VDOT believed': 'Höchster glaubhafter VDOT',
  'A benchmark above it is taken for a typing error and not used.':
    'Eine Bestmarke darüber gilt als Tippfehler und wird nicht verwendet.',
  // Points.
  'Points and intensity of a run': 'Punkte und Intensität eines Laufs',
  'Points of easy running': 'Punkte für lockeres Laufen',
  'Within Daniels’ range of 0.167–0.217.': 'Im Bereich von Daniels, 0,167–0,217.',
  'Points of marathon pace': 'Punkte für Marathontempo',
  'Points for each minute at marathon pace.': 'Punkte je Minute im Marathontempo.',
  'Points of threshold': 'Punkte für Schwelle',
  'Points for each minute at threshold pace.': 'Punkte je Minute im Schwellentempo.',
  'Points of intervals': 'Punkte für Intervalle',
  'Near the mean of Daniels’ 0.82 and 0.939.': 'Nahe dem Mittel aus 0,82 und 0,939 bei Daniels.',
  'Points of repetitions': 'Punkte für Wiederholungsläufe',
  'At the top of Daniels’ table.': 'Am oberen Ende der Tabelle von Daniels.',
  'Points of standing and walking': 'Punkte für Stehen und Gehen',
  'Points for each minute of rest between repeats.': 'Punkte je Minute Pause zwischen den Wiederholungen.',
  'Points of zone 1': 'Punkte für Zone 1',
  'For measured time below threshold.': 'Für gemessene Zeit unter der Schwelle.',
  'Points of zone 2': 'Punkte für Zone 2',
  'For measured time around threshold: the mean of M and T.':
    'Für gemessene Zeit um die Schwelle: das Mittel aus M und T.',
  'Points of zone 3': 'Punkte für Zone 3',
  'For measured time above threshold: the mean of I and R.':
    'Für gemessene Zeit über der Schwelle: das Mittel aus I und R.',
  'Points by heart rate': 'Punkte nach Puls',
  'Average heart rate of a run, per cent of maximum.': 'Mittlerer Puls eines Laufs, in Prozent des Maximalpulses.',
  Points: 'Punkte',
  'Points for each minute at this heart rate; between the rows in a straight line.':
    'Punkte je Minute bei diesem Puls; zwischen den Zeilen linear.',
  'Points by speed': 'Punkte nach Tempo',
  'Part of VO₂ at VDOT': 'Anteil der VO₂ des VDOT',
  'Average speed of a run, as the VO₂ that it takes.': 'Mittleres Tempo eines Laufs, als die VO₂, die es kostet.',
  'Points for each minute at this speed; the same as at the training paces.':
    'Punkte je Minute in diesem Tempo; gleich denen der Trainingstempi.',
  'Bulk of a run by its kind': 'Hauptteil eines Laufs nach seiner Art',
  'Bulk of a run': 'Hauptteil eines Laufs',
  'Bulk of a run by its kind, {1}: Bulk of a run': 'Hauptteil eines Laufs: {1}',
  'Intensity of a run of this kind that has neither steps nor a measurement.':
    'Intensität eines Laufs dieser Art, der weder Abschnitte noch Messwerte hat.',
  'Intensity of a race by its time': 'Intensität eines Wettkampfs nach seiner Zeit',
  'Races up to': 'Wettkämpfe bis',
  'Expected time of the longest race that the row holds for.':
    'Erwartete Zeit des längsten Wettkampfs, für den die Zeile gilt.',
  Intensity: 'Intensität',
  'What a race of this length counts as.': 'Als was ein Wettkampf dieser Länge zählt.',
};

/** Formulas are cited as they are. */
export const POLICY_LOAD_KEPT: readonly string[] = ['Daniels & Gilbert 1979'];
