import type { Retold } from '../retold.ts';

/** When a key session is, by the phase of its week. */
const PHASES = {
  base: 'in der Grundlage',
  build: 'im Aufbau',
  peak: 'in der Spitze',
  taper: 'im Tapering',
  race: 'in der Wettkampfwoche',
};

/** A row of the menu of key sessions is its race, the number of its week and its place there: `Half marathon 2.1`. */
const KEY_SESSIONS: Retold = Object.fromEntries(
  Object.entries(PHASES).flatMap(([phase, when]) =>
    [
      [`Key session in ${phase}`, `Schlüsseleinheit ${when}`] as const,
      [`Key session in ${phase}, race with climb`, `Schlüsseleinheit ${when}, Wettkampf mit Höhenmetern`] as const,
    ].flatMap(([english, german]) => [
      [english, german],
      [`${english}: {1} {2}.{3}`, `${german}: {1} {2}.{3}`],
      [`${english}: Half marathon {1}.{2}`, `${german}: Halbmarathon {1}.{2}`],
      [`${english}: up to the half marathon {1}.{2}`, `${german}: bis Halbmarathon {1}.{2}`],
    ]),
  ),
);

/** German of the rules of hard running: how much, how often, of which kind. */
export const POLICY_QUALITY: Retold = {
  'Hard running': 'Hartes Laufen',
  // How often.
  'Key sessions a week': 'Schlüsseleinheiten pro Woche',
  'At most this many are planned, in any week.': 'Mehr werden in keiner Woche geplant.',
  'Second key session from': 'Zweite Schlüsseleinheit ab',
  'Weekly distance from which a second one is given.': 'Wochenstrecke, ab der es eine zweite gibt.',
  'Runs a week from which a second one is given.': 'Läufe pro Woche, ab denen es eine zweite gibt.',
  'Key sessions in a base week': 'Schlüsseleinheiten in einer Grundlagenwoche',
  'At most this many in base.': 'Höchstens so viele in der Grundlage.',
  'Key session in base from': 'Schlüsseleinheit in der Grundlage ab',
  'Weekly distance below which base has none.': 'Bei kleinerer Wochenstrecke hat die Grundlage keine.',
  'Runs a week below which base has none.': 'Bei weniger Läufen pro Woche hat die Grundlage keine.',
  'Strides only': 'Nur Steigerungen',
  'Part of base, from its start, without any key session.':
    'Anteil der Grundlage, von ihrem Beginn an, ohne Schlüsseleinheit.',
  'Key sessions in a race week': 'Schlüsseleinheiten in einer Wettkampfwoche',
  'Besides the race.': 'Neben dem Wettkampf.',
  'Time trial without a benchmark': 'Testlauf ohne Bestmarke',
  'How long it lasts.': 'Wie lange er dauert.',
  'Fresh before a race': 'Frisch vor einem Wettkampf',
  'Days before a race without a key session.': 'Tage vor einem Wettkampf ohne Schlüsseleinheit.',
  'From hard day to hard day': 'Von hartem Tag zu hartem Tag',
  'Two means one easy day between them.': 'Zwei heißt: ein lockerer Tag dazwischen.',
  // How much.
  'Part of the week’s distance, at most.': 'Anteil der Wochenstrecke, höchstens.',
  'However far the athlete runs.': 'Gleich wie viel der Athlet läuft.',
  'Threshold in a session': 'Schwelle in einer Einheit',
  'Threshold in a session, at most': 'Schwelle in einer Einheit, höchstens',
  'Intervals in a session': 'Intervalle in einer Einheit',
  'Intervals in a session, at most': 'Intervalle in einer Einheit, höchstens',
  'Repetitions in a session': 'Wiederholungsläufe in einer Einheit',
  'Repetitions in a session, at most': 'Wiederholungsläufe in einer Einheit, höchstens',
  'Marathon pace in the long run': 'Marathontempo im langen Lauf',
  'Marathon pace in a session': 'Marathontempo in einer Einheit',
  'Marathon pace, at most': 'Marathontempo, höchstens',
  'Dose in base': 'Dosis in der Grundlage',
  'Dose in base: first week': 'Dosis in der ersten Woche der Grundlage',
  'Dose in base: last week': 'Dosis in der letzten Woche der Grundlage',
  'Dose in build': 'Dosis im Aufbau',
  'Dose in build: first week': 'Dosis in der ersten Woche des Aufbaus',
  'Dose in build: last week': 'Dosis in der letzten Woche des Aufbaus',
  'Dose in the taper': 'Dosis im Tapering',
  'Dose in the taper: first week': 'Dosis in der ersten Woche des Taperings',
  'Dose in the taper: last week': 'Dosis in der letzten Woche des Taperings',
  'Hard work as a part of the full dose; it changes evenly over the phase.':
    'Harte Arbeit als Anteil der vollen Dosis; er ändert sich gleichmäßig über die Phase.',
  'Hard work as a part of the full dose; it changes evenly over the taper.':
    'Harte Arbeit als Anteil der vollen Dosis; er ändert sich gleichmäßig über das Tapering.',
  'Dose in a recovery week': 'Dosis in einer Entlastungswoche',
  'Dose in a race week': 'Dosis in einer Wettkampfwoche',
  'Hard work as a part of the full dose.': 'Harte Arbeit als Anteil der vollen Dosis.',
  'Hard work in a race week, at most': 'Harte Arbeit in einer Wettkampfwoche, höchstens',
  'In one session.': 'In einer Einheit.',
  // Of which kind.
  'Kind of key session, by race and phase': 'Art der Schlüsseleinheit nach Wettkampf und Phase',
  'The longest race that the menu holds for.': 'Der längste Wettkampf, für den die Auswahl gilt.',
  'Races up to: {1}': '{1}: Wettkämpfe bis',
  'Races with climb up to: {1}': '{1}: Wettkämpfe mit Höhenmetern bis',
  'Races with climb up to': 'Wettkämpfe mit Höhenmetern bis',
  'The longest race with climb that the menu holds for.':
    'Der längste Wettkampf mit Höhenmetern, für den die Auswahl gilt.',
  'up to the half marathon': 'bis Halbmarathon',
  'Key session in {1}': 'Schlüsseleinheit: {1}',
  'Key session in {1}, race with climb': 'Schlüsseleinheit, Wettkampf mit Höhenmetern: {1}',
  ...KEY_SESSIONS,
  'Row and place: weeks of the phase take the rows in turn, the first kind first.':
    'Zeile und Platz: Die Wochen der Phase nehmen die Zeilen reihum, die erste Art zuerst.',
  'Weeks of the phase take the rows in turn, the first kind first.':
    'Die Wochen der Phase nehmen die Zeilen reihum, die erste Art zuerst.',
  'Stands in': 'Ersatz',
  'Stands in: row {1}': 'Ersatz, {1}. Wahl',
  'Where the week is too small for its own kind, in this order.':
    'Wenn die Woche für ihre eigene Art zu klein ist, in dieser Reihenfolge.',
  '“{1}” must be one of: threshold, interval, repetition, marathon, race-pace, hills.':
    '„{1}“ muss eines davon sein: Schwelle, Intervalle, Wdh.-Läufe, Marathon, Renntempo, Berge.',
  'race-pace': 'Wettkampftempo',
  'Season without an A race': 'Saison ohne A-Wettkampf',
  'Race distance that such a season trains for.': 'Wettkampfstrecke, für die eine solche Saison trainiert.',
};

/** A name stays as it is. */
export const POLICY_QUALITY_KEPT: readonly string[] = ['Daniels'];
