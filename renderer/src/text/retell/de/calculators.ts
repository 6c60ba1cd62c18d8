import type { Retold } from '../retold.ts';
import { CALCULATORS_LIFTING } from './calculators-lifting.ts';
import { CALCULATORS_LOAD } from './calculators-load.ts';

const RUNNING: Retold = {
  Distance: 'Strecke',
  Time: 'Zeit',
  Pace: 'Tempo',
  Duration: 'Dauer',
  'Distance and time do not make a race between VDOT {1} and {2}; check both.':
    'Strecke und Zeit ergeben keinen Wettkampf zwischen VDOT {1} und {2}; beides prüfen.',
  'The formula itself, not the rounded rows of the printed tables: they differ by up to 3 s to 10 km and up to 32 s in a slow marathon.':
    'Die Formel selbst, nicht die gerundeten Zeilen der gedruckten Tabellen: Der Unterschied beträgt bis 3 s bis 10 km und bis 32 s in einem langsamen Marathon.',
  'Turns a race or time trial into one number for running fitness.':
    'Macht aus einem Wettkampf oder Testlauf eine Zahl für die Laufform.',
  'Race pace': 'Wettkampftempo',
  'Oxygen cost of that pace': 'Sauerstoffbedarf dieses Tempos',
  'Share of VO2max held for that time': 'Anteil der VO2max, über diese Zeit gehalten',
  'VDOT = oxygen cost of the mean speed / share of VO2max that can be held for the time.':
    'VDOT = Sauerstoffbedarf der mittleren Geschwindigkeit / Anteil der VO2max, der sich über diese Zeit halten lässt.',
  '{1} Meant for 1500 m to the marathon; beyond that it extrapolates.':
    '{1} Gedacht für 1500 m bis Marathon; darüber hinaus wird extrapoliert.',
  'Equivalent times': 'Gleichwertige Zeiten',
  'Says what a performance is worth over the other race distances.':
    'Sagt, was eine Leistung über die anderen Wettkampfstrecken wert ist.',
  'Another distance': 'Andere Strecke',
  'Over the other distance': 'Über die andere Strecke',
  Mile: 'Meile',
  'Half marathon': 'Halbmarathon',
  Marathon: 'Marathon',
  'The time over each distance whose VDOT is that of the performance, found by bisection.':
    'Je Strecke die Zeit mit demselben VDOT wie die Leistung, durch Bisektion gefunden.',
  '{1} It takes for granted that the athlete is trained for each distance; marathon times from short races are optimistic.':
    '{1} Vorausgesetzt wird, dass der Athlet für jede Strecke trainiert ist; Marathonzeiten aus kurzen Rennen sind optimistisch.',
  'Training paces': 'Trainingstempi',
  'Gives the easy, marathon, threshold, interval and repetition pace, from a VDOT or from a race.':
    'Gibt das lockere, das Marathon-, Schwellen-, Intervall- und Wiederholungstempo, aus einem VDOT oder einem Wettkampf.',
  'Easy, slowest': 'Locker, langsamstes',
  'Easy, fastest': 'Locker, schnellstes',
  Easy: 'Locker',
  Threshold: 'Schwelle',
  Interval: 'Intervall',
  Repetition: 'Wiederholung',
  'Interval, 400 m': 'Intervall, 400 m',
  'Repetition, 400 m': 'Wiederholung, 400 m',
  'Fractions of VO2 at VDOT turned into speed; marathon pace is that of the predicted marathon.':
    'Anteile der VO2 bei VDOT, in Geschwindigkeit umgerechnet; das Marathontempo ist das des vorhergesagten Marathons.',
  'Fractions of VO2 (E 0.63–0.73, T 0.88, I 0.974, R 1.07), not of speed: calculators that mix the two give other paces.':
    'Anteile der VO2 (E 0,63–0,73, T 0,88, I 0,974, R 1,07), nicht der Geschwindigkeit: Rechner, die beides vermischen, ergeben andere Tempi.',
  'Give either a VDOT, or distance and time of a race.':
    'Entweder einen VDOT angeben oder Strecke und Zeit eines Wettkampfs.',
  'Riegel prediction': 'Vorhersage nach Riegel',
  'Predicts a race time by a power law, as a second opinion beside VDOT.':
    'Sagt eine Wettkampfzeit nach einem Potenzgesetz vorher, als zweite Meinung neben VDOT.',
  'Distance to predict': 'Strecke der Vorhersage',
  Exponent: 'Exponent',
  'Left out, it is 1.06.': 'Freigelassen gilt 1,06.',
  'Predicted time': 'Vorhergesagte Zeit',
  'Exponent used': 'Benutzter Exponent',
  'By VDOT, for comparison': 'Nach VDOT, zum Vergleich',
  'T2 = T1 · (D2 / D1)^exponent.': 'T2 = T1 · (D2 / D1)^Exponent.',
  'Exponent 1.06 unless you set one. Fitted to efforts of 3.5 min to about 4 h; for the marathon it is optimistic for most runners.':
    'Exponent 1,06, wenn keiner gesetzt ist. Angepasst an Leistungen von 3,5 min bis etwa 4 h; für den Marathon ist er bei den meisten zu optimistisch.',
  'Critical speed': 'Kritische Geschwindigkeit',
  'Fits critical speed and D′ to two to five maximal efforts.':
    'Passt kritische Geschwindigkeit und D′ an zwei bis fünf maximale Läufe an.',
  'Maximal efforts': 'Maximale Läufe',
  'Each 2 to 15 minutes long, run all out, on separate days.':
    'Jeder 2 bis 15 Minuten lang, voll gelaufen, an verschiedenen Tagen.',
  'Critical pace': 'Kritisches Tempo',
  'Variance explained (r²)': 'Erklärte Varianz (r²)',
  'Least-squares line d = CS · t + D′ through the efforts.':
    'Ausgleichsgerade d = CS · t + D′ durch die Läufe (kleinste Quadrate).',
  'Linear distance–time model; the 1/time and hyperbolic models give a speed a few per cent apart. With two efforts the line is exact and r² says nothing.':
    'Lineares Strecke-Zeit-Modell; das 1/Zeit- und das hyperbolische Modell ergeben eine um wenige Prozent andere Geschwindigkeit. Bei zwei Läufen ist die Gerade exakt, und r² sagt nichts.',
  'The efforts need different times; give a short and a long one.':
    'Die Läufe brauchen verschiedene Zeiten; einen kurzen und einen langen angeben.',
  'The longer efforts are too fast for the shorter ones; check that each was all out.':
    'Die längeren Läufe sind zu schnell für die kürzeren; prüfen, ob jeder voll gelaufen wurde.',
  'Graded pace': 'Steigungsbereinigtes Tempo',
  'Turns a pace on a hill into the pace of the same effort on the flat.':
    'Macht aus einem Tempo am Hang das Tempo gleicher Anstrengung in der Ebene.',
  Gradient: 'Steigung',
  'Uphill above 0, downhill below.': 'Bergauf über 0, bergab darunter.',
  'Pace on the hill': 'Tempo am Hang',
  'Cost against the flat': 'Aufwand gegenüber der Ebene',
  'Energy cost': 'Energieaufwand',
  'Same effort on the flat': 'Gleiche Anstrengung in der Ebene',
  'Gradient used': 'Benutzte Steigung',
  'Cost of running at the gradient over cost on the flat; the flat speed is the speed times that factor.':
    'Aufwand des Laufens bei der Steigung geteilt durch den in der Ebene; die Geschwindigkeit in der Ebene ist die Geschwindigkeit mal diesem Faktor.',
  'Minetti’s polynomial, measured to ±45 %; steeper slopes count as 45 %. Metabolic cost only: it says nothing about footing or braking downhill.':
    'Minettis Polynom, bis ±45 % gemessen; Steileres zählt als 45 %. Nur der Stoffwechsel: Über Tritt und Bremsen bergab sagt es nichts.',
};

/** German of the calculators. */
export const CALCULATORS: Retold = { ...RUNNING, ...CALCULATORS_LOAD, ...CALCULATORS_LIFTING };

/** Citations, and formulas named after people. */
export const CALCULATORS_KEPT: readonly string[] = [
  'Daniels & Gilbert, Oxygen Power (1979)',
  'Riegel 1981, American Scientist 69:285',
  'Minetti 2002, J Appl Physiol 93:1039',
  'Treff 2019, Front Physiol 10:707',
  'Epley',
  'Brzycki',
  'Lombardi',
  'Mayhew',
  'Wathan',
  'Lander',
];
