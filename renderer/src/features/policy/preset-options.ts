import type { PolicyPreset } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import type { Option } from '../../ui/index.ts';

/** The presets of the planning rules, as a choice. */
export function presetOptions(): readonly Option<PolicyPreset>[] {
  return [
    { value: 'article', label: t('rules.presetArticle') },
    { value: 'article-primer', label: t('rules.presetPrimer') },
    { value: 'article-plyometrics', label: t('rules.presetPlyometrics') },
  ];
}

/** What a preset is, one sentence. */
export function presetWords(preset: PolicyPreset): string {
  switch (preset) {
    case 'article':
      return t('rules.presetArticleText');
    case 'article-primer':
      return t('rules.presetPrimerText');
    case 'article-plyometrics':
      return t('rules.presetPlyometricsText');
  }
}
