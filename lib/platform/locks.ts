/** Does `work` while no other page of Jalon does what goes by the same name, alone or with others. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}

/** Does `work` while no other page does what goes by the same name alone; others may do so with it. */
export function withOthers<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, { mode: 'shared' }, work);
}
