import { useState } from 'react';
import { type DistanceUnit, fromDistance, toDistance } from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { NumberField, Select } from '../../ui/index.ts';
import { usualDistanceOf, usualDistances } from './distances.ts';

/** A race distance: one of the usual by name, or typed in the unit. Metres. */
export function DistanceField({
  label,
  value,
  onChange,
  unit,
  error,
  className,
}: {
  readonly label: string;
  readonly value: number | null | undefined;
  readonly onChange: (metres: number | null | undefined) => void;
  readonly unit: DistanceUnit;
  readonly error?: string | undefined;
  readonly className?: string;
}) {
  const usual = usualDistanceOf(value);
  const [typed, setTyped] = useState(value !== null && usual === undefined);
  return (
    <div className={`distance-field ${className ?? ''}`}>
      <Select
        label={label}
        value={typed ? 'other' : (usual?.value ?? null)}
        options={[
          ...usualDistances.map((each) => ({ value: each.value, label: each.label() })),
          { value: 'other', label: t('race.otherDistance') },
        ]}
        error={typed ? undefined : error}
        onChange={(chosen) => {
          setTyped(chosen === 'other');
          const distance = usualDistances.find((each) => each.value === chosen);
          if (distance !== undefined) onChange(distance.metres);
        }}
      />
      {typed ? (
        <NumberField
          label={t('race.distanceIn', { unit })}
          hideLabel
          className="distance-typed"
          unit={unit}
          decimals={3}
          value={value == null ? null : toDistance(value, unit)}
          onChange={(next) => onChange(typeof next === 'number' ? fromDistance(next, unit) : next)}
          error={error}
        />
      ) : null}
    </div>
  );
}
