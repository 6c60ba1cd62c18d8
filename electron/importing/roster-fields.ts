import type { FieldSpec, Mapping } from './columns.ts';

export type RosterField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'group'
  | 'birthDate'
  | 'sex'
  | 'bodyMass'
  | 'distanceUnit'
  | 'massUnit'
  | 'raceDistance'
  | 'raceTime'
  | 'raceDate'
  | 'weeklyDistance'
  | 'longestRun'
  | 'hrMax'
  | 'hrRest'
  | 'liftingHistory'
  | 'note';

/** What a roster can say about an athlete. The name may also come in two columns. */
export const ROSTER_FIELDS: readonly FieldSpec<RosterField>[] = [
  {
    key: 'name',
    label: 'Name',
    required: true,
    synonyms: [
      'name',
      'athlete',
      'athlete name',
      'full name',
      'runner',
      'athlet',
      'athletin',
      'sportler',
      'laufer',
      'vollstandiger name',
    ],
  },
  {
    key: 'firstName',
    label: 'First name',
    required: false,
    synonyms: ['first name', 'firstname', 'given name', 'forename', 'vorname'],
  },
  {
    key: 'lastName',
    label: 'Last name',
    required: false,
    synonyms: ['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname', 'zuname'],
  },
  {
    key: 'group',
    label: 'Group',
    required: false,
    synonyms: ['group', 'groups', 'squad', 'team', 'gruppe', 'gruppen', 'trainingsgruppe', 'kader', 'mannschaft'],
  },
  {
    key: 'birthDate',
    label: 'Birth date',
    required: false,
    synonyms: [
      'birth date',
      'birthdate',
      'date of birth',
      'dob',
      'birthday',
      'born',
      'geburtsdatum',
      'geburtstag',
      'geboren',
      'geb',
    ],
  },
  { key: 'sex', label: 'Sex', required: false, synonyms: ['sex', 'gender', 'geschlecht', 'm w', 'm f', 'w m'] },
  {
    key: 'bodyMass',
    label: 'Body mass',
    required: false,
    synonyms: [
      'body mass',
      'bodymass',
      'mass',
      'weight',
      'body weight',
      'bodyweight',
      'gewicht',
      'korpergewicht',
      'masse',
    ],
  },
  {
    key: 'distanceUnit',
    label: 'Distance unit',
    required: false,
    synonyms: ['distance unit', 'distance units', 'units', 'unit', 'einheit', 'einheiten', 'distanzeinheit'],
  },
  {
    key: 'massUnit',
    label: 'Mass unit',
    required: false,
    synonyms: ['mass unit', 'weight unit', 'mass units', 'weight units', 'gewichtseinheit'],
  },
  {
    key: 'raceDistance',
    label: 'Recent race: distance',
    required: false,
    synonyms: [
      'race distance',
      'recent race',
      'best race',
      'recent race distance',
      'benchmark distance',
      'benchmark',
      'distance',
      'wettkampfdistanz',
      'strecke',
      'distanz',
    ],
  },
  {
    key: 'raceTime',
    label: 'Recent race: time',
    required: false,
    synonyms: [
      'race time',
      'recent race time',
      'result',
      'benchmark time',
      'time',
      'best time',
      'bestzeit',
      'zeit',
      'wettkampfzeit',
      'ergebnis',
    ],
  },
  {
    key: 'raceDate',
    label: 'Recent race: date',
    required: false,
    synonyms: ['race date', 'recent race date', 'benchmark date', 'result date', 'wettkampfdatum', 'datum bestzeit'],
  },
  {
    key: 'weeklyDistance',
    label: 'Weekly distance',
    required: false,
    synonyms: [
      'weekly distance',
      'weekly km',
      'weekly mileage',
      'weekly miles',
      'km per week',
      'miles per week',
      'km week',
      'mileage',
      'volume',
      'wochenkilometer',
      'wochenumfang',
      'km pro woche',
      'umfang',
    ],
  },
  {
    key: 'longestRun',
    label: 'Longest recent run',
    required: false,
    synonyms: ['longest run', 'long run', 'longest recent run', 'langster lauf', 'langer lauf'],
  },
  {
    key: 'hrMax',
    label: 'Maximum heart rate',
    required: false,
    synonyms: [
      'max hr',
      'hr max',
      'hrmax',
      'maxhr',
      'maximum heart rate',
      'max heart rate',
      'hfmax',
      'hf max',
      'max hf',
      'maximalpuls',
    ],
  },
  {
    key: 'hrRest',
    label: 'Resting heart rate',
    required: false,
    synonyms: ['resting hr', 'hr rest', 'rest hr', 'resting heart rate', 'rhr', 'ruhepuls', 'ruhe hf', 'hf ruhe'],
  },
  {
    key: 'liftingHistory',
    label: 'Lifting history',
    required: false,
    synonyms: [
      'lifting history',
      'lifting',
      'lifts',
      'strength history',
      'strength training',
      'krafttraining',
      'krafterfahrung',
    ],
  },
  {
    key: 'note',
    label: 'Note',
    required: false,
    synonyms: ['note', 'notes', 'comment', 'comments', 'remark', 'notiz', 'notizen', 'bemerkung', 'kommentar'],
  },
];

/** True when the columns give a name, in one column or in two. */
export function rosterHasName(mapping: Mapping<RosterField>): boolean {
  return mapping.name !== null || mapping.lastName !== null || mapping.firstName !== null;
}
