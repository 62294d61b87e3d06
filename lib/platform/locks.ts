/** Does `work` while no other page of Jalon does what goes by the same name. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
