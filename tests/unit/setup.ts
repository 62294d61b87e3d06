import { cleanup, configure } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeLocks } from './fake-locks';
import { fakePermissions } from './fake-permissions';

// A busy machine is slow, not wrong: what is awaited comes within seconds.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
  fakeLocks();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  cleanup();
});
