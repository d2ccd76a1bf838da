import type { NumberFact } from '../pack/types.js';

type Range = NonNullable<NumberFact['range']>;

const MOST_STEPS = 200;
/** … and so many where only fine ones meet the value: "$17.43". */
const MOST_FINE_STEPS = 10_000;
/** Where in its range a value may lie. The middle is left out, or readers learn to stay there. */
const POSITIONS = [0.22, 0.3, 0.38, 0.62, 0.7, 0.27, 0.66, 0.34];

/** The largest 1, 2 or 5 times a power of ten that is not above `value`. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const leading = value / power;
  return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * power;
}

/** Takes the noise of binary fractions off. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** What a reader could plausibly guess. `seed` varies where in the range the value lies. */
export function plausibleRange(value: number, unit: string | undefined, seed: number): Range | undefined {
  if (!Number.isFinite(value) || value <= 0) return;
  const isWhole = Number.isInteger(value);
  if (unit === '%' && value <= 100) {
    const max = value >= 12 ? 100 : value < 3 ? 10 : 25;
    const step = isWhole ? (max === 10 ? 0.5 : 1) : max === 100 ? 0.5 : 0.1;
    return onSteps(value, { min: 0, max, step });
  }
  const position = POSITIONS[seed % POSITIONS.length];
  // From nearly nothing up, so that one end gives nothing away; wide enough that a guess is a guess.
  const low = value < 12 ? 0 : value * 0.2;
  const span = (value - low) / position;
  const step = Math.max(roundStep(span / MOST_STEPS), isWhole ? 1 : 0);
  const coarse = Math.max(step, roundStep(span / 20));
  const min = Math.max(isWhole && value >= 1 ? (value < 12 ? 1 : 0) : 0, Math.floor(low / coarse) * coarse);
  const max = Math.ceil((low + span) / coarse) * coarse;
  if (!(max > value && min <= value)) return;
  const isOnGrid = (size: number) => Math.abs((value - min) / size - Math.round((value - min) / size)) < 1e-6;
  const isRound = (size: number) => /^[125]$/.test(tidy(size / 10 ** Math.floor(Math.log10(size) + 1e-9)).toString());
  // The coarsest step that still meets the value, if one does
  const steps = [coarse / 2, coarse / 5, coarse / 10, step].filter(
    size => size >= step && isRound(size) && (!isWhole || size >= 1),
  );
  return onSteps(value, { min: tidy(min), max: tidy(max), step: tidy(steps.find(isOnGrid) ?? step) });
}

/** A range for a number that somebody has asked for, whatever it is: below nothing and as fine as it is written, too. */
export function rangeOf(value: number, unit: string | undefined, seed: number): Range | undefined {
  if (!Number.isFinite(value)) return undefined;
  const plausible = plausibleRange(Math.abs(value), unit, seed);
  if (plausible && value > 0) return plausible;
  if (plausible) return { min: -plausible.max, max: -plausible.min || 0, step: plausible.step };
  if (value === 0) return { min: -8, max: 12, step: 1 };
  for (let decimals = 0; decimals <= 9; decimals++) {
    if (tidy(value) !== Number(value.toFixed(decimals))) continue;
    const span = MOST_FINE_STEPS / 10 ** decimals;
    const coarse = span / 10;
    const low = Math.floor(value / coarse - 3) * coarse;
    const min = tidy(value > 0 ? Math.max(0, low) : low);
    return { min, max: tidy(min + span), step: tidy(10 ** -decimals) };
  }
  return undefined;
}

/** The range with steps that meet the value: as they are, else as fine as the value is written. */
function onSteps(value: number, { min, max, step }: Range): Range | undefined {
  const meets = (size: number) => Math.abs((value - min) / size - Math.round((value - min) / size)) < 1e-6;
  if (meets(step)) return { min, max, step };
  for (let fine = 10 ** Math.floor(Math.log10(step)); (max - min) / fine <= MOST_FINE_STEPS; fine /= 10) {
    if (meets(fine)) return { min, max, step: tidy(fine) };
  }
  return undefined;
}
