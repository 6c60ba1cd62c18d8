import type { ProgressView } from '../../../../shared/contract/progress.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { useCommand } from '../../api/index.ts';
import { fullDate } from '../../charts/calendar-words.ts';
import { picturePng, pictureSvg } from '../../charts/progress/picture.tsx';
import type { PlotModel } from '../../charts/progress/plot-model.ts';
import { savedTable } from '../../charts/progress/plot-table.tsx';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { showToast } from '../../ui/index.ts';
import { base64Of } from '../import/import-model.ts';
import { chartFontCss } from './chart-fonts.ts';

/** What a chart can be saved as. */
export type ChartFile = 'png' | 'svg' | 'csv';

/** Saves a chart where the coach says, and tells where it went. */
export function useChartExport(view: ProgressView, model: PlotModel, units: ShownUnits, athlete: string) {
  const saveTable = useCommand('table.export');
  const savePicture = useCommand('picture.export');
  const reveal = useCommand('file.reveal');
  const name = t('progress.fileName', { athlete, title: model.title, from: view.from, to: view.to });
  const told = (result: Result<{ readonly path: string | null }>) => {
    if (!result.ok || result.value.path === null) return;
    const { path } = result.value;
    showToast({
      tone: 'info',
      text: t('progress.exported', { name: path.split(/[\\/]/).at(-1) ?? path }),
      action: { label: t('progress.showInFolder'), run: () => void reveal.run({ path }) },
    });
  };
  return async (file: ChartFile): Promise<void> => {
    if (file === 'csv') {
      const { header, rows } = savedTable(view, model, units);
      told(await saveTable.run({ name, header: [...header], rows: rows.map((row) => [...row]) }));
      return;
    }
    const bytes = await pictureBytes(view, model, athlete, file);
    if (bytes === null) showToast({ tone: 'failure', text: t('progress.pictureFailed') });
    else told(await savePicture.run({ name, format: file, base64: base64Of(bytes) }));
  };
}

async function pictureBytes(
  view: ProgressView,
  model: PlotModel,
  athlete: string,
  file: 'png' | 'svg',
): Promise<Uint8Array | null> {
  try {
    const picture = {
      view,
      model,
      heading: `${athlete} · ${model.title}`,
      subheading: `${fullDate(view.from)} – ${fullDate(view.to)}`,
      fontCss: await chartFontCss(),
    };
    return file === 'png' ? await picturePng(picture) : new TextEncoder().encode(pictureSvg(picture));
  } catch {
    return null;
  }
}
