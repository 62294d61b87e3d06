import type { Panel } from './harness/api';

/** Everything that the extension keeps, as text: every object store, and `storage.local` with its packed copies opened. */
export function stored(panel: Panel): Promise<string> {
  return panel.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jalon');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const names = [...opened.objectStoreNames];
    const rows = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((resolve, reject) => {
            const request = opened.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error ?? new Error(name));
          }),
      ),
    );
    opened.close();
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const kept = [await api.storage.local.get(null), await api.storage.session.get(null)];
    const unpacked = async (value: unknown): Promise<unknown> => {
      if (typeof value !== 'string' || !value.startsWith('H4sI')) return value;
      const bytes = Uint8Array.from(atob(value), (char) => char.charCodeAt(0));
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    };
    const texts: unknown[] = [];
    const walk = async (value: unknown): Promise<void> => {
      if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) await walk(part);
      else texts.push(await unpacked(value));
    };
    await walk(kept);
    return JSON.stringify([rows, texts]);
  });
}
