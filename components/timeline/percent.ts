/** A share of a width as SVG takes it: « 37.25% ». */
export function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
