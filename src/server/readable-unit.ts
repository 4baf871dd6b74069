import * as l10n from '@vscode/l10n';

/** A unit as a person reads it, and how a value in the standard unit is told in it. */
export interface ReadableUnit {
  readonly name: string;
  /** How many of the standard unit one of it is. */
  readonly size: number;
  /** What it counts as nothing, in the standard unit: for temperatures the point where water freezes. */
  readonly zero: number;
}

/** For each standard unit those to choose from, the largest first: the first that the value reaches is taken, else the last. */
const READABLE: Readonly<Record<string, readonly (readonly [symbol: string, size: number])[]>> = {
  m: [
    ['km', 1000],
    ['m', 1],
    ['cm', 0.01],
  ],
  m2: [
    ['km²', 1e6],
    ['ha', 1e4],
    ['m²', 1],
  ],
  m3: [
    ['m³', 1],
    ['l', 0.001],
  ],
  kg: [
    ['t', 1000],
    ['kg', 1],
    ['g', 0.001],
  ],
  W: [
    ['MW', 1e6],
    ['kW', 1000],
    ['W', 1],
  ],
  'm/s': [['km/h', 1 / 3.6]],
  s: [
    ['days', 86_400],
    ['hours', 3600],
    ['minutes', 60],
    ['seconds', 1],
  ],
};

/** The unit in which a reader takes in a value that is kept in the International System; others are told as they are. */
export function readableUnit(unit: string, value: number): ReadableUnit {
  if (unit === 'K') return { name: '°C', size: 1, zero: 273.15 };
  if (unit === 'pp') return { name: l10n.t('percentage points'), size: 1, zero: 0 };
  const units = READABLE[unit];
  const [symbol, size] = units?.find(([, one]) => value >= one) ?? units?.at(-1) ?? [unit, 1];
  return { name: nameOf(symbol), size, zero: 0 };
}

function nameOf(symbol: string): string {
  switch (symbol) {
    case 'days':
      return l10n.t('days');
    case 'hours':
      return l10n.t('hours');
    case 'minutes':
      return l10n.t('minutes');
    case 'seconds':
      return l10n.t('seconds');
    default:
      return symbol;
  }
}
