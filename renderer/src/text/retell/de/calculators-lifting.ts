import type { Retold } from '../retold.ts';

/** German of the calculators of lifting. */
export const CALCULATORS_LIFTING: Retold = {
  Load: 'Last',
  '10 − reps in reserve. Left out: to failure.': '10 − Wiederholungen in Reserve. Freigelassen: bis zum Versagen.',
  'Epley 1985, Brzycki 1993, Lombardi 1989, Mayhew 1992, Wathan 1994, O’Conner 1989, Lander 1985; RTS chart, M. Tuchscherer':
    'Epley 1985, Brzycki 1993, Lombardi 1989, Mayhew 1992, Wathan 1994, O’Conner 1989, Lander 1985; RTS-Tabelle, M. Tuchscherer',
  'RTS chart, M. Tuchscherer': 'RTS-Tabelle, M. Tuchscherer',
  'Estimated 1RM': 'Geschätztes 1RM',
  'Estimates the one-rep maximum from one set, by every common formula side by side.':
    'Schätzt das Einwiederholungsmaximum aus einem Satz, nach jeder verbreiteten Formel nebeneinander.',
  Reps: 'Wiederholungen',
  'What plans are built on': 'Worauf Pläne bauen',
  'RTS chart': 'RTS-Tabelle',
  'Reps to failure counted': 'Gezählte Wiederholungen bis zum Versagen',
  'Each formula with reps + reps in reserve; the chart with reps and RPE.':
    'Jede Formel mit Wiederholungen + Wiederholungen in Reserve; die Tabelle mit Wiederholungen und RPE.',
  'One rep to failure is its own maximum. Plans use the chart where RPE is logged and reps are 8 at most, else Epley. The chart is left empty above 8 reps, where it is not trusted.':
    'Eine Wiederholung bis zum Versagen ist selbst das Maximum. Pläne nehmen die Tabelle, wo eine RPE protokolliert ist und es höchstens 8 Wiederholungen sind, sonst Epley. Über 8 Wiederholungen bleibt die Tabelle leer; dort ist ihr nicht zu trauen.',
  'No formula is to be trusted beyond {1} reps to failure, and this set has {2}; use a heavier one.':
    'Über {1} Wiederholungen bis zum Versagen ist keiner Formel zu trauen, und dieser Satz hat {2}; einen schwereren nehmen.',
  'Percentage of 1RM': 'Prozent des 1RM',
  'Says what share of the one-rep maximum a number of reps at an RPE stands for, and the load.':
    'Sagt, welchem Anteil des Einwiederholungsmaximums eine Zahl von Wiederholungen bei einer RPE entspricht, und die Last.',
  '10 − reps in reserve.': '10 − Wiederholungen in Reserve.',
  'One-rep maximum': 'Einwiederholungsmaximum',
  'Of one-rep maximum': 'Vom Einwiederholungsmaximum',
  'Reps in reserve': 'Wiederholungen in Reserve',
  'Chart of reps and RPE; between half points it is interpolated.':
    'Tabelle aus Wiederholungen und RPE; zwischen halben Punkten wird interpoliert.',
  'Trust it up to 8 reps. The load is not rounded to plates: plans round down to what the athlete’s bar can make.':
    'Verlässlich bis 8 Wiederholungen. Die Last ist nicht auf Scheiben gerundet: Pläne runden auf das ab, was die Stange des Athleten ergibt.',
  'The chart has no value for {1} reps at RPE {2}.': 'Die Tabelle hat keinen Wert für {1} Wiederholungen bei RPE {2}.',
  'Prilepin’s table': 'Prilepins Tabelle',
  'Gives the reps per set and in all that suit a percentage, for one lift in one session.':
    'Gibt die Wiederholungen je Satz und insgesamt, die zu einem Prozentsatz passen, für eine Übung in einer Einheit.',
  'Sets planned': 'Geplante Sätze',
  'Reps per set planned': 'Geplante Wiederholungen je Satz',
  'Reps per set, fewest': 'Wiederholungen je Satz, wenigste',
  'Reps per set, most': 'Wiederholungen je Satz, meiste',
  'Reps in all, optimal': 'Wiederholungen insgesamt, optimal',
  'Reps in all, fewest': 'Wiederholungen insgesamt, wenigste',
  'Reps in all, most': 'Wiederholungen insgesamt, meiste',
  'Reps in all, planned': 'Wiederholungen insgesamt, geplant',
  'The plan against the table': 'Der Plan gegen die Tabelle',
  'The row of the table that holds the percentage; a border belongs to the heavier row.':
    'Die Zeile der Tabelle, in der der Prozentsatz liegt; eine Grenze gehört zur schwereren Zeile.',
  'Drawn from weightlifters’ snatch and clean & jerk: for slow lifts a note, not a limit. Five reps at 80–87 %, as the founding article asks, exceed its 2–4 per set.':
    'Aus Reißen und Stoßen von Gewichthebern: für langsame Übungen ein Hinweis, keine Grenze. Fünf Wiederholungen bei 80–87 %, wie sie der Gründungsartikel verlangt, liegen über ihren 2–4 je Satz.',
  'Prilepin’s table, widely taught': 'Prilepins Tabelle, allgemein gelehrt',
  'Give sets and reps together, or neither.': 'Sätze und Wiederholungen zusammen angeben oder keines von beiden.',
  '{1} below the range': '{1} unter dem Bereich',
  '{1} above the range': '{1} über dem Bereich',
  'within the range': 'im Bereich',
  'Weighs the sets of one lift by reps and closeness to the maximum.':
    'Gewichtet die Sätze einer Übung nach Wiederholungen und Nähe zum Maximum.',
  'Sets of one lift': 'Sätze einer Übung',
  Sets: 'Sätze',
  'For one session': 'Für eine Einheit',
  'too little': 'zu wenig',
  fresh: 'frisch',
  tough: 'fordernd',
  brutal: 'brutal',
  'Σ reps / (100 − % of 1RM), the percentage capped at 99.':
    'Σ Wiederholungen / (100 − % des 1RM), der Prozentsatz höchstens 99.',
  'Per lift and session: below 0.4 too little, to 1 fresh, to 2 tough, above brutal. The bands are Hristov’s judgement, not a trial’s result.':
    'Je Übung und Einheit: unter 0,4 zu wenig, bis 1 frisch, bis 2 fordernd, darüber brutal. Die Stufen sind Hristovs Urteil, kein Ergebnis einer Studie.',
  'Hristov, “How to design strength training programs using Prilepin’s table”':
    'Hristov, „How to design strength training programs using Prilepin’s table“',
  'Hughson 1984, after Monod & Scherrer 1965': 'Hughson 1984, nach Monod & Scherrer 1965',
};
