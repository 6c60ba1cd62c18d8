import type { Retold } from '../retold.ts';

/** German of the rules' titles, the arithmetic behind a number, and contested points. */
export const EXPLAIN: Retold = {
  // Sources.
  'Founding article, “Strength training mistakes runners make”':
    'Gründungsartikel „Strength training mistakes runners make“',
  'Founding article, “Strength training mistakes runners make”; {1}':
    'Gründungsartikel „Strength training mistakes runners make“; {1}',
  'steps: Counterpoint default': 'Stufen: Vorgabe von Counterpoint',
  'distances: Counterpoint default': 'Abstände: Vorgabe von Counterpoint',
  'numbers: Counterpoint default': 'Zahlen: Vorgabe von Counterpoint',
  'Daniels; widely taught': 'Daniels; allgemein gelehrt',
  'Schemes, widely taught; steps: {1}': 'Schemata allgemein gelehrt; Stufen: {1}',
  'Athlete’s calendar; {1}': 'Kalender des Athleten; {1}',
  'Daniels, widely taught; {1}': 'Daniels, allgemein gelehrt; {1}',
  // Titles of rules.
  'Change of weekly distance': 'Änderung der Wochenstrecke',
  'Size of long run and hard work': 'Umfang von langem Lauf und harter Arbeit',
  'Lifts per week follow running intensity': 'Krafteinheiten je Woche folgen der Laufintensität',
  'Primer in the taper': 'Aktivierung im Tapering',
  'Heavy, few reps, long rest': 'Schwer, wenige Wiederholungen, lange Pause',
  'Half the sets, same load': 'Halb so viele Sätze, gleiche Last',
  'New lifters start when running is easy': 'Neulinge beginnen, wenn das Laufen locker ist',
  'Squat, hinge, calf, push and pull': 'Kniebeuge, Hüftbeuge, Wade, Drücken und Ziehen',
  'A few jumps before the bar': 'Ein paar Sprünge vor der Stange',
  'Stay short of failure': 'Vor dem Muskelversagen aufhören',
  'Progression of the load': 'Progression der Last',
  'A lift that stands still': 'Eine Übung, die stillsteht',
  'Deload with the recovery week': 'Entlastung mit der Entlastungswoche',
  'Run first, lift hours later': 'Erst laufen, Stunden später Kraft',
  'No key run the day after lifting': 'Kein Schlüssellauf am Tag nach der Kraft',
  'Hard days hard, easy days easy': 'Harte Tage hart, leichte Tage leicht',
  'Lifting never rises with running intensity': 'Die Kraft steigt nie mit der Laufintensität',
  'Gap without strength work': 'Lücke ohne Kraft',
  'Lifting against running intensity': 'Kraft gegen Laufintensität',
  'Day without training': 'Tag ohne Training',
  'Days closed on the calendar': 'Gesperrte Tage im Kalender',
  'The way back after days without running': 'Der Weg zurück nach Tagen ohne Laufen',
  'Training camp': 'Trainingslager',
  'Training with an injury or illness': 'Training mit Verletzung oder Krankheit',
  'The plan was made from other inputs': 'Der Plan entstand aus anderen Angaben',
  'Two days between lifts': 'Zwei Tage zwischen Krafteinheiten',
  'No strength training': 'Kein Krafttraining',
  'Lifting too seldom': 'Zu selten Kraft',
  'The load does not progress': 'Die Last steigt nicht',
  'A bodybuilding routine': 'Ein Bodybuilding-Plan',
  'Mobility in place of strength': 'Beweglichkeit statt Kraft',
  'Light weights, many reps': 'Leichte Gewichte, viele Wiederholungen',
  'Circuits in place of strength': 'Zirkel statt Kraft',
  // Titles of what breaks a rule.
  'Long run grew too fast': 'Langer Lauf zu schnell gewachsen',
  'Weekly distance grew fast': 'Wochenstrecke schnell gewachsen',
  'Lift before the run': 'Kraft vor dem Lauf',
  'Lift soon after the run': 'Kraft bald nach dem Lauf',
  'Lift close before a race': 'Kraft kurz vor einem Wettkampf',
  'Key run the day after lifting': 'Schlüssellauf am Tag nach der Kraft',
  'Long run the day after lifting': 'Langer Lauf am Tag nach der Kraft',
  'Lifting in the taper': 'Kraft im Tapering',
  'More lifts than running leaves room for': 'Mehr Krafteinheiten, als das Laufen Platz lässt',
  'Lifting starts while running is hard': 'Die Kraft beginnt bei hartem Laufen',
  'Many jumps in one session': 'Viele Sprünge in einer Einheit',
  'Lift on an easy day of a hard week': 'Kraft an einem leichten Tag einer harten Woche',
  'Lifting did not fall as running rose': 'Die Kraft sank nicht, als das Laufen stieg',
  'Lifting rises and falls with running': 'Die Kraft steigt und fällt mit dem Laufen',
  // Arithmetic.
  'aim: {1}': 'Ziel: {1}',
  'limit: {1}': 'Grenze: {1}',
  'planned: {1}': 'geplant: {1}',
  'planned: {1}, {2} % of the aim': 'geplant: {1}, {2} % des Ziels',
  'long run: {1} {2} {3}': 'langer Lauf: {1} {2} {3}',
  'share of the week: {1} with {2} runs': 'Anteil an der Woche: {1} bei {2} Läufen',
  'most hard running: {1} × {2} × {3} = {4}': 'meistes hartes Laufen: {1} × {2} × {3} = {4}',
  'planned: {1} of hard running': 'geplant: {1} hartes Laufen',
  'hard share {1}, key sessions {2}, race week: {3}': 'Anteil hart {1}, Schlüsseleinheiten {2}, Wettkampfwoche: {3}',
  'its own numbers give {1}; the class that counts is {2}': 'ihre eigenen Zahlen ergeben {1}; es gilt die Klasse {2}',
  'with {1} for {2} of full training assumed: {3}': 'mit angenommenen {1} für {2} volles Training: {3}',
  'steps of the wave: {1}': 'Stufen der Welle: {1}',
  '{1} ÷ {2} = {3} % of e1RM': '{1} ÷ {2} = {3} % des e1RM',
  'expected RPE {1}': 'erwartete RPE {1}',
  'gap after the run: {1} {2} {3} preferred, {4} the least':
    'Abstand nach dem Lauf: {1} {2} {3} gewünscht, mindestens {4}',
  'running rises from {1} to {2}: hard sets ≤ {3}, those of the week before':
    'Laufen steigt von {1} auf {2}: harte Sätze ≤ {3}, die der Vorwoche',
  'not known': 'nicht bekannt',
  yes: 'ja',
  no: 'nein',
  '{1} m of climb': '{1} Höhenmeter',
  // Contested points.
  'No lifting at all in the race taper': 'Gar kein Krafttraining im Tapering',
  'Pritchard 2015: maximal strength is best after 2 to 4 days without lifting; two weeks without are safe, not better.':
    'Pritchard 2015: Die Maximalkraft ist nach 2 bis 4 Tagen ohne Krafttraining am besten; zwei Wochen ohne sind sicher, nicht besser.',
  'The article stops lifting; the preset with a primer keeps one short heavy session 5 to 7 days before the race.':
    'Der Artikel setzt das Krafttraining aus; die Grundeinstellung mit Aktivierung behält eine kurze schwere Einheit 5 bis 7 Tage vor dem Wettkampf.',
  'Heavy lifting alone, or with jumps': 'Schwere Kraft allein oder mit Sprüngen',
  'The article names heavy lifting only; trials that combine it with plyometrics improve running economy most (Beattie 2017, Zanini 2025).':
    'Der Artikel nennt nur schwere Kraft; Studien, die sie mit Plyometrie verbinden, verbessern die Laufökonomie am meisten (Beattie 2017, Zanini 2025).',
  'Jumps are off by default; the preset “Heavy + plyometrics” adds them in low volume.':
    'Sprünge sind zunächst aus; die Grundeinstellung „Schwer + Sprünge“ fügt sie in kleinem Umfang hinzu.',
  'How much heavy lifting helps': 'Wie viel schwere Kraft hilft',
  'Blagrove 2018: 2 to 8 % better running economy. Vikmoen 2016 and Damasceno 2015 found none, in spite of 40 % more strength in the first.':
    'Blagrove 2018: 2 bis 8 % bessere Laufökonomie. Vikmoen 2016 und Damasceno 2015 fanden keine, trotz 40 % mehr Kraft in der ersten Studie.',
  'The plan promises strength, not seconds.': 'Der Plan verspricht Kraft, keine Sekunden.',
  'Whether lifting and running disturb each other': 'Ob sich Kraft und Laufen stören',
  'Wilson 2012 found less gain in strength and power beside endurance training; Schumann 2022 hardly any.':
    'Wilson 2012 fand neben Ausdauertraining weniger Zuwachs an Kraft und Schnellkraft; Schumann 2022 kaum einen Unterschied.',
  'The plan keeps them apart where the week allows, which costs nothing.':
    'Der Plan hält sie auseinander, wo die Woche es zulässt; das kostet nichts.',
  'Which comes first on the same day': 'Was am selben Tag zuerst kommt',
  'Doma & Deakin 2013: time to exhaustion the day after falls by 18 % after run then lift, by 29 % after lift then run. Eddens 2018: lifting first gains more strength.':
    'Doma & Deakin 2013: Die Zeit bis zur Erschöpfung sinkt am Tag danach um 18 % nach Lauf und dann Kraft, um 29 % nach Kraft und dann Lauf. Eddens 2018: Kraft zuerst bringt mehr Kraft.',
  'The goal here is the run, so the run comes first.': 'Das Ziel ist hier der Lauf, also kommt der Lauf zuerst.',
  'How heavy the first weeks are': 'Wie schwer die ersten Wochen sind',
  'The article starts heavy with few reps; most trials begin with loads for 6 to 10 repetitions.':
    'Der Artikel beginnt schwer mit wenigen Wiederholungen; die meisten Studien beginnen mit Lasten für 6 bis 10.',
  'The ramp uses fives well short of failure; the policy also holds the start of the trials, from 10 reps down to 6.':
    'Der Einstieg nutzt Fünfer weit vor dem Versagen; die Regeln halten auch den Beginn der Studien bereit, von 10 Wiederholungen hinab auf 6.',
  'How little keeps the strength': 'Wie wenig die Kraft erhält',
  'Spiering 2021: one session a week and one set a lift hold strength for up to 32 weeks if the load stays. Most of these data come from cyclists, 6 to 11 a group, few of them women.':
    'Spiering 2021: Eine Einheit pro Woche und ein Satz je Übung halten die Kraft bis zu 32 Wochen, wenn die Last bleibt. Die meisten Daten stammen von Radfahrern, 6 bis 11 je Gruppe, wenige davon Frauen.',
  'The plan keeps half the sets at the same load, more than the least that was enough.':
    'Der Plan behält die Hälfte der Sätze bei gleicher Last, mehr als das Wenigste, das genügte.',
  'Whether any set periodization is best': 'Ob eine feste Periodisierung die beste ist',
  'Nuuttila 2022: training adjusted to the individual improved 10 km times by 6.2 %, training by a fixed plan by 2.9 %.':
    'Nuuttila 2022: Auf die Person abgestimmtes Training verbesserte die Zeiten über 10 km um 6,2 %, Training nach festem Plan um 2,9 %.',
  'Take the plan as a start: edit, lock and replan as the athlete responds.':
    'Den Plan als Anfang nehmen: bearbeiten, fixieren und neu planen, je nachdem, wie der Athlet reagiert.',
  'How fast weekly running may grow': 'Wie schnell das Laufen der Woche wachsen darf',
  'The rule of 10 % a week has no trial behind it (Buist 2008). Nielsen 2014 saw more injuries above 30 % in two weeks; Frandsen 2025 found the single long run to matter most.':
    'Hinter der Regel von 10 % pro Woche steht keine Studie (Buist 2008). Nielsen 2014 sah oberhalb von 30 % in zwei Wochen mehr Verletzungen; Frandsen 2025 fand, dass der einzelne lange Lauf am meisten zählt.',
  'The long run is held to 1.10 of the last 30 days; the weekly growth is a default of ours.':
    'Der lange Lauf wird auf das 1,10-Fache der letzten 30 Tage begrenzt; das Wachstum der Woche ist eine Vorgabe von uns.',
  'How to measure the intensity of a week': 'Wie die Intensität einer Woche zu messen ist',
  'There is no consensus index for running intensity; polarised and threshold-heavy weeks can have the same sum.':
    'Für Laufintensität gibt es keine anerkannte Kennzahl; polarisierte und schwellenlastige Wochen können dieselbe Summe haben.',
  'Hard share and number of key sessions are shown apart, and decide together.':
    'Anteil hart und Zahl der Schlüsseleinheiten stehen getrennt und entscheiden gemeinsam.',
  Evidence: 'Beleg',
  'own pace': 'eigenes Tempo',
  'Talk in whole sentences all the way.': 'Durchweg in ganzen Sätzen reden können.',
  'Walk before you have to.': 'Gehen, bevor es sein muss.',
  'Drink from the first half hour on.': 'Ab der ersten halben Stunde trinken.',
  'Eat and drink as on race day.': 'Essen und trinken wie am Wettkampftag.',
};

/** Weekdays are told by the mechanism; the others are endings of names of numbers. */
export const EXPLAIN_KEPT: readonly string[] = [
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'Monday',
  'Percent',
  'Days',
  'Weeks',
  'Share',
  'Fraction',
  'Factor',
];
