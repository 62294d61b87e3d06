/*
 * Functions that run in a document of the extension, as text: each may use nothing but its argument and the
 * extension's API.
 */

export async function readBadge(): Promise<{ text: string; title: string }> {
  const [text, title] = await Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]);
  return { text, title };
}

/** Clears every object store: nothing has to be closed for it, as deleting a database would want. */
export async function emptyStorage(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await done(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      await Promise.all(stores.map((store) => done(transaction.objectStore(store).clear())));
    }
    database.close();
  }
  await chrome.storage.local.clear();
}

/** Has the browser ring an alarm that exists, keeping its period; the names of the others if there is none so named. */
export async function ring(name: string): Promise<string[] | undefined> {
  const all = await chrome.alarms.getAll();
  const alarm = all.find((candidate) => candidate.name === name);
  if (alarm === undefined) return all.map((candidate) => candidate.name);
  const { periodInMinutes } = alarm;
  await chrome.alarms.create(name, { delayInMinutes: 0.001, ...(periodInMinutes === undefined ? {} : { periodInMinutes }) });
  return undefined;
}

/** Which of the extension's contexts live: BACKGROUND, SIDE_PANEL, TAB. */
export async function contextTypes(): Promise<string[]> {
  return (await chrome.runtime.getContexts({})).map((context) => context.contextType);
}
