import type { Retold } from '../retold.ts';

/** German of the rules of the athlete’s calendar: closed days, the way back and camps. */
export const POLICY_PERIODS: Retold = {
  'Daniels, Running Formula, widely taught': 'Daniels, Running Formula, allgemein gelehrt',
  // Closed days.
  'Closed days': 'Gesperrte Tage',
  'A closed week is a recovery week from': 'Gesperrte Woche gilt als Entlastungswoche ab',
  'Part of its run days that the calendar closes, or that follow a camp.':
    'Anteil ihrer Lauftage, die der Kalender sperrt oder die auf ein Trainingslager folgen.',
  'Instead of a recovery week within': 'Statt einer Entlastungswoche innerhalb von',
  'One planned so soon before it becomes a training week.':
    'Eine, die so kurz davor geplant ist, wird zur Trainingswoche.',
  'A block longer by': 'Block länger um',
  'So much longer than the rhythm may the weeks before the closed one be.':
    'So viel länger als der Rhythmus darf der Block vor der gesperrten Woche sein.',
  'No loading week up to': 'Keine Belastungswoche bis',
  'Part of the usual running; the rhythm of recovery weeks starts anew after such weeks.':
    'Anteil des üblichen Laufens; nach solchen Wochen beginnt der Rhythmus der Entlastungswochen neu.',
  // The way back.
  'The way back': 'Der Weg zurück',
  'Steps back': 'Stufen zurück',
  From: 'Ab',
  'Days without running from which the row holds.': 'Tage ohne Laufen, ab denen die Zeile gilt.',
  'Running in step': 'Laufen in Stufe',
  'Part of the running before the days without it.': 'Anteil des Laufens vor den Tagen ohne Laufen.',
  'At most': 'Höchstens',
  'As many days as were missed, but no more than these.': 'So viele Tage, wie fehlten, aber nicht mehr als diese.',
  'short break': 'Kurze Pause',
  'a month and more': 'Ein Monat und mehr',
  'two months and more': 'Zwei Monate und mehr',
  'Running in step: short break {1}': 'Laufen nach kurzer Pause, Stufe {1}',
  'Running in step: a month and more {1}': 'Laufen nach einem Monat und mehr, Stufe {1}',
  'Running in step: two months and more {1}': 'Laufen nach zwei Monaten und mehr, Stufe {1}',
  'A way back from': 'Weg zurück ab',
  'Fewer days without running need none.': 'Weniger Tage ohne Laufen brauchen keinen.',
  'After an illness from': 'Nach einer Krankheit ab',
  'Days of being ill.': 'Krankheitstage.',
  'Easy days at most': 'Lockere Tage, höchstens',
  'No key session on as many days as were missed, up to these.':
    'Keine Schlüsseleinheit an so vielen Tagen, wie fehlten, bis zu diesen.',
  'Weeks rise by at most': 'Wochen steigen höchstens um',
  'Above the bigger of the two weeks before, until the running before the break is reached.':
    'Gegenüber der größeren der zwei Wochen davor, bis das Laufen vor der Pause erreicht ist.',
  'Key sessions at most': 'Schlüsseleinheiten, höchstens',
  'In a week, until the running before the break is reached.': 'Pro Woche, bis das Laufen vor der Pause erreicht ist.',
  'Long run from': 'Langer Lauf ab',
  'Part of the usual running in its step.': 'Anteil des üblichen Laufens in seiner Stufe.',
  'No lift after an illness': 'Keine Kraft nach einer Krankheit',
  'Days after the last day of being ill.': 'Tage nach dem letzten Krankheitstag.',
  'No key session after an injury': 'Keine Schlüsseleinheit nach einer Verletzung',
  'Days after its last day; easy and long runs go on.':
    'Tage nach ihrem letzten Tag; lockere und lange Läufe gehen weiter.',
  'A race is soon within': 'Baldiger Wettkampf innerhalb von',
  'Days from the end of the way back to a race that is told.':
    'Tage vom Ende des Wegs zurück bis zu einem Wettkampf, auf den ein Befund hinweist.',
  // Camps.
  'Training camps': 'Trainingslager',
  'Lighter days after a camp': 'Leichtere Tage nach einem Trainingslager',
  'How many follow it.': 'Wie viele ihm folgen.',
  'Running in them': 'Laufen an diesen Tagen',
  'Part of a full week at most.': 'Anteil einer vollen Woche, höchstens.',
  'No key session after a camp': 'Keine Schlüsseleinheit nach einem Trainingslager',
  'The first of the lighter days.': 'Die ersten der leichteren Tage.',
};
