/** The floor of the machine on which the limits were set, in milliseconds. */
export const FLOOR_MS = 68;

export type Unit = 'ms' | '×' | 'kB' | 'Mo';

/** One thing measured, and the most that it may be; no limit where it is there to be compared with. */
export interface Figure {
  readonly name: string;
  /** What it is, in French, for the table. */
  readonly what: string;
  readonly value: number;
  readonly limit: number | null;
  readonly unit: Unit;
}

/** The middle one; of an even number, the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** The least that 95 % of them do not exceed. */
export function p95(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? NaN;
}

/** Limits in milliseconds are those of one machine: on another, as much more or less as its floor is. */
export function scaled(figure: Figure, floor: number): Figure {
  return figure.limit === null || figure.unit !== 'ms' ? figure : { ...figure, limit: (figure.limit * floor) / FLOOR_MS };
}

/** Whether a figure is above its limit. One that could not be measured is. */
export function isMissed({ value, limit }: Figure): boolean {
  return limit !== null && !(value <= limit);
}

/** One line of JSON, which another program reads. */
export function jsonLine({ name, value, limit, unit }: Figure): string {
  return JSON.stringify({ name, value: rounded(value), limit: limit === null ? null : rounded(limit), unit });
}

/** The figures as a table, a line each, in French; those that miss their limit say by how much. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.what, told(figure.value, figure.unit), limitOf(figure), verdictOf(figure)]);
  const head = ['mesure', 'valeur', 'limite', ''];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

function limitOf({ limit, unit }: Figure): string {
  return limit === null ? '–' : `≤ ${told(limit, unit)}`;
}

function verdictOf(figure: Figure): string {
  const { value, limit, unit } = figure;
  if (limit === null) return '';
  if (!isMissed(figure)) return 'tenu';
  return Number.isNaN(value) ? 'manqué : non mesuré' : `manqué de ${told(value - limit, unit)}`;
}

function told(value: number, unit: Unit): string {
  return `${rounded(value).toLocaleString('fr-FR')} ${unit}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
