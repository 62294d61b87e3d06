/** The instant, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** The civil day where the user is, as `YYYY-MM-DD`: the machine's own calendar, whatever its time zone. */
export function today(): string {
  return localDay(new Date());
}

/** The civil day of an instant where the user is, and the time of day: hours and minutes. */
export function momentOf(stamp: number): { readonly day: string; readonly hours: number; readonly minutes: number } {
  const at = new Date(stamp);
  return { day: localDay(at), hours: at.getHours(), minutes: at.getMinutes() };
}

/** The civil day where the user is of an instant as ISO text. */
export function dayOf(iso: string): string {
  return localDay(new Date(iso));
}

function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The instant as ISO text, for `exportedAt` and copies. */
export function instant(): string {
  return new Date().toISOString();
}
