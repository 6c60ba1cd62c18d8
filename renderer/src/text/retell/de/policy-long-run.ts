import type { Retold } from '../retold.ts';

/** German of the rules of the long run, of the targets of races and of work at race pace. */
export const POLICY_LONG_RUN: Retold = {
  'Daniels, widely taught': 'Daniels, allgemein gelehrt',
  'Counterpoint default on Daniels’ 150 min': 'Vorgabe von Counterpoint nach den 150 min von Daniels',
  // The long run.
  'Growth of the long run': 'Wachstum des langen Laufs',
  'A run is at most this multiple of the longest of the last days.':
    'Ein Lauf ist höchstens dieses Vielfache des längsten der letzten Tage.',
  'Days that count': 'Tage, die zählen',
  'The longest run of this many days is what growth is counted from.':
    'Das Wachstum zählt ab dem längsten Lauf von so vielen Tagen.',
  'Always allowed': 'Immer erlaubt bis',
  'A long run up to here needs no longer run before it.': 'Bis hierher muss kein längerer Lauf vorausgegangen sein.',
  'Part of the week': 'Anteil an der Woche',
  'Part of the week: one run a week': 'Anteil an der Woche bei einem Lauf',
  'Part of the week: two runs a week': 'Anteil an der Woche bei zwei Läufen',
  'Part of the week: three runs a week': 'Anteil an der Woche bei drei Läufen',
  'Part of the week: four and more runs a week': 'Anteil an der Woche ab vier Läufen',
  'one run a week': 'ein Lauf pro Woche',
  'two runs a week': 'zwei Läufe pro Woche',
  'three runs a week': 'drei Läufe pro Woche',
  'four and more runs a week': 'vier und mehr Läufe pro Woche',
  'The long run is at most this part of the week’s distance.':
    'Der lange Lauf ist höchstens dieser Anteil der Wochenstrecke.',
  'Kept by habit up to': 'Aus Gewohnheit beibehalten bis',
  'The athlete’s longest run before the season is kept up to this part of the week, even above the rule.':
    'Der längste Lauf vor der Saison bleibt bis zu diesem Anteil der Woche, auch über der Regel.',
  'In a recovery week': 'Langer Lauf in einer Entlastungswoche',
  'Part of the longest run of the last days.': 'Anteil des längsten Laufs der letzten Tage.',
  'Of a recovery week': 'Langer Lauf, Anteil an einer Entlastungswoche',
  'And at most this part of the recovery week.': 'Und höchstens dieser Anteil der Entlastungswoche.',
  'Long run in base, at most': 'Langer Lauf in der Grundlage, höchstens',
  'Part of the longest that the race asks for, unless the athlete is used to more.':
    'Anteil des längsten, den der Wettkampf verlangt, außer der Athlet ist mehr gewohnt.',
  'Towards the race in base': 'In der Grundlage zum Wettkampf hin',
  'Part of what a long race asks above the usual part of the week, reached by the end of base.':
    'Anteil dessen, was ein langer Wettkampf über den üblichen Wochenanteil hinaus verlangt; erreicht am Ende der Grundlage.',
  'Wave of the long run': 'Welle des langen Laufs',
  'Where it cannot grow, it is shorter by this much for each loading week that is left of its block.':
    'Wo er nicht wachsen kann, ist er um so viel kürzer, je Belastungswoche, die im Block noch folgt.',
  'Weeks of a wave': 'Wochen einer Welle',
  'Where the rhythm has no recovery weeks.': 'Wenn der Rhythmus keine Entlastungswochen hat.',
  'Wave from': 'Welle ab',
  'With fewer runs a week the long run carries the week and does not give way.':
    'Bei weniger Läufen pro Woche trägt der lange Lauf die Woche und wird nicht gekürzt.',
  'In build and peak for a long race, where it is more than the rule allows: what the race asks for.':
    'In Aufbau und Spitze vor einem langen Wettkampf, wenn es mehr ist, als die Regel erlaubt: was der Wettkampf verlangt.',
  'Where the long run grows to; between the rows in a straight line.':
    'Bis wohin der lange Lauf wächst; zwischen den Zeilen linear.',
  'No long run is planned to last longer.': 'Länger wird kein langer Lauf geplant.',
  'Marathon pace every so many long runs': 'Marathontempo in jedem n-ten langen Lauf',
  'In marathon build and peak.': 'In Aufbau und Spitze vor einem Marathon.',
  'Marathon pace in a long run': 'Marathontempo in einem langen Lauf',
  'At most this part of it.': 'Höchstens dieser Anteil des Laufs.',
  'Easy end': 'Lockerer Schluss',
  'Easy running after the marathon pace of a long run.': 'Lockeres Laufen nach dem Marathontempo eines langen Laufs.',
  'Prepared from': 'Vorbereitet ab',
  'A longest run below this part of the race raises a finding.':
    'Bleibt der längste Lauf unter diesem Anteil des Wettkampfs, sagt es ein Befund.',
  'Prepared within': 'Vorbereitung innerhalb von',
  'Weeks before the race whose runs count as preparation.':
    'Wochen vor dem Wettkampf, deren Läufe als Vorbereitung zählen.',
  'Away from a race': 'Abstand zu einem Wettkampf',
  'No long run within this many days of a race.': 'Kein langer Lauf innerhalb von so vielen Tagen um einen Wettkampf.',
  Race: 'Wettkampf',
  'Race distance of the row.': 'Wettkampfstrecke der Zeile.',
  'Marathon pace for races from': 'Marathontempo für Wettkämpfe ab',
  'Shorter races have no marathon pace in the long run.':
    'Für kürzere Wettkämpfe gibt es im langen Lauf kein Marathontempo.',
  'Marathon pace for races up to': 'Marathontempo für Wettkämpfe bis',
  'Longer races have no marathon pace in the long run.':
    'Für längere Wettkämpfe gibt es im langen Lauf kein Marathontempo.',
  'Part of the week by race': 'Anteil an der Woche nach Wettkampfstrecke',
  'Longest run by race': 'Längster Lauf nach Wettkampfstrecke',
  'Longest run in time by race': 'Dauer des längsten Laufs nach Wettkampfstrecke',
  // Targets of races.
  'Targets of races': 'Ziele für Wettkämpfe',
  'A soft target, slower by': 'Leichtes Ziel, langsamer um',
  'Than today’s fitness promises, as a part of the time.': 'Als die heutige Form verspricht; ein Anteil der Zeit.',
  'Reached up to': 'Erreicht bis',
  'So near to today’s fitness a target counts as reached.': 'So nah an der heutigen Form gilt ein Ziel als erreicht.',
  'Points of VDOT a week': 'VDOT-Punkte pro Woche',
  'What good training may bring: a point in four to six weeks.':
    'Was gutes Training bringen kann: ein Punkt in vier bis sechs Wochen.',
  'Points of VDOT at most': 'VDOT-Punkte, höchstens',
  'However many weeks there are.': 'Gleich wie viele Wochen es sind.',
  'Gap beyond the marathon at most': 'Rückstand jenseits des Marathons, höchstens',
  'Where VDOT says nothing: a gap in time that training may close.':
    'Wo der VDOT nichts sagt: ein Rückstand in der Zeit, den Training schließen kann.',
  'Race pace by the target within': 'Wettkampftempo nach dem Ziel bis',
  'Farther from today’s fitness, race-pace work goes by the fitness.':
    'Liegt das Ziel weiter von der heutigen Form entfernt, richtet sich das Wettkampftempo nach der Form.',
  'Optimistic from': 'VDOT zu zuversichtlich ab',
  'Races from this long are run slower by most than VDOT promises.':
    'Ab dieser Länge laufen die meisten langsamer, als der VDOT verspricht.',
  // Work at race pace.
  'Work at race pace': 'Arbeit im Wettkampftempo',
  'Races from': 'Wettkämpfe ab',
  'Whose pace is a training pace.': 'Deren Tempo ein Trainingstempo ist.',
  'Race pace by race': 'Wettkampftempo nach Wettkampfstrecke',
  'Race of': 'Wettkampf über',
  'Point of the curve.': 'Stützpunkt der Kurve.',
  'Of the week': 'Anteil an der Woche',
  'Race pace in one session, at most.': 'Wettkampftempo in einer Einheit, höchstens.',
  'Race pace at most': 'Wettkampftempo, höchstens',
  'In one session, whatever the week holds.': 'In einer Einheit, gleich wie groß die Woche ist.',
  'Sessions at race pace': 'Einheiten im Wettkampftempo',
  'For races up to': 'Für Wettkämpfe bis',
  'The rows below hold.': 'Dafür gelten die Zeilen darunter.',
  'Repeats: 10 km {1}': '10 km, {1}. Einheit: Wiederholungen',
  'Repeats: Half marathon {1}': 'Halbmarathon, {1}. Einheit: Wiederholungen',
  'Of the session.': 'In dieser Einheit.',
  Each: 'Länge',
  'Each: 10 km {1}': '10 km, {1}. Einheit: Länge',
  'Each: Half marathon {1}': 'Halbmarathon, {1}. Einheit: Länge',
  'Rounded to halves of the athlete’s unit.': 'Auf halbe Kilometer oder Meilen des Athleten gerundet.',
};

/** Studies are cited as they are. */
export const POLICY_LONG_RUN_KEPT: readonly string[] = ['Frandsen 2025, BJSM 59:1203', 'Riegel 1981; Vickers 2016'];
