import { t } from '../../text/index.ts';
import { Panel } from '../../ui/index.ts';
import { ChartColoursPanel, ContrastPanel, SwatchPanel } from './gallery-colours.tsx';
import { ButtonsPanel, FieldsPanel, MarksPanel } from './gallery-controls.tsx';
import './gallery.css';

const SIZES = ['21', '17', '15', '13', '12', '11', '10'].map((size) => `text-${size}`);
const STEPS = ['half', '1', '2', '3', '4', '5', '6', '8', '12'].map((step) => `space-${step}`);

/** The design system on one page: type, space, colours with their contrast, and every control in every state. */
export function GalleryScreen() {
  return (
    <div className="gallery">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('gallery.title')}</h1>
          <p className="page-sub">{t('gallery.text')}</p>
        </div>
      </header>
      <div className="gallery-grid">
        <Panel title={t('gallery.type')} className="form-panel">
          {SIZES.map((size) => (
            <p key={size} className="gallery-type" style={{ fontSize: `var(--${size})` }}>
              <code>{size}</code>
              {t('gallery.sentence')}
            </p>
          ))}
        </Panel>
        <Panel title={t('gallery.space')} className="form-panel">
          {STEPS.map((step) => (
            <div key={step} className="gallery-step">
              <code>{step}</code>
              <i style={{ width: `var(--${step})` }} />
            </div>
          ))}
        </Panel>
        <ButtonsPanel />
        <MarksPanel />
        <FieldsPanel />
        <ChartColoursPanel />
        <SwatchPanel />
        <ContrastPanel />
      </div>
    </div>
  );
}
