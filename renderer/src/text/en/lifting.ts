/** English texts about loads, plates, jumps and how a lift progresses, wherever they stand. */
export const lifting = {
  perSide: '{plates} a side',
  emptyBar: 'empty bar',
  noPlates: 'not with these plates',
  contacts: { one: '1 contact', other: '{count} contacts' },
  scheme_double: 'Double progression',
  scheme_double_how: 'Reps rise first, then the load.',
  'scheme_two-for-two': 'Two for two',
  'scheme_two-for-two_how': 'Two spare reps twice, then the load.',
  scheme_wave: 'Wave',
  scheme_wave_how: 'Three sessions up, one back.',
  scheme_undulating: 'Undulating',
  scheme_undulating_how: 'A heavy and a moderate session in turn.',
} as const;
