import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, readDraft } from '@/lib/actions/drafts';

test('what is typed is kept under its key, until it is forgotten', async () => {
  await keepDraft('nouvelle', { title: 'Soudeur' });
  await keepDraft('modifier/s1', { notes: null });
  expect(await readDraft('nouvelle')).toEqual({ title: 'Soudeur' });
  expect(await readDraft('modifier/s1')).toEqual({ notes: null });
  await keepDraft('nouvelle', {});
  expect(await readDraft('nouvelle')).toEqual({});
  expect(await readDraft('modifier/s1')).toEqual({ notes: null });
});

test('it lives as long as the browser, never on the disk', async () => {
  await keepDraft('nouvelle', { title: 'Soudeur' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what is no draft reads as none', async () => {
  await fakeBrowser.storage.session.set({ 'brouillon/nouvelle': 'Soudeur' });
  expect(await readDraft('nouvelle')).toEqual({});
});
