/** Texts of the undo history. */
export const history = {
  title: 'Undo history',
  list: 'Steps, the newest first',
  undone: 'Undone, can be redone',
  done: 'Done, can be undone',
  step: '{label} ({name})',
  show: 'Show {name}',
  empty:
    'Nothing can be undone yet. Every change of plans, logs, races and rules will stand here, also after a restart.',
  kept: 'Up to 200 steps are kept.',
  willUndo: { one: 'Undoes 1 step: {step}.', other: 'Undoes {count} steps, back to before “{step}”.' },
  willRedo: { one: 'Redoes 1 step: {step}.', other: 'Redoes {count} steps, up to “{step}”.' },
  undo: { one: 'Undo 1 step', other: 'Undo {count} steps' },
  redo: { one: 'Redo 1 step', other: 'Redo {count} steps' },
  undoneMany: { one: 'Undone: {step}', other: 'Undone: {count} steps, back to before “{step}”' },
  redoneMany: { one: 'Redone: {step}', other: 'Redone: {count} steps, up to “{step}”' },
  changed: 'The history has changed since. Nothing was undone or redone; choose again.',
} as const;
