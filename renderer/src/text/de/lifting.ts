/** Texts about loads, plates, jumps and how a lift progresses, in German. */
export const lifting = {
  perSide: '{plates} je Seite',
  emptyBar: 'leere Stange',
  noPlates: 'nicht mit diesen Scheiben',
  contacts: { one: '1 Kontakt', other: '{count} Kontakte' },
  scheme_double: 'Doppelte Steigerung',
  scheme_double_how: 'Erst steigen die Wiederholungen, dann die Last.',
  'scheme_two-for-two': 'Zwei auf zwei',
  'scheme_two-for-two_how': 'Zweimal zwei Wiederholungen in Reserve, dann mehr Last.',
  scheme_wave: 'Welle',
  scheme_wave_how: 'Drei Einheiten aufwärts, eine zurück.',
  scheme_undulating: 'Wellenförmig',
  scheme_undulating_how: 'Eine schwere und eine mittlere Einheit im Wechsel.',
} as const;
