/** Texts of the shared components, in German. */
export const ui = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Sichern',
  undo: 'Rückgängig',
  clear: 'Leeren',
  retry: 'Noch einmal versuchen',
  dismiss: 'Ausblenden',
  loading: 'Wird geladen …',
  working: 'Einen Moment …',
  none: 'Keine',
  notifications: 'Mitteilungen',
  chooseOne: 'Auswählen',
  noMatches: 'Keine Treffer',
  required: 'Nötig',
  badNumber: 'Eine Zahl eingeben, etwa {example}.',
  badClock: 'Eine Zeit eingeben, etwa 41:20 oder 3:10:00.',
  badDate: 'Ein Datum eingeben, etwa 29.6.2026 oder 2026-06-29.',
  badTime: 'Eine Uhrzeit eingeben, etwa 18:00.',
  reference: 'Kennung {reference}',
  unreachable:
    'Das Programm hat nicht geantwortet. Nichts wurde geändert; noch einmal versuchen oder Counterpoint neu starten.',
} as const;
