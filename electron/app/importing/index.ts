import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { type AppContext, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import type { ImportPlan, ImportQuestion } from './import-plan.ts';
import { contentHash, fileBytes, planImport } from './plan-import.ts';

/**
 * Preview and apply of files that the coach brings. Both plan in the same way; apply then runs the plan's changes in
 * one transaction, which is one step of the history.
 */
export function importHandlers(context: AppContext): HandlersFor<'import.preview' | 'import.apply'> {
  const plan = (input: Parameters<HandlersFor<'import.preview'>['import.preview']>[0]) => {
    const bytes = fileBytes(input.file);
    if (!bytes.ok) return bytes;
    const today = context.ports.clock.today();
    const planned = planImport(readsOf(context), today, input.file.name, bytes.value, input.choices);
    return planned.ok ? ok({ plan: planned.value, bytes: bytes.value }) : planned;
  };
  return {
    'import.preview': (input) => {
      const planned = plan(input);
      return planned.ok ? ok(planned.value.plan.preview) : planned;
    },
    'import.apply': (input): Result<{ preview: ImportPreview }> => {
      const planned = plan(input);
      if (!planned.ok) return planned;
      const { preview, changes } = planned.value.plan;
      const [open] = preview.questions;
      if (open !== undefined) return fail('validation', openQuestion(open, preview));
      if (changes.length > 0) {
        writeFor(context, 'import.apply', (db) => {
          for (const change of changes) change(db);
          db.imports.record({
            contentHash: contentHash(planned.value.bytes),
            format: preview.format,
            fileName: input.file.name,
            athleteId: input.choices.athleteId,
            ...recordCounts(preview),
          });
        });
      }
      return ok({ preview });
    },
  };
}

function recordCounts({ counts }: ImportPlan['preview']) {
  return { added: counts.add + counts.match, updated: counts.update, same: counts.same, failed: counts.error };
}

function openQuestion(question: ImportQuestion, preview: ImportPreview): string {
  const others = preview.questions.length - 1;
  return `Nothing was imported yet: ${questionText(question, preview)}${others > 0 ? ` (and ${others} more)` : ''}.`;
}

function questionText(question: ImportQuestion, preview: ImportPreview): string {
  switch (question.kind) {
    case 'athlete':
      return 'say whose file this is';
    case 'mass-unit':
      return 'say whether its weights are in kg or lb';
    case 'date-order':
      return `say whether ${question.example} starts with the day or the month`;
    case 'mapping': {
      const field = preview.fields.find((each) => each.key === question.field);
      return `say which column holds the ${field?.label.toLowerCase() ?? question.field}`;
    }
    case 'exercise':
      return `say which exercise “${question.name}” is, or skip it`;
  }
}
