import type { Retold } from '../retold.ts';

/** German of the rules of weekly volume. */
export const POLICY_VOLUME: Retold = {
  'Weekly volume': 'Wochenumfang',
  // Growth.
  'Growth from loading week to loading week': 'Wachstum von Belastungswoche zu Belastungswoche',
  'Counted from the biggest of the last weeks to the next one that loads.':
    'Von der größten der letzten Wochen zur nächsten, die belastet.',
  'Never below this part of the current week': 'Nie unter diesem Anteil der jetzigen Woche',
  'Growth after low weeks starts no lower than this part of the athlete’s current week.':
    'Nach Wochen mit wenig Umfang beginnt das Wachstum nicht unter diesem Anteil der jetzigen Woche des Athleten.',
  'Weeks that growth looks back': 'Wochen, auf die das Wachstum zurückblickt',
  'Growth is counted from the biggest of this many weeks.': 'Das Wachstum zählt ab der größten von so vielen Wochen.',
  'Growth of a season': 'Wachstum einer Saison',
  'A season’s biggest week is at most this multiple of the athlete’s current week.':
    'Die größte Woche einer Saison ist höchstens dieses Vielfache der jetzigen Woche des Athleten.',
  'Growth of a season, at the least': 'Wachstum einer Saison, mindestens',
  'The biggest week may exceed the current one by this much in any case.':
    'So viel darf die größte Woche in jedem Fall über der jetzigen liegen.',
  'Growth from race to race': 'Wachstum von Wettkampf zu Wettkampf',
  'A later cycle’s biggest week is at most this multiple of the one before it, if that is more.':
    'Die größte Woche eines späteren Zyklus ist höchstens dieses Vielfache der größten im Zyklus davor, falls das mehr ist.',
  'Growth of who runs much already': 'Wachstum, wenn schon viel gelaufen wird',
  'Used when the current week is at or above the suggested biggest week.':
    'Gilt, wenn die jetzige Woche die empfohlene größte Woche erreicht oder übertrifft.',
  'Biggest week by race': 'Größte Woche nach Wettkampfstrecke',
  'Biggest week in time by race': 'Dauer der größten Woche nach Wettkampfstrecke',
  'Biggest week': 'Größte Woche',
  'Biggest week that a race of this distance suggests; between the rows in a straight line.':
    'Größte Woche, die ein Wettkampf dieser Strecke nahelegt; zwischen den Zeilen linear.',
  'The same for weeks set by time.': 'Dasselbe für Wochen nach Zeit.',
  // Where the season starts.
  'Start from the log: weeks looked at': 'Start aus dem Protokoll: betrachtete Wochen',
  'The athlete’s current week is taken from the log of this many weeks.':
    'Die jetzige Woche des Athleten wird dem Protokoll von so vielen Wochen entnommen.',
  'Start from the log: biggest weeks': 'Start aus dem Protokoll: größte Wochen',
  'Of these weeks so many of the biggest make the current week.':
    'So viele der größten dieser Wochen ergeben die jetzige Woche.',
  'Start from the log: weeks with runs': 'Start aus dem Protokoll: Wochen mit Läufen',
  'With fewer the entered distance counts.': 'Bei weniger gilt die eingetragene Strecke.',
  'A run of a new runner': 'Ein Lauf bei Einsteigern',
  'Weekly volume of an athlete who enters none, for each run.':
    'Wochenumfang pro Lauf, wenn für den Athleten keiner eingetragen ist.',
  // Phases and weeks.
  'Reached at the end of base': 'Erreicht am Ende der Grundlage',
  'Part of the biggest week reached at the end of base; the rest is added in build.':
    'Anteil der größten Woche, der am Ende der Grundlage erreicht ist; der Rest kommt im Aufbau dazu.',
  'Rise within base': 'Anstieg in der Grundlage',
  'Base brings at least this part of the way from the cycle’s first week to its biggest.':
    'Die Grundlage bringt mindestens diesen Anteil des Wegs von der ersten Woche des Zyklus zur größten.',
  'Peak weeks': 'Wochen der Spitze',
  'Part of the biggest week: a little lower, as intensity is at its highest.':
    'Anteil der größten Woche: etwas weniger, da die Intensität am höchsten ist.',
  'Recovery week': 'Entlastungswoche',
  'Part of the biggest week of the block before it; usual are 55–70 %.':
    'Anteil der größten Woche des Blocks davor; üblich sind 55–70 %.',
  'Transition week': 'Übergangswoche',
  'Transition week: first week': 'Erste Übergangswoche',
  'Transition week: later weeks': 'Spätere Übergangswochen',
  'later weeks': 'spätere Wochen',
  'Part of the biggest week in the weeks after an A race.':
    'Anteil der größten Woche in den Wochen nach einem A-Wettkampf.',
  'Start after an A race': 'Start nach einem A-Wettkampf',
  'Part of the biggest week before it at which the next cycle starts.':
    'Anteil der größten Woche davor, bei dem der nächste Zyklus beginnt.',
  'Light week between cycles': 'Leichte Woche zwischen Zyklen',
  'Part of the biggest week.': 'Anteil der größten Woche.',
  'Runs of a light week': 'Läufe einer leichten Woche',
  'Longest run of a light week': 'Längster Lauf einer leichten Woche',
  'No run of it is longer.': 'Kein Lauf darin ist länger.',
  'Start after a light week': 'Start nach einer leichten Woche',
  'Week with a B or C race': 'Woche mit einem B- oder C-Wettkampf',
  'Part of what the week would be without it, the race included.':
    'Anteil dessen, was die Woche ohne ihn wäre, den Wettkampf eingeschlossen.',
  'Week after a long B race': 'Woche nach einem langen B-Wettkampf',
  'Part of what a loading week would hold: the legs come back first.':
    'Anteil dessen, was eine Belastungswoche hätte: Erst erholen sich die Beine.',
  'A long B race from': 'Langer B-Wettkampf ab',
  'After a shorter one the next week is like others.': 'Nach einem kürzeren ist die nächste Woche wie jede andere.',
  // Marks and runs.
  'Amber above a rise of': 'Gelb ab einem Anstieg von mehr als',
  'Rise over two weeks above which the week is marked.': 'Anstieg über zwei Wochen, über dem die Woche markiert wird.',
  'Run every day from': 'Jeden Tag laufen ab',
  'Weekly distance from which a seventh run takes the place of the rest day.':
    'Wochenstrecke, ab der ein siebter Lauf an die Stelle des Ruhetags tritt.',
  'Smallest easy run': 'Kleinster lockerer Lauf',
  'The smallest easy run that is worth planning.': 'Der kleinste lockere Lauf, den zu planen sich lohnt.',
  'Longest easy run': 'Längster lockerer Lauf',
  'No easy run but the long one is longer.': 'Außer dem langen ist kein lockerer Lauf länger.',
  'Shortest easy run left': 'Kürzester verbleibender lockerer Lauf',
  'The shortest that an easy run may become by a taper or strides.':
    'Kürzer darf ein lockerer Lauf durch Tapering oder Steigerungen nicht werden.',
  'Slack of the amber mark': 'Spielraum der gelben Markierung',
  'Rounding to whole kilometres may exceed it by this much.':
    'So viel darf der Anstieg durch das Runden auf ganze Kilometer darüber liegen.',
  'Biggest week counts as reached from': 'Größte Woche gilt als erreicht ab',
  'The coach’s own biggest week counts as reached from this part of it.':
    'Eine vom Coach gesetzte größte Woche gilt ab diesem Anteil als erreicht.',
};

/** Studies are cited as they are. */
export const POLICY_VOLUME_KEPT: readonly string[] = ['Nielsen 2014'];
