/** The instant, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** The civil day where the user is, as `YYYY-MM-DD`: the machine's own calendar, whatever its time zone. */
export function today(): string {
  const day = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The instant as ISO text, for `exportedAt` and copies. */
export function instant(): string {
  return new Date().toISOString();
}
