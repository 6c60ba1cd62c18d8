/**
 * What is contested about a rule, one line with the evidence on both sides (rule book, section 5). Shown wherever the
 * rule's numbers can be changed, with the same prominence whether it speaks for the default or against it.
 */
export const CONTESTED: Readonly<Record<string, string>> = {
  '1.4':
    'Contested: a fixed periodization against individual adjustment. In Nuuttila 2022 the 10 km time fell by 6.2 % with individual adjustment and by 2.9 % without.',
  R1: 'Well supported: Frandsen 2025 found a hazard of 1.64 for runs 10–30 % and of 2.28 for runs more than 100 % above the longest of 30 days.',
  R2: 'No trial stands behind a “10 % rule” (Buist 2008); above 30 % over two weeks injuries rose (Nielsen 2014).',
  S1: 'Contested: no lifting in the taper. A complete stop of 2–4 days is best for strength (Pritchard 2015); two weeks without are safe, not superior.',
  'S1-primer':
    'Contested: the article stops lifting in the taper; Pritchard 2015 found that a short stop after heavy work is best for strength.',
  S2: 'Contested: heavy alone, heavy with plyometrics, or lighter and explosive. Null results count too: Vikmoen 2016 (+40 % 1RM, no change of economy), Damasceno 2015. Expect 2–8 % of running economy at most (Blagrove 2018).',
  'S2-maintenance': 'Most data come from cyclists, with 6–11 per group and few women.',
  S3: 'Contested: reps of the first weeks. The article starts with fives; many trials started with 6–10RM.',
  S5: 'Contested: the article omits plyometrics; the trials that work best include them (Beattie 2017, Zanini 2025).',
  C1: 'Contested: interference (Wilson 2012 finds it, Schumann 2022 hardly) and the order on one day. Next-day running lost 18 % after run-then-lift and 29 % after lift-then-run (Doma & Deakin 2013); lifting first favours the one-rep maximum (Eddens 2018).',
  C2: 'Contested: interference (Wilson 2012 finds it, Schumann 2022 hardly).',
};
