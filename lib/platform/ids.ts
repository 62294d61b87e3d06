/** A fresh id for a session, an act, a change or a device. */
export function newId(): string {
  return crypto.randomUUID();
}
