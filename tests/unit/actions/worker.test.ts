import { expose } from 'comlink';
import { Blob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { attempt } from '@/lib/actions/attempt';
import { database } from '@/lib/actions/database';
import { bytesOf, exchanging } from '@/lib/actions/exchange';
import { exchangeJob } from '@/lib/actions/exchange-job';
import { impose } from '@/lib/store/imposed';
import { newSession } from '@/lib/session/session';
import { write } from '@/lib/store/write';
import { creating, writer } from '../store/database';
import { toastText } from '../panel';

const AT = '2027-02-01T09:00:00.000Z';
const LARGE = 2_000_001;

interface Started {
  readonly address: string;
  ended: number;
  readonly port: MessagePort;
}

let started: Started[] = [];

/** A worker of the page, over a channel instead of a thread: the same messages, the same job. */
function PageWorker(address: string | URL): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const mine: Started = { address: String(address), ended: 0, port: port1 };
  started.push(mine);
  expose({ ...exchangeJob(database, () => crypto.randomUUID()), impose }, port2);
  const terminate = () => {
    mine.ended += 1;
    port1.close();
  };
  return Object.assign(port1, { terminate });
}

beforeEach(() => {
  started = [];
  vi.stubGlobal('Worker', PageWorker);
  // That of happy-dom goes through no channel.
  vi.stubGlobal('Blob', Blob);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function fill(count: number): Promise<void> {
  const sessions = Array.from({ length: count }, (_, n) => {
    const day = addDays(civil('2027-03-15'), n);
    return newSession(`s${String(n)}`, `Session ${String(n)}`, day, day);
  });
  await write(await database(), writer(), new Map(sessions.map((session) => [session.id, creating(session)])));
}

const texts = (bytes: number) => exchanging(bytes, (job) => job.exportFile(null, AT, civil('2027-02-01')).then(({ file }) => file.text()));

describe('work on a file', () => {
  test.each([0, 2_000_000])('of %i bytes stays in the page', async (bytes) => {
    await fill(1);
    await texts(bytes);
    expect(started).toEqual([]);
  });

  test('over 2 MB is done in a worker of the page, to the same end, which ends with it', async () => {
    await fill(3);
    expect(await texts(LARGE)).toBe(await texts(1));
    expect(started.map(({ address, ended }) => [address, ended])).toEqual([['/exchange-worker.js', 1]]);
  });

  test('is taken for large from a hundred sessions on', () => {
    expect(bytesOf(100)).toBeLessThanOrEqual(2_000_000);
    expect(bytesOf(101)).toBeGreaterThan(2_000_000);
  });

  test('that fails in the worker fails here, in words, and the worker ends', async () => {
    await fill(1);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    attempt(async () => {
      await texts(LARGE);
    });
    await vi.waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place pour enregistrer/));
    expect(started.map(({ ended }) => ended)).toEqual([1]);
  });

  test('whose worker cannot start fails, rather than wait for ever', async () => {
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        readonly postMessage = vi.fn<() => void>();
        readonly terminate = vi.fn<() => void>();
        constructor() {
          super();
          queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'refused' })));
        }
      },
    );
    await expect(texts(LARGE)).rejects.toThrow('worker: refused');
  });
});

describe('where the page requires trusted scripts', () => {
  test('one policy, named jalon, passes the worker’s address and no other', async () => {
    vi.resetModules();
    const made = new Map<string, { createScriptURL: (text: string) => string }>();
    const createPolicy = vi.fn((name: string, rules: { createScriptURL: (text: string) => string }) => {
      made.set(name, rules);
      return rules;
    });
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { startWorker } = await import('@/lib/platform/worker');
    startWorker('exchange');
    startWorker('passage');
    expect(createPolicy).toHaveBeenCalledOnce();
    expect([...made.keys()]).toEqual(['jalon']);
    expect(started.map(({ address }) => address)).toEqual(['/exchange-worker.js', '/passage-worker.js']);
    for (const other of ['https://example.org/a.js', '/exchange-worker.js?x', 'data:text/javascript,1', '']) {
      expect(() => made.get('jalon')?.createScriptURL(other)).toThrow(TypeError);
    }
    for (const { port } of started) port.close();
  });
});
