import { expect, test } from 'vitest';
import { hrefOf, placeOf, type Place } from '@/lib/actions/navigation';

test.each<[string, Place]>([
  ['', { view: 'aujourdhui' }],
  ['#/', { view: 'aujourdhui' }],
  ['#/autre', { view: 'aujourdhui' }],
  ['#sessions', { view: 'aujourdhui' }],
  ['#/sessions', { view: 'sessions' }],
  ['#/sessions/', { view: 'sessions' }],
  ['#/nouvelle', { view: 'nouvelle' }],
  ['#/reglages', { view: 'reglages' }],
  ['#/guide', { view: 'guide' }],
  ['#/guide/commencer', { view: 'guide', chapter: 'commencer' }],
  ['#/sessions/27-0412', { view: 'session', id: '27-0412' }],
  ['#/sessions/27-0412/autre', { view: 'session', id: '27-0412' }],
  ['#/sessions/27-0412/modifier', { view: 'modifier', id: '27-0412' }],
  ['#/sessions/a%20b', { view: 'session', id: 'a b' }],
  ['#/sessions/100%', { view: 'session', id: '100%' }],
])('the address %j is %j', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test.each<Place>([
  { view: 'aujourdhui' },
  { view: 'sessions' },
  { view: 'nouvelle' },
  { view: 'reglages' },
  { view: 'guide' },
  { view: 'guide', chapter: 'a/b #é%' },
  { view: 'session', id: '27-0412' },
  { view: 'session', id: 'a/b #é%' },
  { view: 'modifier', id: 'a/b #é%' },
])('the address of %j leads there', (place) => {
  expect(placeOf(hrefOf(place))).toEqual(place);
});
