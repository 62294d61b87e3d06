import { additionProblems } from '@/lib/plan/added';
import { expect, test } from 'vitest';

const confirmed = (said: object) => ({ id: 'd', rule: 'transmettre-pv', anchor: 'end', days: null, months: null, workingDays: null, ...said });

test('a margin that is no stricter is refused at its days', () => {
  const margin = (days: number) => ({ id: 'm', rule: 'designer-responsable', anchor: 'start', days });
  expect(additionProblems('margins', margin(-100))).toEqual({});
  expect(Object.keys(additionProblems('margins', margin(-30)))).toEqual(['days']);
});

test('a confirmed delay says one delay, of working days or of days and months', () => {
  expect(additionProblems('confirmed', confirmed({ days: 8 }))).toEqual({});
  expect(additionProblems('confirmed', confirmed({ months: 1, days: 1 }))).toEqual({});
  expect(additionProblems('confirmed', confirmed({ workingDays: 5 }))).toEqual({});
  expect(Object.keys(additionProblems('confirmed', confirmed({})))).toEqual(['days']);
  expect(Object.keys(additionProblems('confirmed', confirmed({ workingDays: 5, days: 2 })))).toEqual(['workingDays']);
});

test('nobody moves the day of what is done on the days of the session', () => {
  expect(Object.keys(additionProblems('confirmed', confirmed({ rule: 'faire-emarger', days: 1 })))).toEqual(['rule']);
});

test('a task of one’s own has a date, or a number of days', () => {
  const task = (said: object) => ({ id: 't', title: 'Café', date: null, anchor: 'start', days: null, session: null, ...said });
  expect(Object.keys(additionProblems('ownRules', task({})))).toEqual(['date']);
  expect(additionProblems('ownRules', task({ days: 0 }))).toEqual({});
  expect(additionProblems('ownRules', task({ date: '2027-03-01' }))).toEqual({});
});

test('titles and sites are what their tables say', () => {
  expect(additionProblems('sites', { id: 's', name: 'Atelier' })).toEqual({});
});
