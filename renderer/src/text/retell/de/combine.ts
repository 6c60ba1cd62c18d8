import type { Retold } from '../retold.ts';
import { LIFT_WEEKS } from './combine-weeks.ts';

/** German of how lifts are placed and filled. */
export const COMBINE: Retold = {
  ...LIFT_WEEKS,
  // What stands on a set.
  'Slower, deeper or with weight if more than three reps are left at the end.':
    'Langsamer, tiefer oder mit Gewicht, wenn am Ende mehr als drei Wiederholungen übrig sind.',
  'Find it at RPE 6–7: work up in small steps until about three reps are left, then stay there.':
    'Bei RPE 6–7 finden: in kleinen Schritten steigern, bis etwa drei Wiederholungen übrig sind, dann dabei bleiben.',
  'Last load; one step more if the last set left three reps or more.':
    'Letzte Last; eine Stufe mehr, wenn der letzte Satz drei Wiederholungen oder mehr übrig ließ.',
  'Lightest weight there is; stop at this RPE.': 'Leichtestes Gewicht, das es gibt; bei dieser RPE aufhören.',
  'the two smallest plates': 'die zwei kleinsten Scheiben',
  'the next pair of dumbbells': 'das nächste Kurzhantelpaar',
  'the next kettlebell': 'die nächste Kettlebell',
  'one plate of the stack': 'eine Platte des Stapels',
  'a little weight': 'etwas Gewicht',
  'Log it, and the plan names the load.': 'Protokollieren, dann nennt der Plan die Last.',
  'Last session’s load; {1} more if the last set was at RPE 7 or less.':
    'Last der letzten Einheit; {1} mehr, wenn der letzte Satz bei RPE 7 oder weniger lag.',
  'Last session’s load; {1} more if the last set was at RPE 7 or less. {2}':
    'Last der letzten Einheit; {1} mehr, wenn der letzte Satz bei RPE 7 oder weniger lag. {2}',
  'Last session’s load; {1} more if it was at RPE 7 or less.':
    'Last der letzten Einheit; {1} mehr, wenn sie bei RPE 7 oder weniger lag.',
  'Last session’s load; {1} more if it was at RPE 7 or less. {2}':
    'Last der letzten Einheit; {1} mehr, wenn sie bei RPE 7 oder weniger lag. {2}',
  'The load of the last sets of {1}, now for {2}.': 'Die Last der letzten {1}er-Sätze, jetzt für {2}.',
  'The load of the last sets of {1}, now for {2}. {3}': 'Die Last der letzten {1}er-Sätze, jetzt für {2}. {3}',
  'Last session’s load and {1}, for one rep less a set.':
    'Last der letzten Einheit und {1}, für eine Wiederholung weniger je Satz.',
  'Last session’s load and {1}, for one rep less a set. {2}':
    'Last der letzten Einheit und {1}, für eine Wiederholung weniger je Satz. {2}',
  'Warm up with the empty bar, then five at half and three at three quarters of the work load. Bar speed matters more than the burn.':
    'Mit der leeren Stange aufwärmen, dann fünf mit der Hälfte und drei mit drei Vierteln der Arbeitslast. Das Tempo der Stange zählt mehr als das Brennen.',
  'tested on {1}': 'getestet am {1}',
  'median of {1} up to {2}': 'Median von {1} bis {2}',
  'logged estimate': 'protokollierte Schätzung',
  '1 logged estimate': '1 protokollierten Schätzung',
  '{1} logged estimates': '{1} protokollierten Schätzungen',
  'the body is the load': 'der Körper ist die Last',
  'no e1RM is known yet': 'noch ist kein e1RM bekannt',
  '{1}: {2}, so the set ends by feel at RPE {3}.': '{1}: {2}, also endet der Satz nach Gefühl bei RPE {3}.',
  '{1}: {2}, so the set ends by feel at RPE {3}.{4}': '{1}: {2}, also endet der Satz nach Gefühl bei RPE {3}.{4}',
  '{1} at {2} kg is {3} of an assumed e1RM of {4} kg, about RPE {5}, rounded down to what can be loaded.':
    '{1} mit {2} kg sind {3} eines angenommenen e1RM von {4} kg, etwa RPE {5}, abgerundet auf das, was sich auflegen lässt.',
  '{1} at {2} kg is {3} of an assumed e1RM of {4} kg, about RPE {5}, rounded down to what can be loaded.{6}':
    '{1} mit {2} kg sind {3} eines angenommenen e1RM von {4} kg, etwa RPE {5}, abgerundet auf das, was sich auflegen lässt.{6}',
  'Lighter than last time, and nothing that hurts.': 'Leichter als beim letzten Mal, und nichts, was weh tut.',
  'Last session’s load.': 'Last der letzten Einheit.',
  'Last session’s load. Stop well before it gets hard.':
    'Last der letzten Einheit. Deutlich aufhören, bevor es hart wird.',
  'Stop well before it gets hard.': 'Deutlich aufhören, bevor es hart wird.',
  '{1}Stop well before it gets hard.': '{1}Deutlich aufhören, bevor es hart wird.',
  'Fresh and springy; stop the set when it goes dull.': 'Frisch und federnd; den Satz beenden, wenn es zäh wird.',
  '{1} ground contacts of {2} before the bar, while the legs are fresh: week {3} of jumping.':
    '{1} Bodenkontakte ({2}) vor der Stange, solange die Beine frisch sind: Sprungwoche {3}.',
  'Last heavy load; stop with three reps left.': 'Letzte schwere Last; aufhören, wenn drei Wiederholungen übrig sind.',
  'As many good reps as leave one in reserve.': 'So viele saubere Wiederholungen, dass eine in Reserve bleibt.',
  // Movements and equipment that are missing.
  'squat or single-leg lift': 'Kniebeuge oder einbeinige Übung',
  hinge: 'Hüftbeuge',
  'calf raise': 'Wadenübung',
  push: 'Drückübung',
  pull: 'Zugübung',
  'a barbell': 'eine Langhantel',
  'a rack': 'ein Rack',
  'a bench': 'eine Bank',
  dumbbells: 'Kurzhanteln',
  kettlebells: 'Kettlebells',
  machines: 'Maschinen',
  'a pull-up bar': 'eine Klimmzugstange',
  'a box': 'einen Kasten',
  'the injury': 'der Verletzung',
  'the illness': 'der Krankheit',
  'the camp': 'des Trainingslagers',
  'what is planned in these days': 'dem, was an diesen Tagen geplant ist',
  'The weeks hold no {1}, because the athlete must avoid it.':
    'Die Wochen enthalten keine {1}, weil der Athlet sie meiden muss.',
  'The weeks hold no {1}, because the athlete must avoid it; {2} must do for the legs.':
    'Die Wochen enthalten keine {1}, weil der Athlet sie meiden muss; {2} muss für die Beine reichen.',
  'The weeks hold no {1}, because the athlete must avoid it{2}.':
    'Die Wochen enthalten keine {1}, weil der Athlet sie meiden muss{2}.',
  '; {1} must do for the legs': '; {1} muss für die Beine reichen',
  'Ask again when the injury has settled.': 'Wieder fragen, wenn die Verletzung abgeklungen ist.',
  'The weeks hold no {1}: nothing in the library can be done with this equipment.':
    'Die Wochen enthalten keine {1}: Nichts in der Bibliothek geht mit diesen Geräten.',
  'The weeks hold no {1}: nothing in the library can be done with this equipment.{2}':
    'Die Wochen enthalten keine {1}: Nichts in der Bibliothek geht mit diesen Geräten.{2}',
  'It takes {1}.': 'Es braucht {1}.',
  'Add equipment to the profile, or an exercise to the library.':
    'Im Profil Geräte ergänzen oder in der Bibliothek eine Übung.',
  'No {1} from {2} to {3}, because of {4}; the other movements go on.':
    'Keine {1} vom {2} bis {3} wegen {4}; die anderen Bewegungen gehen weiter.',
  'End the period in the calendar as soon as the movement is free of pain.':
    'Die Tage im Kalender beenden, sobald die Bewegung schmerzfrei ist.',
  'The reps rise instead, up to {1}.': 'Stattdessen steigen die Wiederholungen, bis {1}.',
  '{1}: the equipment ends at {2} kg, while heavy work at an e1RM of {3} kg goes up to {4} kg.':
    '{1}: Die Geräte enden bei {2} kg, schwere Arbeit geht bei einem e1RM von {3} kg aber bis {4} kg.',
  '{1}: the equipment ends at {2} kg, while heavy work at an e1RM of {3} kg goes up to {4} kg.{5}':
    '{1}: Die Geräte enden bei {2} kg, schwere Arbeit geht bei einem e1RM von {3} kg aber bis {4} kg.{5}',
  'Enter every plate pair, dumbbell or kettlebell the athlete can use; each plate entry counts as one pair.':
    'Jedes Scheibenpaar, jede Kurzhantel oder Kettlebell eintragen, die der Athlet nutzen kann; jeder Eintrag einer Scheibe zählt als Paar.',
  '{1}: the equipment ends at {2} kg, too light for heavy work at an e1RM of {3} kg, so {4} takes its place.':
    '{1}: Die Geräte enden bei {2} kg, zu leicht für schwere Arbeit bei einem e1RM von {3} kg, also tritt {4} an die Stelle.',
  'With heavier weights in the profile the lift comes back.':
    'Mit schwereren Gewichten im Profil kommt die Übung zurück.',
  // What moves a lift.
  'The lift starts here.': 'Die Übung beginnt hier.',
  'One rep more than last time.': 'Eine Wiederholung mehr als beim letzten Mal.',
  'The last set went {1} reps beyond the goal in {2} sessions in a row, so the load rises.':
    'Der letzte Satz ging in {2} Einheiten nacheinander um {1} Wiederholungen über das Ziel, also steigt die Last.',
  'The reps have reached their top, so the load rises and the reps start over.':
    'Die Wiederholungen sind oben angekommen, also steigt die Last und die Wiederholungen beginnen von vorn.',
  'The last set may go {1} reps beyond the goal; twice in a row, and the load rises.':
    'Der letzte Satz darf {1} Wiederholungen über das Ziel gehen; zweimal nacheinander, und die Last steigt.',
  'Reps and load wait here until the lift has grown into the next step.':
    'Wiederholungen und Last warten hier, bis die Übung in die nächste Stufe hineingewachsen ist.',
  'The next load that the weights make is too big a step yet, so the reps start over here; smaller plates would let it rise sooner.':
    'Die nächste Last, die die Gewichte ergeben, ist noch ein zu großer Schritt, also beginnen die Wiederholungen hier von vorn; mit kleineren Scheiben ginge es früher aufwärts.',
  'There is no room for more reps here, so this session takes the next load for the fewest reps.':
    'Für mehr Wiederholungen ist hier kein Platz, also nimmt diese Einheit die nächste Last mit den wenigsten Wiederholungen.',
  'Back to the load before for more reps, until the lift has grown into the next one.':
    'Zurück zur vorigen Last mit mehr Wiederholungen, bis die Übung in die nächste hineingewachsen ist.',
  'The last session fell short or was too hard, so it is done again.':
    'Die letzte Einheit blieb zurück oder war zu hart, also wird sie wiederholt.',
  'Reps were missed in {1} sessions in a row, so the load falls by {2}.':
    'In {1} Einheiten nacheinander fehlten Wiederholungen, also sinkt die Last um {2}.',
  'The lift stood still, so the load goes back by {1} and builds up again.':
    'Die Übung stand still, also geht die Last um {1} zurück und baut sich neu auf.',
  'Step {1} of {2} of the wave: more load, fewer reps.':
    'Stufe {1} von {2} der Welle: mehr Last, weniger Wiederholungen.',
  'The easy session of the wave, before the next one starts.':
    'Die leichte Einheit der Welle, bevor die nächste beginnt.',
  'The heavy day of the two.': 'Der schwere der beiden Tage.',
  'The moderate day of the two: a rep or two more, less load.':
    'Der mittlere der beiden Tage: ein, zwei Wiederholungen mehr, weniger Last.',
  'Load and reps stay as they are this week.': 'Last und Wiederholungen bleiben diese Woche, wie sie sind.',
  'progression scheme': 'Progression',
  'what is due': 'was ansteht',
  // Stalls.
  'double progression': 'doppelter Progression',
  'waves of three steps up and one back': 'Wellen aus drei Stufen hinauf und einer zurück',
  'heavy and moderate days in turn': 'schweren und mittleren Tagen im Wechsel',
  'Look at sleep, food and running load first; the scheme of each lift can be chosen in the profile.':
    'Zuerst auf Schlaf, Essen und Laufbelastung schauen; die Progression jeder Übung lässt sich im Profil wählen.',
  '{1} has not risen over {2} sessions, {3} to {4}: an e1RM of {5} kg then, {6} kg now, and it felt no easier.':
    '{1} ist über {2} Einheiten nicht gestiegen, {3} bis {4}: damals ein e1RM von {5} kg, jetzt {6} kg, und es fühlte sich nicht leichter an.',
  'The plan goes on with {1}.': 'Der Plan geht mit {1} weiter.',
  'The plan takes the load back by {1} % and builds up again.':
    'Der Plan nimmt die Last um {1} % zurück und baut sie neu auf.',
  'The plan goes on as before.': 'Der Plan geht weiter wie bisher.',
};
