import { readPage } from '@/lib/ceres/read';
import { creationGuard } from '@/lib/plan/creation-guard';
import { guardSentences } from '@/lib/plan/creation-guard-text';
import { computed } from '@preact/signals';
import { beside, screen } from './ceres';
import { centre, today } from './state';

/** What the plan answers, a sentence a line, to the days that are being typed on CERES's creation screen; nothing anywhere else. Nothing is kept of it. */
export const guardLines = computed<readonly string[]>(() => {
  const { value } = beside;
  if (value.tab !== 'ceres' || screen.value !== 'creation-session') return [];
  const { facts } = value.report;
  const { start, end } = readPage(facts.filter(({ where }) => where === 'champ'));
  if (start === null) return [];
  const title = readPage(facts).title?.value ?? null;
  return guardSentences(creationGuard({ start: start.value, end: end?.value ?? null, title, centre: centre.value, today: today.value }));
});
