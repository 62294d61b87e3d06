import { parseArgs } from 'node:util';
import { corpus } from '../corpus/generator/generate';
import { handMade } from '../corpus/hand-made';
import { measure, type Measured } from '../corpus/measure';
import type { CorpusPage, Part } from '../corpus/page';
import { misreadingsOf, readingReport, readingsOf } from '../corpus/readings';
import { reportOf, tallyOf, verdictOf } from '../corpus/tally';

// npx tsx tests/tools/recognition.ts reglage|mesure [--generated 500] [--failures]: how the screens of the corpus are recognised.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { generated: { type: 'string', default: '0' }, failures: { type: 'boolean', default: false } },
});
const part = partOf(positionals[0]);
await tell('Pages écrites à la main', handMade(part));
const generated = Number(values.generated);
if (generated > 0) await tell('Pages engendrées', corpus(part, generated));

async function tell(title: string, pages: readonly CorpusPage[]): Promise<void> {
  const start = performance.now();
  const measured = await measure(pages);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${title} (${part}) : ${String(pages.length)}, en ${seconds} s`);
  console.log(reportOf(tallyOf(measured)));
  console.log(readingReport(readingsOf(measured)));
  // What is counted on « mesure » holds only while nobody looks at its failures.
  if (values.failures && part === 'reglage') console.log(failuresOf(measured));
}

function failuresOf(measured: readonly Measured[]): string {
  return measured.flatMap((page) => (isRight(page) ? misreadingsOf(page).map((said) => `\n${page.name} : ${said}`) : [failureOf(page)])).join('');
}

function isRight(page: Measured): boolean {
  return page.thrown === '' && ['found', 'quiet'].includes(verdictOf(page));
}

function failureOf({ name, truth, screen, confidence, evidence, thrown }: Measured): string {
  const lines = [...evidence, thrown].filter((said) => said !== '').map((said) => `\n  ${said}`).join('');
  return `\n${name} : ${truth.screen ?? 'aucun'}, annoncé ${screen ?? 'aucun'} (${confidence.toFixed(2)})${lines}`;
}

function partOf(text: string | undefined): Part {
  if (text === 'reglage' || text === 'mesure') return text;
  throw new Error('Usage: recognition.ts reglage|mesure [--generated 500] [--failures]');
}
