import { type Blindness, contrast, distance, greyOf, hexOf, type Rgb, rgbOf, seenWith } from '../../styles/colour.ts';
import { CHART_COLOURS, LOOKS, type LookName, PAIRS, type Palette, paletteOf } from '../../styles/palette.ts';
import tokens from '../../styles/tokens.css?raw';
import { fixedNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Panel, SeverityMark } from '../../ui/index.ts';

const palette: Palette = paletteOf(tokens);
const VISIONS: readonly (Blindness | 'normal' | 'grey')[] = [
  'normal',
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'grey',
];

function colourOf(look: LookName, name: string): Rgb {
  return rgbOf(palette[look].get(name) ?? '') ?? [0, 0, 0];
}

function seen(vision: (typeof VISIONS)[number], colour: Rgb): Rgb {
  if (vision === 'normal') return colour;
  return vision === 'grey' ? greyOf(colour) : seenWith(vision, colour);
}

/** Every pair of colour tokens as it stands on screen, with its contrast in each look. */
export function ContrastPanel() {
  return (
    <Panel title={t('gallery.contrast')} className="form-panel">
      <p className="form-note">{t('gallery.contrastText')}</p>
      <div className="gallery-scroll" {...{ role: 'region', tabIndex: 0, 'aria-label': t('gallery.contrast') }}>
        <table className="plain-table gallery-pairs">
          <thead>
            <tr>
              <th scope="col">{t('gallery.pair')}</th>
              <th scope="col" className="table-end">
                {t('gallery.least')}
              </th>
              {LOOKS.map((look) => (
                <th key={look} scope="col">
                  {t(`gallery.look_${look}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PAIRS.map((pair) => (
              <tr key={`${pair.on} ${pair.over}`}>
                <th scope="row">{t('gallery.pairOf', { on: pair.on, over: pair.over })}</th>
                <td className="table-end">{fixedNumber(pair.least, 1)}</td>
                {LOOKS.map((look) => (
                  <Ratio key={look} look={look} on={pair.on} over={pair.over} least={pair.least} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Ratio({
  look,
  on,
  over,
  least,
}: {
  readonly look: LookName;
  readonly on: string;
  readonly over: string;
  readonly least: number;
}) {
  const [front, ground] = [colourOf(look, on), colourOf(look, over)];
  const ratio = contrast(front, ground);
  return (
    <td>
      <span className="gallery-ratio" style={{ color: hexOf(front), background: hexOf(ground) }}>
        {fixedNumber(ratio, 1)}
      </span>
      {ratio < least ? <SeverityMark severity="serious" /> : null}
    </td>
  );
}

/** The charts' two voices as colour-blind readers and greyscale paper show them, with how far apart they stay. */
export function ChartColoursPanel() {
  return (
    <Panel title={t('gallery.chartColours')} className="form-panel">
      <p className="form-note">{t('gallery.chartColoursText')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('gallery.vision')}</th>
            {LOOKS.map((look) => (
              <th key={look} scope="col">
                {t(`gallery.look_${look}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VISIONS.map((vision) => (
            <tr key={vision}>
              <th scope="row">{t(`gallery.vision_${vision}`)}</th>
              {LOOKS.map((look) => {
                const [run, lift] = CHART_COLOURS.map((name) => seen(vision, colourOf(look, name)));
                if (run === undefined || lift === undefined) return null;
                return (
                  <td key={look}>
                    <span className="gallery-voices" style={{ background: palette[look].get('surface') }}>
                      <i style={{ background: hexOf(run) }} />
                      <i style={{ background: hexOf(lift) }} />
                    </span>
                    {fixedNumber(distance(run, lift), 2)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Every colour token by name, as it is in the window's present look. */
export function SwatchPanel() {
  return (
    <Panel title={t('gallery.colours')} className="form-panel">
      <ul className="gallery-swatches">
        {[...palette.light.keys()].map((name) => (
          <li key={name}>
            <span className="gallery-swatch" style={{ background: `var(--${name})` }} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
