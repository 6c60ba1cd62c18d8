import type { Retold } from '../retold.ts';

/** German of how many lifts a week holds, on which days they stand, and what gave way. */
export const LIFT_WEEKS: Retold = {
  'No weekday is open for lifting, so the plan holds no strength training at all.':
    'Kein Wochentag ist für Kraft offen, also enthält der Plan gar kein Krafttraining.',
  'Open at least one weekday for lifting in the athlete’s profile, two for the easy weeks.':
    'Im Profil des Athleten mindestens einen Wochentag für Kraft öffnen, zwei für die leichten Wochen.',
  'No week of this season has low running intensity, so the first lifts start in a moderate one.':
    'Keine Woche dieser Saison hat niedrige Laufintensität, also beginnt die Kraft in einer mittleren.',
  'Start lifting before the season, or begin the season with easier weeks.':
    'Vor der Saison mit der Kraft beginnen oder die Saison mit leichteren Wochen beginnen.',
  'Every week left in this season is hard running, taper or rest, so a newcomer has no week to start lifting.':
    'Alle übrigen Wochen dieser Saison sind hartes Laufen, Tapering oder Ruhe, also bleibt Neulingen keine Woche, um mit der Kraft zu beginnen.',
  'Start lifting in the easy weeks after the race.':
    'In den leichten Wochen nach dem Wettkampf mit der Kraft beginnen.',
  'In the week of {1} {2}.': 'In der Woche vom {1} {2}.',
  'Not every lift found a place {1}. {2}': 'Nicht jede Krafteinheit fand einen Platz {1}. {2}',
  'Not every lift found a place {1}.': 'Nicht jede Krafteinheit fand einen Platz {1}.',
  'Not every lift found a place in the week of {1}.': 'Nicht jede Krafteinheit der Woche vom {1} fand einen Platz.',
  'in the week of {1}': 'in der Woche vom {1}',
  'in {1} weeks': 'in {1} Wochen',
  'in the weeks of {1}': 'in den Wochen vom {1}',
  'Open a day of this time for lifting on the calendar, or leave it as it is.':
    'Im Kalender einen Tag dieser Zeit für Kraft öffnen oder es lassen, wie es ist.',
  'Open another weekday for lifting, or move a key run.':
    'Einen weiteren Wochentag für Kraft öffnen oder einen Schlüssellauf verlegen.',
  'A lift stands on the day before the long run {1}: no other day was open.':
    'Eine Krafteinheit steht am Tag vor dem langen Lauf {1}: Kein anderer Tag war offen.',
  'Open another weekday for lifting, or move the long run.':
    'Einen weiteren Wochentag für Kraft öffnen oder den langen Lauf verlegen.',
  'Two lifts stand on neighbouring days {1}: no days further apart were open.':
    'Zwei Krafteinheiten stehen an benachbarten Tagen {1}: Keine weiter entfernten Tage waren offen.',
  'Open another weekday for lifting.': 'Einen weiteren Wochentag für Kraft öffnen.',
  'The lift comes before an easy run {1}: the evening leaves no room after it.':
    'Die Kraft kommt vor einem lockeren Lauf {1}: Der Abend lässt danach keinen Platz.',
  'Move the run to the morning on lifting days, or lift on a day without a run.':
    'An Krafttagen den Lauf auf den Morgen legen oder an einem Tag ohne Lauf Kraft trainieren.',
  // Why a lift stands where it stands.
  'The run comes first; {1}.': 'Der Lauf kommt zuerst; {1}.',
  'the bar follows {1} h later, at {2}': 'die Stange folgt {1} h später, um {2}',
  'leave {1} h before the bar, {2} h at the least': 'bis zur Stange {1} h lassen, mindestens {2} h',
  '{1} is a hard day already, so the easy days stay easy; no key run follows.':
    '{1} ist schon ein harter Tag, so bleiben die leichten Tage leicht; kein Schlüssellauf folgt.',
  'No key run within {1} h after the lift on {2}.': 'Kein Schlüssellauf in den {1} h nach der Krafteinheit am {2}.',
  'The next key run is more than {1} h after the lift on {2}.':
    'Der nächste Schlüssellauf kommt mehr als {1} h nach der Krafteinheit am {2}.',
  'No key run and no long run on the day after {1}, so tired legs spoil nothing.':
    'Kein Schlüssellauf und kein langer Lauf am Tag nach {1}, also verderben müde Beine nichts.',
  'The lift comes before the easy run: the day leaves no room after it.':
    'Die Kraft kommt vor dem lockeren Lauf: Der Tag lässt danach keinen Platz.',
  '{1} is next to another lift: no day further away was open.':
    '{1} liegt neben einer anderen Krafteinheit: Kein weiter entfernter Tag war offen.',
  'A key run follows on the next day, at least {1} h away; {2} h are better, but no such day was open.':
    'Am nächsten Tag folgt ein Schlüssellauf, mindestens {1} h entfernt; {2} h sind besser, aber kein solcher Tag war offen.',
  '{1} is the day before a long run: no day further away was open.':
    '{1} ist der Tag vor einem langen Lauf: Kein weiter entfernter Tag war offen.',
  'The lift shares the day of the long run: no other day was open.':
    'Die Kraft teilt sich den Tag mit dem langen Lauf: Kein anderer Tag war offen.',
  'Running is hard this week, and no day with a key run was open for the lift, so it stands on {1}.':
    'Das Laufen ist diese Woche hart, und kein Tag mit Schlüssellauf war für die Kraft offen, also steht sie am {1}.',
  '{1} h after the run instead of {2} h: the day leaves no more.':
    '{1} h nach dem Lauf statt {2} h: Mehr lässt der Tag nicht.',
  'At {1} instead of the usual {2}, so that run and end of the day fit.':
    'Um {1} statt wie üblich um {2}, damit Lauf und Tagesende passen.',
  'The lift stands in the short taper of a race: no other day was open.':
    'Die Kraft steht im kurzen Tapering eines Wettkampfs: Kein anderer Tag war offen.',
  'The lift follows on the day after a race: no other day was open.':
    'Die Kraft folgt am Tag nach einem Wettkampf: Kein anderer Tag war offen.',
  'Every day': 'Jeder Tag',
  '{1} of {2} found a place.': '{1} von {2} fanden einen Platz.',
  '{1} of {2} found a place.{3}': '{1} von {2} fanden einen Platz.{3}',
  'key run': 'Schlüssellauf',
  '{1} after the {2} race': '{1} nach dem {2}-Wettkampf',
  'B race on {1}, less than {2} h away': 'B-Wettkampf am {1}, weniger als {2} h entfernt',
  'no room {1} h after the {2}': 'kein Platz {1} h nach {2}',
  'no room for a lift that ends by {1}': 'kein Platz für eine Krafteinheit, die bis {1} endet',
  'no room in the day for a lift': 'im Tag kein Platz für eine Krafteinheit',
  'not free': 'nicht frei',
  'holds a lift that stays': 'enthält eine Krafteinheit, die bleibt',
  'race day': 'Wettkampftag',
  'race taper': 'Tapering vor dem Wettkampf',
  'long run': 'langer Lauf',
  'Two short, heavy sets {1} days before the race on {2} wake the legs up without tiring them.':
    'Zwei kurze, schwere Sätze {1} Tage vor dem Wettkampf am {2} wecken die Beine, ohne sie zu ermüden.',
  'Strength primer': 'Kraft zur Aktivierung',
  // How much a week holds.
  'The last lift was {1} days before this week, so the loads come back a step lighter.':
    'Die letzte Krafteinheit lag {1} Tage vor dieser Woche, also kommen die Lasten eine Stufe leichter zurück.',
  'Running swells in the camp': 'Das Laufen schwillt im Trainingslager an',
  'Running rises from {1} to {2}': 'Das Laufen steigt von {1} auf {2}',
  '{1}, so lifting holds {2} at most.': '{1}, also enthält die Kraft höchstens {2}.',
  'hard set': 'harter Satz',
  '1 hard set': '1 harten Satz',
  '{1} hard sets': '{1} harte Sätze',
  'Running recovers this week: {1} of the sets, each ended at RPE {2} at most; the load stays where that allows it.':
    'Das Laufen erholt sich diese Woche: {1} der Sätze, jeder höchstens bis RPE {2}; die Last bleibt, wo das geht.',
  'at most {1} of e1RM and RPE {2}': 'höchstens {1} des e1RM und RPE {2}',
  'at most {1} of e1RM and RPE {2}, {3} of the sets': 'höchstens {1} des e1RM und RPE {2}, {3} der Sätze',
  ', {1} of the sets': ', {1} der Sätze',
  'Injury, illness or the way back this week: lifts {1}, {2} of the sets, and nothing that hurts.':
    'Verletzung, Krankheit oder der Weg zurück in dieser Woche: Kraft {1}, {2} der Sätze, und nichts, was weh tut.',
  'Week {1} of {2} back to full lifting after the injury: {3}.':
    'Woche {1} von {2} zurück zur vollen Kraft nach der Verletzung: {3}.',
  'No lifting in the race taper: what is not strong by now will not get stronger.':
    'Keine Kraft im Tapering: Was jetzt nicht stark ist, wird nicht mehr stärker.',
  'New to lifting, and no week of this season leaves room to start.':
    'Neu in der Kraft, und keine Woche dieser Saison lässt Platz für den Anfang.',
  'New to lifting: the first lifts wait for a week of low running intensity.':
    'Neu in der Kraft: Die ersten Einheiten warten auf eine Woche niedriger Laufintensität.',
  'The taper begins this week: one short lift before it, none in it.':
    'Das Tapering beginnt diese Woche: davor eine kurze Krafteinheit, darin keine.',
  'Injury, illness or the way back this week: {1} at most until running is back.':
    'Verletzung, Krankheit oder der Weg zurück in dieser Woche: höchstens {1}, bis das Laufen wieder da ist.',
  'First weeks of lifting: {1} of fives, light enough to learn on.':
    'Erste Wochen der Kraft: {1} mit Fünfern, leicht genug, um daran zu lernen.',
  'The legs come back from the race first: {1} at most, late enough.':
    'Erst erholen sich die Beine vom Wettkampf: höchstens {1}, spät genug.',
  'Running is easy this week, but the race is near: {1} keeps the strength and the legs fresh.':
    'Das Laufen ist diese Woche locker, aber der Wettkampf ist nah: {1} hält die Kraft und die Beine frisch.',
  'heavy lift': 'schwere Krafteinheit',
  '1 heavy lift': '1 schwere Krafteinheit',
  '{1} heavy lifts': '{1} schwere Krafteinheiten',
  '1 short lift': '1 kurze Krafteinheit',
  '{1} short lifts': '{1} kurze Krafteinheiten',
  '1 lift': '1 Krafteinheit',
  '{1} lifts': '{1} Krafteinheiten',
  '1 session': '1 Einheit',
  '{1} sessions': '{1} Einheiten',
  '1 session of fives': '1 Einheit mit Fünfern',
  'Running is easy this week, so there is room for {1}.': 'Das Laufen ist diese Woche locker, also ist Platz für {1}.',
  'Running has some bite this week, so lifting steps back to {1}.':
    'Das Laufen hat diese Woche etwas Biss, also tritt die Kraft auf {1} zurück.',
  'Running is hard this week: {1} keeps the strength, no more.':
    'Das Laufen ist diese Woche hart: {1} erhält die Kraft, mehr nicht.',
  'short lift': 'kurze Krafteinheit',
  'The week after the race is for rest.': 'Die Woche nach dem Wettkampf gehört der Ruhe.',
  'One easy lift late in the week: waiting longer would open a gap of more than {1} days.':
    'Eine leichte Krafteinheit spät in der Woche: Längeres Warten risse eine Lücke von mehr als {1} Tagen.',
  'Between two blocks one easy lift keeps the movements alive.':
    'Zwischen zwei Blöcken hält eine leichte Krafteinheit die Bewegungen wach.',
  'You set {1} for this week; by rule there would be {2}.':
    'Für diese Woche sind {1} festgelegt; nach der Regel wären es {2}.',
  'You set {1} for this week at most.': 'Für diese Woche sind höchstens {1} festgelegt.',
  'You set {1} for the week of {2}; the plan has {3}, as the days and the rules of placement allow no other.':
    'Für die Woche vom {2} sind {1} festgelegt; der Plan hat {3}, weil Tage und Regeln der Platzierung nichts anderes zulassen.',
  '{1} reps at {2}': '{1} Wiederholungen bei {2}',
  '{1}, then an easy session of {2}': '{1}, dann eine leichte Einheit mit {2}',
  'Light strength': 'Leichte Kraft',
  'Return to strength': 'Rückkehr zur Kraft',
  'First strength': 'Erste Kraft',
  'Strength maintenance': 'Krafterhalt',
  'Easy strength': 'Lockere Kraft',
  'Deload strength': 'Entlastende Kraft',
  'Heavy strength': 'Schwere Kraft',
  'Light strength {1}': 'Leichte Kraft {1}',
  'Return to strength {1}': 'Rückkehr zur Kraft {1}',
  'First strength {1}': 'Erste Kraft {1}',
  'Strength maintenance {1}': 'Krafterhalt {1}',
  'Easy strength {1}': 'Lockere Kraft {1}',
  'Deload strength {1}': 'Entlastende Kraft {1}',
  'Heavy strength {1}': 'Schwere Kraft {1}',
  'sets of {1}': 'Sätze mit {1}',
  'Step {1} of {2}: {3} at RPE {4}, to learn the lifts before they get heavy.':
    'Stufe {1} von {2}: {3} bei RPE {4}, um die Übungen zu lernen, bevor sie schwer werden.',
  fives: 'Fünfer',
  'Half the sets at the same load, {1} in all: enough to keep what is there.':
    'Halb so viele Sätze bei gleicher Last, insgesamt {1}: genug, um zu erhalten, was da ist.',
  '{1} of few reps with {2} min of rest: heavy enough to get strong, short enough not to get tired.':
    '{1} mit wenigen Wiederholungen und {2} min Pause: schwer genug, um stark zu werden, kurz genug, um nicht zu ermüden.',
  'work set': 'Arbeitssatz',
  '1 work set': '1 Arbeitssatz',
  '{1} work sets': '{1} Arbeitssätze',
  '1 set': '1 Satz',
  '{1} sets': '{1} Sätze',
  'First weeks of lifting: 2 sessions of fives, light enough to learn on.':
    'Erste Wochen der Kraft: 2 Einheiten mit Fünfern, leicht genug, um daran zu lernen.',
};
