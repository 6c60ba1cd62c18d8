import type { Retold } from '../retold.ts';

/** German of the rules for running and lifting in one week, and of the classes of sets. */
export const POLICY_TOGETHER: Retold = {
  // One day.
  'Run and lift on one day': 'Lauf und Kraft am selben Tag',
  'Lift after the run': 'Kraft nach dem Lauf',
  'Hours between them that are aimed at.': 'Stunden dazwischen, die angestrebt werden.',
  'Lift after the run, at the least': 'Kraft nach dem Lauf, mindestens',
  'Less raises a finding.': 'Weniger ergibt einen Befund.',
  'No lift before': 'Kein Krafttraining vor',
  'Time of day.': 'Uhrzeit.',
  'No lift after': 'Kein Krafttraining nach',
  'Time of day at which it starts.': 'Uhrzeit, zu der es beginnt.',
  'Room before a run': 'Platz vor einem Lauf',
  'That a lift needs where it comes first.': 'Den eine Krafteinheit braucht, wenn sie zuerst kommt.',
  // Key runs and races.
  'Lift before key runs and races': 'Kraft vor Schlüsselläufen und Wettkämpfen',
  'No key run within': 'Kein Schlüssellauf innerhalb von',
  'Days after a lift.': 'Tage nach einer Krafteinheit.',
  'Preferred distance to a key run': 'Gewünschter Abstand zu einem Schlüssellauf',
  'Days from a lift to the next key or long run.':
    'Tage von einer Krafteinheit bis zum nächsten Schlüssel- oder langen Lauf.',
  'Before a B race': 'Vor einem B-Wettkampf',
  'Days before it without a lift.': 'Tage davor ohne Krafteinheit.',
  'From lift to lift': 'Von Krafteinheit zu Krafteinheit',
  'By preference: 48 hours.': 'Wenn möglich: 48 Stunden.',
  // Gaps.
  'Gaps without strength work': 'Lücken ohne Krafttraining',
  'Mentioned from': 'Hinweis ab',
  'Warned of from': 'Warnung ab',
  'Loss expected from': 'Verlust zu erwarten ab',
  'Days without strength work.': 'Tage ohne Krafttraining.',
  // Alignment.
  'Lifting against running': 'Kraft gegen Laufen',
  'Fewest weeks': 'Wochen, mindestens',
  'Below it no correlation is shown.': 'Darunter wird keine Korrelation gezeigt.',
  'Aligned from': 'Gegenläufig ab',
  'Rank correlation at or below which lifting answers running.':
    'Bei dieser Rangkorrelation oder darunter weicht das Krafttraining dem Laufen aus.',
  'Opposed from': 'Gleichlaufend ab',
  'Rank correlation at or above which both rise together.':
    'Bei dieser Rangkorrelation oder darüber steigen beide zusammen.',
  'Least spread of the intensity': 'Kleinste Streuung der Intensität',
  'Below it running does not vary enough to be answered.':
    'Darunter schwankt das Laufen zu wenig, als dass das Krafttraining ihm ausweichen könnte.',
  // Place in the week.
  'Where a lift stands in the week': 'Platz der Krafteinheit in der Woche',
  'On the day before a key run, 24 hours away': 'Am Tag vor einem Schlüssellauf, 24 Stunden entfernt',
  'Away from key runs in a HIGH week': 'Abseits der Schlüsselläufe in einer Woche hoher Intensität',
  'Hard days hard: the higher, the more the lift seeks the day of a key run.':
    'Harte Tage hart: Je höher, desto mehr sucht die Krafteinheit den Tag eines Schlüssellaufs.',
  'On a key day': 'Am Tag eines Schlüssellaufs',
  'The higher, the more it is avoided; only the order matters.':
    'Je höher, desto mehr wird es gemieden; nur die Reihenfolge zählt.',
  'The higher, the more it is avoided.': 'Je höher, desto mehr wird es gemieden.',
  'On the day of the long run': 'Am Tag des langen Laufs',
  'On a rest day': 'An einem Ruhetag',
  'On the day after a hard one': 'Am Tag nach einem harten Tag',
  'On the day after a race': 'Am Tag nach einem Wettkampf',
  'In a B race’s mini-taper': 'Im kurzen Tapering vor einem B-Wettkampf',
  'At another time than usual': 'Zu anderer Uhrzeit als üblich',
  'Sooner after the run than aimed at': 'Früher nach dem Lauf als angestrebt',
  'Before the run of the day': 'Vor dem Lauf des Tages',
  'On the day before the long run': 'Am Tag vor dem langen Lauf',
  'On another weekday than in the week before': 'An einem anderen Wochentag als in der Vorwoche',
  'After the lift before': 'Nach der vorigen Krafteinheit',
  'By days between two lifts.': 'Nach Tagen zwischen zwei Krafteinheiten.',
  'same day': 'selber Tag',
  // Classes of sets.
  'Classes of sets': 'Klassen der Sätze',
  'Strength from': 'Kraft ab',
  'Strength up to': 'Kraft bis',
  'Reps of a set.': 'Wiederholungen eines Satzes.',
  'Strength up to, with reserve': 'Kraft bis, Reserve mitgezählt',
  'Reps and reps in reserve together, where there is no one-rep maximum.':
    'Wiederholungen und Wiederholungen in Reserve zusammen, wenn es kein Einwiederholungsmaximum gibt.',
  'Strength with a rest from': 'Kraft ab einer Pause von',
  'Hypertrophy from': 'Hypertrophie ab',
  'Hypertrophy up to': 'Hypertrophie bis',
  'Hypertrophy from load': 'Hypertrophie ab einer Last von',
  'Strength-endurance from': 'Kraftausdauer ab',
  'Strength-endurance below': 'Kraftausdauer unter',
  'Circuit with a rest below': 'Zirkel bei einer Pause unter',
  'Between different exercises.': 'Zwischen verschiedenen Übungen.',
  'Hard set up to': 'Harter Satz bis',
  'Reps left in reserve.': 'Wiederholungen, die in Reserve bleiben.',
  'Strength session from': 'Krafteinheit ab',
  'Sets of real lifting.': 'Sätze mit echter Kraftarbeit.',
};
