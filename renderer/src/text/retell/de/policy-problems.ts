import type { Retold } from '../retold.ts';

/** German of what every rule has: where its number comes from, rows of tables, and what is wrong with a value. */
export const POLICY_PROBLEMS: Retold = {
  Literature: 'Literatur',
  'Widely taught': 'Allgemein gelehrt',
  'Founding article; {1}': 'Gründungsartikel; {1}',
  'Founding article; Robinson 2024': 'Gründungsartikel; Robinson 2024',
  'Founding article; trials: Vikmoen 2016, Beattie 2017': 'Gründungsartikel; Studien: Vikmoen 2016, Beattie 2017',
  'Beattie 2017; Zanini 2025; dose: Counterpoint default': 'Beattie 2017; Zanini 2025; Dosis: Vorgabe von Counterpoint',
  'RTS chart, Tuchscherer': 'RTS-Tabelle, Tuchscherer',
  'row {1}': 'Zeile {1}',
  'The name of the preset itself.': 'Der Name der Grundeinstellung selbst.',
  'The last row of a table has no upper end.': 'Die letzte Zeile einer Tabelle hat kein oberes Ende.',
  'must be below': 'muss kleiner sein als',
  'must not be above': 'darf nicht größer sein als',
  '“{1}” ({2}) must be below “{3}” ({4}).': '„{1}“ ({2}) muss unter „{3}“ ({4}) liegen.',
  '“{1}” ({2}) must not be above “{3}” ({4}).': '„{1}“ ({2}) darf nicht über „{3}“ ({4}) liegen.',
  'There is no planning rule named “{1}”.': 'Eine Planungsregel namens „{1}“ gibt es nicht.',
  '“{1}” must be on or off.': '„{1}“ muss an oder aus sein.',
  '“{1}” must be one of: {2}.': '„{1}“ muss eines davon sein: {2}.',
  '“{1}” must be one of: fives, trials.': '„{1}“ muss eines davon sein: Fünfer, Studien.',
  '“{1}” must be one of: scheme, reset, none.': '„{1}“ muss eines davon sein: Umstellen, Zurückgehen, Nur melden.',
  '“{1}” must be one of: squat, single-leg, hinge, calf, push, pull, trunk, jump.':
    '„{1}“ muss eines davon sein: Kniebeuge, Einbeinig, Hüftbeuge, Wade, Drücken, Ziehen, Rumpf, Sprung.',
  '“{1}” must be one of: epley, brzycki, lombardi, mayhew, wathan, oconner, lander.':
    '„{1}“ muss eines davon sein: Epley, Brzycki, Lombardi, Mayhew, Wathan, O’Conner, Lander.',
  '“{1}” must be one of: threshold, interval, repetition, marathon, race-pace, hills.':
    '„{1}“ muss eines davon sein: Schwelle, Intervalle, Tempo-Wdh., Marathon, Renntempo, Hügel.',
  '“{1}” must be a number.': '„{1}“ muss eine Zahl sein.',
  '“{1}” must be from {2} to {3}.': '„{1}“ muss zwischen {2} und {3} liegen.',
  '“{1}” must be a whole number.': '„{1}“ muss eine ganze Zahl sein.',
  // What a replan lists of changed rules.
  'Planning rules: {1} ({2}) {3} → {4}.': 'Planungsregeln: {1} ({2}) {3} → {4}.',
  'Planning rules: {1} ({2}) {3} → {4} and {5} ({6}) {7} → {8}.':
    'Planungsregeln: {1} ({2}) {3} → {4} und {5} ({6}) {7} → {8}.',
  'Planning rules: {1} ({2}) {3} → {4}, {5} ({6}) {7} → {8} and {9} ({10}) {11} → {12}.':
    'Planungsregeln: {1} ({2}) {3} → {4}, {5} ({6}) {7} → {8} und {9} ({10}) {11} → {12}.',
  'Planning rules: {1} ({2}) {3} → {4}, {5} ({6}) {7} → {8}, {9} ({10}) {11} → {12} and {13} more.':
    'Planungsregeln: {1} ({2}) {3} → {4}, {5} ({6}) {7} → {8}, {9} ({10}) {11} → {12} und {13} weitere.',
  true: 'an',
  false: 'aus',
  trials: 'Studien',
  scheme: 'umstellen',
  reset: 'zurückgehen',
  'race-pace': 'Renntempo',
  squat: 'Kniebeuge',
  'single-leg': 'einbeinig',
  calf: 'Wade',
  trunk: 'Rumpf',
  jump: 'Sprung',
  // Values with their units.
  '1 rep': '1 Wiederholung',
  '{1} reps': '{1} Wiederholungen',
  '1 repeat': '1 Wiederholung',
  '{1} repeats': '{1} Wiederholungen',
  '1 contact': '1 Kontakt',
  '{1} contacts': '{1} Kontakte',
};

/** Studies and books are cited as they are; the last two name faults of the program. */
export const POLICY_PROBLEMS_KEPT: readonly string[] = [
  'Baechle & Earle, NSCA',
  'Beattie 2017; Zanini 2025',
  'Doma & Deakin 2013',
  'Issurin 2010; Rønnestad 2016',
  'Spiering 2021; Rønnestad 2010; Beattie 2017',
  'Vikmoen 2016; Beattie 2017',
  'policy preset',
  'domain of a planning rule',
];
