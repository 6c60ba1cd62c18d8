import type { Retold } from '../retold.ts';

/** German of the findings of the audit, their evidence and remedies. */
export const AUDIT: Retold = {
  // The seven mistakes at a glance.
  'There are no days to judge.': 'Es gibt keine Tage zu beurteilen.',
  'Strength in {1} of {2} with running.': 'Kraft in {1} von {2} mit Laufen.',
  'There is gym work, though not for strength: see {1}.':
    'Es gibt Arbeit im Kraftraum, aber nicht für Kraft: siehe {1}.',
  'Fewer than {1} whole weeks of running to judge by.': 'Weniger als {1} ganze Laufwochen, um zu urteilen.',
  'Fewer than {1} weeks of training with lifts to judge by.':
    'Weniger als {1} Trainingswochen mit Kraft, um zu urteilen.',
  '{1} in {2}; running left room for {3}.': '{1} in {2}; das Laufen ließ Platz für {3}.',
  'training week': 'Trainingswoche',
  '1 training week': '1 Trainingswoche',
  '{1} training weeks': '{1} Trainingswochen',
  'No lift with a load in {1} sessions to judge by.': 'In {1} Einheiten keine Übung mit Last, um zu urteilen.',
  '{1}: top sets from {2} to {3} kg.': '{1}: schwerste Sätze von {2} auf {3} kg.',
  'The top set grew heavier in {1} of {2}.{3}': 'Der schwerste Satz wurde bei {1} von {2} schwerer.{3}',
  'The top set grew heavier in {1} of {2}.': 'Der schwerste Satz wurde bei {1} von {2} schwerer.',
  'Fewer than {1} sets with load to judge by.': 'Weniger als {1} Sätze mit Last, um zu urteilen.',
  '{1} of {2} loaded sets are heavy and short.': '{1} von {2} Sätzen mit Last sind schwer und kurz.',
  '{1} of {2} loaded sets are light ones of many reps.':
    '{1} von {2} Sätzen mit Last sind leichte mit vielen Wiederholungen.',
  '{1} mobility sessions beside {2}.': '{1} Beweglichkeitseinheiten neben {2}.',
  '1 mobility session beside {1}.': '1 Beweglichkeitseinheit neben {1}.',
  '{1} circuit sessions beside {2}.': '{1} Zirkeleinheiten neben {2}.',
  '1 circuit session beside {1}.': '1 Zirkeleinheit neben {1}.',
  'LOW week of {1}': 'Woche niedriger Intensität mit {1}',
  'MODERATE week of {1}': 'Woche mittlerer Intensität mit {1}',
  'HIGH week of {1}': 'Woche hoher Intensität mit {1}',
  'No gym work to judge.': 'Keine Arbeit im Kraftraum zu beurteilen.',
  'mobility session': 'Beweglichkeitseinheit',
  'circuit session': 'Zirkeleinheit',
  '1 mobility session': '1 Beweglichkeitseinheit',
  '{1} mobility sessions': '{1} Beweglichkeitseinheiten',
  '1 circuit session': '1 Zirkeleinheit',
  '{1} circuit sessions': '{1} Zirkeleinheiten',
  '{1} (and {2} more)': '{1} (und {2} weitere)',
  'and {1} more like these': 'und {1} weitere wie diese',
  '{1} {2} like it, up to {3}.': '{1} {2} ebenso, bis {3}.',
  'One more is': 'Eine weitere ist',
  '{1} more are': '{1} weitere sind',
  'One more is like it, up to {1}.': 'Eine weitere ist ebenso, bis {1}.',
  '{1} more are like it, up to {2}.': '{1} weitere sind ebenso, bis {2}.',
  // Days that are not open.
  'The athlete': 'Der Athlet',
  'A run on a day without running': 'Ein Lauf an einem Tag ohne Laufen',
  'A lift on a day without lifting': 'Kraft an einem Tag ohne Kraft',
  '{1} cannot {2} on {3}s ({4}); the profile says {5}.': '{1} kann am {3} nicht {2} ({4}); das Profil sagt {5}.',
  run: 'laufen',
  lift: 'Kraft trainieren',
  'no day': 'kein Tag',
  'Leave it out, or change the days in the profile.': 'Weglassen oder die Tage im Profil ändern.',
  'Move it to {1}, or change the days in the profile.': 'Auf {1} verlegen oder die Tage im Profil ändern.',
  'in a camp': 'im Trainingslager',
  'from {1} to {2}': 'vom {1} bis {2}',
  'A run in a time without running': 'Ein Lauf in einer Zeit ohne Laufen',
  'A lift in a time without lifting': 'Kraft in einer Zeit ohne Kraft',
  '{1} is {2} {3} and cannot {4} {5}.': '{1} ist {3} {2} und kann {5} nicht {4}.',
  'Move it out of that time, leave it out, or plan the season anew.':
    'Aus dieser Zeit verlegen, weglassen oder die Saison neu planen.',
  // Around key runs and races.
  'The lift on {1} is {2} h before {3}, a {4} race; it wants {5} h.':
    'Die Kraft am {1} liegt {2} h vor {3}, einem {4}-Wettkampf; nötig sind {5} h.',
  'Move the lift to the start of the week, or leave it out.': 'Die Kraft an den Anfang der Woche legen oder weglassen.',
  'The long run on {1} comes the day after a lift.': 'Der lange Lauf am {1} kommt am Tag nach der Kraft.',
  'The long run on {1} comes the day after a lift; two days are better.':
    'Der lange Lauf am {1} kommt am Tag nach der Kraft; zwei Tage sind besser.',
  'The long run on {1} comes the day after a lift, on legs that are still tired.':
    'Der lange Lauf am {1} kommt am Tag nach der Kraft, auf noch müden Beinen.',
  'The key run on {1} comes the day after a lift, on legs that are still tired.':
    'Der Schlüssellauf am {1} kommt am Tag nach der Kraft, auf noch müden Beinen.',
  'The key run on {1} comes the day after a lift; two days are better.':
    'Der Schlüssellauf am {1} kommt am Tag nach der Kraft; zwei Tage sind besser.',
  'The key run on {1} comes the day after a lift.': 'Der Schlüssellauf am {1} kommt am Tag nach der Kraft.',
  'The {1} on {2} comes the day after a lift{3}.': '{1} am {2} kommt am Tag nach der Kraft{3}.',
  ', on legs that are still tired': ', auf noch müden Beinen',
  '; two days are better': '; zwei Tage sind besser',
  'Lift after the key run on the same day, or two days before it.':
    'Kraft nach dem Schlüssellauf am selben Tag oder zwei Tage davor.',
  'Lift a day earlier if one is open.': 'Einen Tag früher Kraft trainieren, wenn einer offen ist.',
  'On {1} the lift came before the key run.': 'Am {1} kam die Kraft vor dem Schlüssellauf.',
  'On {1} the lift came before the run.': 'Am {1} kam die Kraft vor dem Lauf.',
  'On {1} the lift came before the long run.': 'Am {1} kam die Kraft vor dem langen Lauf.',
  'On {1} the lift came before the {2}.': 'Am {1} kam die Kraft zuerst, danach: {2}.',
  'Run first and lift six hours later, or lift on another day.':
    'Erst laufen und sechs Stunden später Kraft, oder Kraft an einem anderen Tag.',
  'On {1} the lift followed {2} h after the run; {3} h are better, {4} h the least.':
    'Am {1} folgte die Kraft {2} h nach dem Lauf; {3} h sind besser, {4} h das Mindeste.',
  'Move the lift later in the day, or the run earlier.': 'Die Kraft später legen oder den Lauf früher.',
  // Dose.
  '{1} of the low-rep sets from {2} stay below {3} of e1RM: few reps, but not heavy.':
    '{1} der kurzen Sätze ab {2} bleiben unter {3} des e1RM: wenige Wiederholungen, aber nicht schwer.',
  'Load them to {1}–{2}, two or three reps short of failure.':
    'Auf {1}–{2} laden, zwei oder drei Wiederholungen vor dem Versagen.',
  'Close to the maximum': 'Nah am Maximum',
  '{1} of the sets from {2} are singles and doubles at {3} and more: a test, not training.':
    '{1} der Sätze ab {2} sind Einer und Zweier bei {3} und mehr: ein Test, kein Training.',
  'Three to five reps at {1}–{2} build as much and cost less.':
    'Drei bis fünf Wiederholungen bei {1}–{2} bauen ebenso viel auf und kosten weniger.',
  'Very long sessions': 'Sehr lange Einheiten',
  '{1} of {2} from {3} hold more than {4} hard sets; the first ones do most of the work.':
    '{1} von {2} ab {3} enthalten mehr als {4} harte Sätze; die ersten tun die meiste Arbeit.',
  'Two to four lifts of three to five sets each are enough.':
    'Zwei bis vier Übungen mit je drei bis fünf Sätzen genügen.',
  '{1} of {2} rated sets from {3} went to failure or within half a rep of it: no stronger for it, and slower to recover.':
    '{1} von {2} bewerteten Sätzen ab {3} gingen bis zum Versagen oder knapp davor: nicht stärker dadurch, aber langsamer erholt.',
  'Stop with two reps in reserve; the bar should still move fast.':
    'Mit zwei Wiederholungen in Reserve aufhören; die Stange soll sich noch schnell bewegen.',
  // How often.
  '{1} weeks of running and no strength training.': '{1} Laufwochen und kein Krafttraining.',
  'The first {1} weeks hold no strength training; it starts in the week of {2}.':
    'Die ersten {1} Wochen enthalten kein Krafttraining; es beginnt in der Woche vom {2}.',
  'Start with two short sessions of fives in a week of easy running.':
    'In einer Woche mit lockerem Laufen mit zwei kurzen Einheiten mit Fünfern beginnen.',
  '{1} in {2} from {3}; running left room for {4}.': '{1} in {2} ab {3}; das Laufen ließ Platz für {4}.',
  'Two lifts in easy weeks, one in hard ones: short ones count.':
    'Zwei Krafteinheiten in leichten Wochen, eine in harten: Kurze zählen.',
  '{1} in the taper week of {2}, which should hold none.':
    '{1} in der Taperingwoche vom {2}, die keine enthalten soll.',
  'Leave it out; nothing gained now shows on race day. A primer 5–7 days out is the only exception.':
    'Weglassen; nichts, was jetzt gewonnen wird, zeigt sich am Wettkampftag. Eine Aktivierung 5–7 Tage davor ist die einzige Ausnahme.',
  '{1} in the {2} week of {3}; {4} fits.': '{1} in der Woche vom {3} ({2}); {4} passt.',
  '{1} in the {2} week of {3}; {4} fit.': '{1} in der Woche vom {3} ({2}); {4} passen.',
  'Two or three lifts a week are enough to get stronger.':
    'Zwei oder drei Krafteinheiten pro Woche genügen, um stärker zu werden.',
  'Keep the heaviest one and drop the rest until running eases.':
    'Die schwerste behalten und den Rest streichen, bis das Laufen leichter wird.',
  '{1} weeks without strength work, {2} to {3}.': '{1} Wochen ohne Kraft, {2} bis {3}.',
  '{1} weeks without strength work, {2} to {3}. {4}': '{1} Wochen ohne Kraft, {2} bis {3}. {4}',
  'Put in one short heavy session a week: one set per lift at the old load keeps the strength.':
    'Eine kurze schwere Einheit pro Woche einschieben: Ein Satz je Übung mit der alten Last erhält die Kraft.',
  'Weeks without a lift': 'Wochen ohne Kraft',
  'Expect to have lost strength.': 'Mit verlorener Kraft ist zu rechnen.',
  'Maximal strength starts to fade after about four weeks.': 'Die Maximalkraft lässt nach etwa vier Wochen nach.',
  'Nothing is lost yet.': 'Noch ist nichts verloren.',
  'Last lift before it': 'Letzte Krafteinheit davor',
  'First lift after it': 'Erste Krafteinheit danach',
  // Gym work that is no strength work.
  'Fewer exercises, three to five reps at 80–88 %, three minutes of rest, two days a week.':
    'Weniger Übungen, drei bis fünf Wiederholungen bei 80–88 %, drei Minuten Pause, zwei Tage pro Woche.',
  '{1} lifting days in a week is a bodybuilder’s split; a runner needs two.':
    '{1} Krafttage pro Woche sind ein Split für Bodybuilder; zum Laufen braucht es zwei.',
  'Lifting days of the week': 'Krafttage der Woche',
  '{1} of the sets are 6–12 reps at moderate load: built for size, not for strength.':
    '{1} der Sätze haben 6–12 Wiederholungen bei mittlerer Last: für Muskelmasse gebaut, nicht für Kraft.',
  '{1} of {2} low-rep sets rest less than {3} s, too short to lift heavy again.':
    '{1} von {2} kurzen Sätzen haben weniger als {3} s Pause, zu kurz, um wieder schwer zu heben.',
  'Rest three minutes and more.': 'Drei Minuten und länger pausieren.',
  '{1} of {2} hold {3} exercises or more; two to four big lifts do the work.':
    '{1} von {2} enthalten {3} Übungen oder mehr; zwei bis vier große Übungen tun die Arbeit.',
  '{1} from {2} and {3}: good to have, but no strength.': '{1} ab {2} und {3}: gut zu haben, aber keine Kraft.',
  'mobility or stability session': 'Beweglichkeits- oder Stabilitätseinheit',
  '1 mobility or stability session': '1 Beweglichkeits- oder Stabilitätseinheit',
  '{1} mobility or stability sessions': '{1} Beweglichkeits- oder Stabilitätseinheiten',
  'Keep the mobility short and give its time to two heavy sessions.':
    'Die Beweglichkeit kurz halten und ihre Zeit zwei schweren Einheiten geben.',
  '{1} of {2} sets from {3} are 15 reps and more or below 60 % of e1RM: endurance, which running trains better.':
    '{1} von {2} Sätzen ab {3} haben 15 Wiederholungen und mehr oder unter 60 % des e1RM: Ausdauer, die das Laufen besser trainiert.',
  'Take a weight that allows five reps, and stop with two in reserve.':
    'Ein Gewicht nehmen, das fünf Wiederholungen erlaubt, und mit zwei in Reserve aufhören.',
  '{1} from {2} and {3}: hard work, but conditioning.': '{1} ab {2} und {3}: harte Arbeit, aber Kondition.',
  'Do the same movements one after the other, heavy, with three minutes between sets.':
    'Dieselben Bewegungen nacheinander, schwer, mit drei Minuten zwischen den Sätzen.',
  'no lift': 'keine Krafteinheit',
  // Movements, newcomers, progress.
  'squat or single-leg squat': 'Kniebeuge oder einbeinige Kniebeuge',
  '{1} and no {2}': '{1} und keine {2}',
  '{1} from {2} and no {3}.': '{1} ab {2} und keine {3}.',
  'A squat or single-leg squat, a hinge and a calf raise each week; push and pull once.':
    'Jede Woche eine Kniebeuge oder einbeinige Kniebeuge, eine Hüftbeuge und eine Wadenübung; Drücken und Ziehen einmal.',
  'Sets of {1}': 'Sätze: {1}',
  '{1} ground contacts on {2}; {3} are plenty beside running.':
    '{1} Bodenkontakte am {2}; {3} sind neben dem Laufen reichlich.',
  'Jump little and fast, before the lifts, and stop while each jump is crisp.':
    'Wenig und schnell springen, vor der Kraft, und aufhören, solange jeder Sprung knackig ist.',
  'Lifting starts in the {1} week of {2}; the first weeks are sore enough without hard running.':
    'Die Kraft beginnt in der Woche vom {2} ({1}); die ersten Wochen machen auch ohne hartes Laufen genug Muskelkater.',
  'Start in a week of easy running, with little else going on.':
    'In einer Woche mit lockerem Laufen beginnen, in der sonst wenig los ist.',
  '{1} week of running': 'Laufwoche: {1}',
  'Heavy from the first week': 'Schwer ab der ersten Woche',
  'The first {1} of lifting from {2} hold {3} sets at RPE {4} or {5} of e1RM and more.':
    'Die ersten {1} Kraft ab {2} enthalten {3} Sätze bei RPE {4} oder {5} des e1RM und mehr.',
  'Start with sets that leave three reps and more.':
    'Mit Sätzen beginnen, die drei Wiederholungen und mehr übrig lassen.',
  'sets of {1} down to {2}': 'Sätze mit {1} bis hinab zu {2}',
  'Take {1} of {2} at RPE {3}–{4} first.': 'Zuerst {1} mit {2} bei RPE {3}–{4}.',
  '{1} lifts stood still for up to {2}, {3}: {4}.': '{1} Übungen standen bis zu {2} still, {3}: {4}.',
  '{1} stood still for {2}, {3}: {4}.': '{1} stand {2} still, {3}: {4}.',
  'Add a rep until five, then 2.5–5 % and start again at three.':
    'Bis fünf je eine Wiederholung dazu, dann 2,5–5 % und wieder bei drei beginnen.',
  '{1} for {2}, {3} to {4}.': '{1} für {2}, {3} bis {4}.',
  '{1} for {2}, {3} to {4}. (and {5} more)': '{1} für {2}, {3} bis {4}. (und {5} weitere)',
  'After the lift before: {1}': 'Nach der vorigen Krafteinheit: {1}',
  '{1}, top set of {2}': '{1}, schwerster Satz mit {2}',
  'at RPE {1}': 'bei RPE {1}',
  '{1} at RPE {2}': '{1} bei RPE {2}',
  // Running.
  'The run of {1} on {2} is {3} % longer than the longest of the {4} days before, {5}.':
    'Der Lauf von {1} am {2} ist {3} % länger als der längste der {4} Tage davor, {5}.',
  'Keep it at {1} or less, and grow from there.': 'Bei {1} oder weniger halten und von dort wachsen.',
  'Longest of the {1} days before: {2}': 'Längster der {1} Tage davor: {2}',
  'The week of {1} has {2}, {3} more than the bigger of the two weeks before it, {4}.':
    'Die Woche vom {1} hat {2}, {3} mehr als die größere der zwei Wochen davor, {4}.',
  'The week of {1} has {2}, {3} more than the bigger of the two weeks before it, {4}; much the same was run before that.':
    'Die Woche vom {1} hat {2}, {3} mehr als die größere der zwei Wochen davor, {4}; davor wurde etwa gleich viel gelaufen.',
  '; much the same was run before that': '; davor wurde etwa gleich viel gelaufen',
  'Take some of it into the weeks before, or hold the week back to a quarter more.':
    'Etwas davon in die Wochen davor nehmen oder die Woche auf ein Viertel mehr begrenzen.',
  'A long run too big for its week': 'Ein zu großer langer Lauf für seine Woche',
  'The long run takes {1} of the week of {2}; about {3} fits {4} runs.':
    'Der lange Lauf nimmt {1} der Woche vom {2} ein; zu {4} Läufen passen etwa {3}.',
  'Spread some of it over the other runs of the week.': 'Etwas davon auf die anderen Läufe der Woche verteilen.',
  'The week, {1} runs': 'Die Woche, {1} Läufe',
  'Much hard running in one session': 'Viel hartes Laufen in einer Einheit',
  '{1} on {2} holds {3} of the week at interval pace; {4} is enough.':
    '{1} am {2} enthält {3} der Woche im Intervalltempo; {4} genügen.',
  '{1} on {2} holds {3} of the week at threshold pace; {4} is enough.':
    '{1} am {2} enthält {3} der Woche im Schwellentempo; {4} genügen.',
  '{1} on {2} holds {3} of the week at repetition pace; {4} is enough.':
    '{1} am {2} enthält {3} der Woche im Wiederholungstempo; {4} genügen.',
  '{1} on {2} holds {3} of the week at marathon pace; {4} is enough.':
    '{1} am {2} enthält {3} der Woche im Marathontempo; {4} genügen.',
  '{1} on {2} holds {3} of the week at {4} pace; {5} is enough.':
    '{1} am {2} enthält {3} der Woche im {4}-Tempo; {5} genügen.',
  'Take a repeat or two out, or let the week grow around it.':
    'Ein, zwei Wiederholungen herausnehmen oder die Woche darum wachsen lassen.',
  'The week': 'Die Woche',
  // Lifting against running.
  'In this HIGH week the lift on {1} took an easy day; {2} was hard already.':
    'In dieser Woche mit hoher Intensität nahm die Kraft am {1} einen leichten Tag; {2} war schon hart.',
  'Lift in the afternoon of a key run, so that easy days stay easy.':
    'Kraft am Nachmittag eines Schlüssellaufs, damit leichte Tage leicht bleiben.',
  'Running rose from {1} to {2} in the week of {3}, and lifting rose with it: {4} to {5} hard sets.':
    'Das Laufen stieg in der Woche vom {3} von {1} auf {2}, und die Kraft stieg mit: von {4} auf {5} harte Sätze.',
  'Running is HIGH in the week of {1}, and lifting did not fall: {2} hard sets in {3}.':
    'Die Laufintensität ist in der Woche vom {1} hoch, und die Kraft sank nicht: {2} harte Sätze in {3}.',
  'Halve the sets and keep the load until running eases.':
    'Die Sätze halbieren und die Last behalten, bis das Laufen leichter wird.',
  'Lifting rises when running rises: rank correlation {1} over {2} weeks outside taper, transition and recovery, where {3} or less is aligned.':
    'Die Kraft steigt, wenn das Laufen steigt: Rangkorrelation {1} über {2} Wochen außerhalb von Tapering, Übergang und Entlastung; bei {3} oder weniger läuft sie gegenläufig.',
  'Put the second lift into the easy weeks and drop it where running gets hard.':
    'Die zweite Krafteinheit in die leichten Wochen legen und streichen, wo das Laufen hart wird.',
  'Running at {1} points a minute, {2}': 'Laufen mit {1} Punkten pro Minute, {2}',
  'A race': 'A-Wettkampf',
  'B race': 'B-Wettkampf',
  'C race': 'C-Wettkampf',
  'LOW running, {1}': 'Laufintensität niedrig, {1}',
  'MODERATE running, {1}': 'Laufintensität mittel, {1}',
  'HIGH running, {1}': 'Laufintensität hoch, {1}',
  // What the program can do about it.
  '{1}; and {2} changes more': '{1}; und {2} weitere Änderungen',
  '{1}; and 1 change more': '{1}; und 1 weitere Änderung',
  'and {1} changes more': 'und {1} weitere Änderungen',
  'and 1 change more': 'und 1 weitere Änderung',
  'the session': 'die Einheit',
  '{1}; and {2} more': '{1}; und {2} weitere',
  '; and {1} more': '; und {1} weitere',
  'start {1} on {2}': '{1} am {2} beginnen',
  'start {1} on {2} at {3}': '{1} am {2} um {3} beginnen',
  'move {1} from {2} to {3}': '{1} vom {2} auf {3} verlegen',
  'move {1} from {2} to {3} at {4}': '{1} vom {2} auf {3} um {4} verlegen',
  'Move {1} from {2} to {3} at {4}.': '{1} vom {2} auf {3} um {4} verlegen.',
  'Move {1} from {2} to {3}.': '{1} vom {2} auf {3} verlegen.',
  'take {1} on {2} out': '{1} am {2} herausnehmen',
  'cut {1} on {2} to {3}, same load': '{1} am {2} auf {3} kürzen, gleiche Last',
  'shorten {1} on {2} to {3}': '{1} am {2} auf {3} kürzen',
  'add a lift on {1} like {2} of {3}, {4}': 'am {1} eine Krafteinheit wie {2} vom {3} hinzufügen, {4}',
};

/** Words of programming errors. */
export const AUDIT_KEPT: readonly string[] = ['fix step'];
