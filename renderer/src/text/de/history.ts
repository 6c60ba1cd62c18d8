/** Texts of the undo history, in German. */
export const history = {
  title: 'Verlauf der Änderungen',
  list: 'Schritte, der neueste zuerst',
  undone: 'Zurückgenommen, wiederholbar',
  done: 'Ausgeführt, rückgängig zu machen',
  step: '{label} ({name})',
  show: '{name} zeigen',
  empty:
    'Noch nichts rückgängig zu machen. Jede Änderung an Plänen, Protokollen, Wettkämpfen und Regeln steht künftig hier, auch nach einem Neustart.',
  kept: 'Bis zu 200 Schritte bleiben erhalten.',
  willUndo: { one: 'Nimmt 1 Schritt zurück: {step}.', other: 'Nimmt {count} Schritte zurück, bis vor „{step}“.' },
  willRedo: {
    one: 'Wiederholt 1 Schritt: {step}.',
    other: 'Wiederholt {count} Schritte, bis einschließlich „{step}“.',
  },
  undo: { one: '1 Schritt zurücknehmen', other: '{count} Schritte zurücknehmen' },
  redo: { one: '1 Schritt wiederholen', other: '{count} Schritte wiederholen' },
  undoneMany: {
    one: 'Rückgängig gemacht: {step}',
    other: 'Rückgängig gemacht: {count} Schritte, bis vor „{step}“',
  },
  redoneMany: { one: 'Wiederholt: {step}', other: 'Wiederholt: {count} Schritte, bis einschließlich „{step}“' },
  changed: 'Der Verlauf hat sich inzwischen geändert. Nichts wurde zurückgenommen oder wiederholt; bitte neu wählen.',
} as const;
