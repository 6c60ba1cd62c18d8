import type { Retold } from '../retold.ts';

const LOAD: Retold = {
  'Daniels points': 'Punkte nach Daniels',
  'Weighs a run by its time and intensity, from heart rate, training pace or average pace.':
    'Gewichtet einen Lauf nach Dauer und Intensität, aus Puls, Trainingstempo oder Durchschnittstempo.',
  'Average heart rate': 'Durchschnittspuls',
  'Per cent of maximum.': 'Prozent des Maximums.',
  'Training pace': 'Trainingstempo',
  'Average pace': 'Durchschnittstempo',
  'heart rate': 'Puls',
  'training pace': 'Trainingstempo',
  'average pace': 'Durchschnittstempo',
  'Together with average pace.': 'Zusammen mit dem Durchschnittstempo.',
  Points: 'Punkte',
  'Points per minute': 'Punkte pro Minute',
  'Weighed by': 'Gewichtet nach',
  'Minutes × points per minute; between the rows of the table it is interpolated.':
    'Minuten × Punkte pro Minute; zwischen den Zeilen der Tabelle wird interpoliert.',
  'The table is Daniels’ by % of maximum heart rate. By training pace: E 0.2, M 0.455, T 0.6, I 0.9, R 1.25 (E, I and R chosen within his ranges); by average pace the same points at the training paces.':
    'Die Tabelle ist die von Daniels nach % des Maximalpulses. Nach Trainingstempo: E 0,2, M 0,455, T 0,6, I 0,9, R 1,25 (E, I und R innerhalb seiner Bereiche gewählt); nach Durchschnittstempo dieselben Punkte bei den Trainingstempi.',
  'Daniels, Running Formula; choices within the ranges: Counterpoint default':
    'Daniels, Running Formula; Wahl innerhalb der Bereiche: Vorgabe von Counterpoint',
  'Give one of three: heart rate, training pace, or average pace together with VDOT.':
    'Eines von dreien angeben: Puls, Trainingstempo oder Durchschnittstempo zusammen mit VDOT.',
  'Weighs a run by heart rate after Banister, summed over its stretches.':
    'Gewichtet einen Lauf nach dem Puls (Banister), summiert über seine Abschnitte.',
  Stretches: 'Abschnitte',
  'Heart rate': 'Puls',
  'Shorter stretches are more exact.': 'Kürzere Abschnitte sind genauer.',
  'Resting heart rate': 'Ruhepuls',
  'Maximum heart rate': 'Maximalpuls',
  Coefficients: 'Koeffizienten',
  Men: 'Männer',
  Women: 'Frauen',
  'Mean share of heart-rate reserve': 'Mittlerer Anteil der Herzfrequenzreserve',
  'Coefficient A': 'Koeffizient A',
  'Coefficient B': 'Koeffizient B',
  'Σ minutes · x · A·e^(B·x), x the share of heart-rate reserve; below resting heart rate x is 0.':
    'Σ Minuten · x · A·e^(B·x), x der Anteil der Herzfrequenzreserve; unter dem Ruhepuls ist x 0.',
  'Men A 0.64, B 1.92; women A 0.86, B 1.67. Other authors publish other pairs for women that differ by a third: compare only numbers of the same pair.':
    'Männer A 0,64, B 1,92; Frauen A 0,86, B 1,67. Andere veröffentlichen für Frauen andere Paare, die um ein Drittel abweichen: nur Zahlen desselben Paars vergleichen.',
  'The maximum heart rate must be above the resting one.': 'Der Maximalpuls muss über dem Ruhepuls liegen.',
  'A heart rate of {1} is above the maximum of {2}; one of them is wrong.':
    'Ein Puls von {1} liegt über dem Maximum von {2}; eines von beiden stimmt nicht.',
  'Edwards load': 'Belastung nach Edwards',
  'Weighs a run by its time in five heart-rate zones.': 'Gewichtet einen Lauf nach der Zeit in fünf Pulszonen.',
  '50–60 % of maximum': '50–60 % des Maximums',
  'Time in zones': 'Zeit in Zonen',
  'Minutes × 1 … 5, from the lowest zone to the highest.':
    'Minuten × 1 … 5, von der niedrigsten Zone bis zur höchsten.',
  'Zones are shares of maximum heart rate, not of heart-rate reserve. Below 50 % nothing counts.':
    'Zonen sind Anteile des Maximalpulses, nicht der Herzfrequenzreserve. Unter 50 % zählt nichts.',
  'Session RPE week': 'Woche nach Sitzungs-RPE',
  'Adds up a week of runs and lifts by perceived effort, with its monotony and strain.':
    'Summiert eine Woche Laufen und Kraft nach empfundener Anstrengung, mit Monotonie und Beanspruchung.',
  Sessions: 'Einheiten',
  'Day (1 Mon – 7 Sun)': 'Tag (1 Mo – 7 So)',
  'RPE (0–10)': 'RPE (0–10)',
  'Days without a session are rest days and count as 0.': 'Tage ohne Einheit sind Ruhetage und zählen als 0.',
  Week: 'Woche',
  'Mean day': 'Mittlerer Tag',
  'Spread of the days (SD)': 'Streuung der Tage (SD)',
  Monotony: 'Monotonie',
  Strain: 'Beanspruchung',
  'Load = RPE × minutes; monotony = mean / SD of the seven days; strain = week load × monotony.':
    'Belastung = RPE × Minuten; Monotonie = Mittel / SD der sieben Tage; Beanspruchung = Wochenbelastung × Monotonie.',
  'CR10 scale; rest days count as 0; SD with n − 1 (with n, monotony is 8 % higher). When all seven days are equal the SD is 0 and monotony and strain are not defined.':
    'CR10-Skala; Ruhetage zählen als 0; SD mit n − 1 (mit n ist die Monotonie 8 % höher). Sind alle sieben Tage gleich, ist die SD 0, und Monotonie und Beanspruchung sind nicht definiert.',
  'Weighs a run by its graded speed against threshold speed; an hour at threshold is 100.':
    'Gewichtet einen Lauf nach seiner steigungsbereinigten Geschwindigkeit gegen die Schwellengeschwindigkeit; eine Stunde an der Schwelle ist 100.',
  'Threshold pace': 'Schwellentempo',
  'Mean gradient': 'Mittlere Steigung',
  'Left out, the run is flat.': 'Freigelassen ist der Lauf flach.',
  'Intensity factor': 'Intensitätsfaktor',
  '100 · hours · IF², IF = graded speed / threshold speed.':
    '100 · Stunden · IF², IF = steigungsbereinigte Geschwindigkeit / Schwellengeschwindigkeit.',
  'IF is a ratio of speeds, not of paces. A mean gradient stands for an even slope: on rolling ground work it out per stretch and add up.':
    'IF ist ein Verhältnis von Geschwindigkeiten, nicht von Tempi. Eine mittlere Steigung steht für einen gleichmäßigen Hang: in welligem Gelände je Abschnitt rechnen und summieren.',
  'rTSS in its widely used form; grade: Minetti 2002': 'rTSS in der verbreiteten Form; Steigung: Minetti 2002',
  'Daily loads': 'Tagesbelastungen',
  'One number per day, the oldest first, rest days as 0; any unit of load, always the same.':
    'Eine Zahl je Tag, die älteste zuerst, Ruhetage als 0; irgendeine Einheit der Belastung, immer dieselbe.',
  'Fitness and fatigue': 'Fitness und Ermüdung',
  'Follows a long and a short average of daily load, and their difference.':
    'Verfolgt ein langes und ein kurzes Mittel der Tagesbelastung und ihre Differenz.',
  'Fitness at the start': 'Fitness zu Beginn',
  'Left out, it is 0.': 'Freigelassen gilt 0.',
  'Fatigue at the start': 'Ermüdung zu Beginn',
  'Days of fitness': 'Tage der Fitness',
  'Left out, 42.': 'Freigelassen 42.',
  'Days of fatigue': 'Tage der Ermüdung',
  'Left out, 7.': 'Freigelassen 7.',
  Fitness: 'Fitness',
  Fatigue: 'Ermüdung',
  'Form on the last day': 'Form am letzten Tag',
  'Form on the day after': 'Form am Tag danach',
  'Days of load': 'Tage mit Werten',
  'y += (load − y) · (1 − e^(−1/N)) day by day, N = 42 and 7 days; form = fitness − fatigue of the day before.':
    'y += (Belastung − y) · (1 − e^(−1/N)) Tag für Tag, N = 42 und 7 Tage; Form = Fitness − Ermüdung des Vortags.',
  'Arithmetic on past load: it does not measure readiness, and no plan is built on it. Form uses the day before; some tools use the same day, or 1/N in place of 1 − e^(−1/N).':
    'Rechnung mit vergangener Belastung: Sie misst keine Bereitschaft, und kein Plan baut darauf. Die Form nimmt den Vortag; manche Programme nehmen denselben Tag oder 1/N statt 1 − e^(−1/N).',
  'Banister 1975, in Coggan’s form': 'Banister 1975, in der Form von Coggan',
  'Fatigue must fade faster than fitness: give it fewer days.':
    'Ermüdung muss schneller abklingen als Fitness: ihr weniger Tage geben.',
  'Give at least one day.': 'Mindestens einen Tag angeben.',
  'Acute to chronic load': 'Akute zu chronischer Belastung',
  'Sets the load of the last days against that of the last weeks; it describes, and predicts no injury.':
    'Stellt die Belastung der letzten Tage der der letzten Wochen gegenüber; beschreibt und sagt keine Verletzung vorher.',
  'Acute : chronic': 'Akut : chronisch',
  'Acute (7 days)': 'Akut (7 Tage)',
  'Chronic (28 days)': 'Chronisch (28 Tage)',
  'Exponentially weighted averages with λ = 2/(N + 1), N = 7 and 28 days, started at the first day’s load.':
    'Exponentiell gewichtete Mittel mit λ = 2/(N + 1), N = 7 und 28 Tage, beginnend mit der Belastung des ersten Tags.',
  'Descriptive, not an injury predictor (Impellizzeri 2021); in 5,205 runners the relation was inverse (Frandsen 2025). Ratios of rolling means give other numbers. Not defined while the chronic load is 0.':
    'Beschreibend, keine Vorhersage von Verletzungen (Impellizzeri 2021); bei 5.205 Läufern war der Zusammenhang umgekehrt (Frandsen 2025). Verhältnisse gleitender Mittel ergeben andere Zahlen. Nicht definiert, solange die chronische Belastung 0 ist.',
};

const WEEK: Retold = {
  'Zone 1, below the first threshold': 'Zone 1, unter der ersten Schwelle',
  'Zone 2, between the thresholds': 'Zone 2, zwischen den Schwellen',
  'Zone 3, above the second threshold': 'Zone 3, über der zweiten Schwelle',
  'Give some time in at least one zone.': 'In mindestens einer Zone Zeit angeben.',
  Polarization: 'Polarisierung',
  'Names how training time is spread over the three zones.':
    'Benennt, wie sich die Trainingszeit auf die drei Zonen verteilt.',
  Distribution: 'Verteilung',
  polarized: 'polarisiert',
  pyramidal: 'pyramidal',
  threshold: 'Schwelle',
  'easy only': 'nur locker',
  other: 'andere',
  'Polarization index': 'Polarisierungsindex',
  'Zone 1': 'Zone 1',
  'Zone 2': 'Zone 2',
  'Zone 3': 'Zone 3',
  'log10(Z1/Z2 · Z3 · 100) of the fractions; polarized if Z1 > Z3 > Z2 and the index is above 2.':
    'log10(Z1/Z2 · Z3 · 100) der Anteile; polarisiert, wenn Z1 > Z3 > Z2 und der Index über 2 liegt.',
  'Time in zone, not sessions: counting sessions gives other shares. Not defined without zone 3; with an empty zone 2 one per cent of the time is counted there instead of in zone 3. It describes a week; it is no target.':
    'Zeit in Zonen, nicht Einheiten: Einheiten zu zählen ergibt andere Anteile. Ohne Zone 3 nicht definiert; bei leerer Zone 2 wird ein Prozent der Zeit dort statt in Zone 3 gezählt. Das beschreibt eine Woche und ist kein Ziel.',
  'Week intensity': 'Wochenintensität',
  'Classes a week of running, which decides how often to lift in it.':
    'Stuft eine Laufwoche ein; danach richtet sich, wie oft in ihr Krafttraining stattfindet.',
  'Key sessions': 'Schlüsseleinheiten',
  'With 8 min or more at threshold or faster, races included; a minute at R counts as the planning rules say.':
    'Mit mindestens 8 min an der Schwelle oder schneller, Wettkämpfe eingeschlossen; eine Minute in R zählt, wie es die Planungsregeln sagen.',
  'Race week': 'Wettkampfwoche',
  'Left out, they follow from the zones.': 'Freigelassen folgen sie aus den Zonen.',
  Class: 'Stufe',
  low: 'niedrig',
  moderate: 'mittel',
  high: 'hoch',
  'Lifts a week': 'Krafteinheiten pro Woche',
  'Hard share (zones 2 and 3)': 'Harter Anteil (Zonen 2 und 3)',
  'Intensity index, points per minute': 'Intensitätsindex, Punkte pro Minute',
  'By the planning rules, as they stand: by default high above 20 % hard, from 3 key sessions or in a race week; moderate from 10 % or 2; else low.':
    'Nach den Planungsregeln, wie sie gelten: in der Vorgabe hoch über 20 % hart, ab 3 Schlüsseleinheiten oder in einer Wettkampfwoche; mittel ab 10 % oder 2; sonst niedrig.',
  'There is no agreed index of weekly intensity; the limits are our default. One week by itself: in a season a change of class needs two weeks in a row, and a taper week has no lifts whatever its class.':
    'Einen anerkannten Index der Wochenintensität gibt es nicht; die Grenzen sind unsere Vorgabe. Eine Woche für sich: In einer Saison braucht ein Wechsel der Stufe zwei Wochen in Folge, und eine Taperingwoche hat kein Krafttraining, gleich welcher Stufe.',
  'Counterpoint default; lifts per class: founding article, “Strength training mistakes runners make”':
    'Vorgabe von Counterpoint; Krafteinheiten je Stufe: Gründungsartikel „Strength training mistakes runners make“',
  Taper: 'Tapering',
  'Solves how fast training must fall for a mean cut over the whole taper.':
    'Löst, wie schnell das Training für eine mittlere Kürzung über das ganze Tapering sinken muss.',
  Length: 'Länge',
  'Mean cut of volume': 'Mittlere Kürzung des Umfangs',
  'The trials that worked best: 41–60 %.': 'In den Studien am wirksamsten: 41–60 %.',
  'Time constant τ': 'Zeitkonstante τ',
  'Halves every': 'Halbiert sich alle',
  'First day, of normal volume': 'Erster Tag, vom üblichen Umfang',
  'Middle of the taper': 'Mitte des Taperings',
  'Last day': 'Letzter Tag',
  'Volume on day t is e^(−t/τ) of normal; τ is solved so that the mean over the taper is the cut you set.':
    'Der Umfang am Tag t ist e^(−t/τ) des üblichen; τ wird so gelöst, dass das Mittel über das Tapering der gesetzten Kürzung entspricht.',
  'You set the mean cut, not τ: a τ of 4 d, often quoted, would cut the mean of 14 days by 76 %. Intensity and frequency stay.':
    'Gesetzt wird die mittlere Kürzung, nicht τ: Ein oft genanntes τ von 4 Tagen würde das Mittel von 14 Tagen um 76 % kürzen. Intensität und Häufigkeit bleiben.',
};

/** German of the calculators of load, of the week and of the taper. */
export const CALCULATORS_LOAD: Retold = { ...LOAD, ...WEEK };
