/** How often a property is tried: many times more in the long run, which has the time. */
export function times(runs: number): { readonly numRuns: number } {
  return { numRuns: process.env['JALON_LONG'] === '1' ? runs * 8 : runs };
}
