import '../tools/paris.mjs';
import { parseArgs } from 'node:util';
import { badgeFigures } from './badge';
import { BenchBrowser, type Name } from './browser';
import { exchangeFigures } from './exchange';
import { isMissed, jsonLine, scaled, table, type Figure } from './figure';
import { floorFigures } from './floor';
import { listFigures } from './list';
import { memoryFigures } from './memory';
import { openingFigures } from './opening';
import { scriptFigures } from './script';
import { sessionFigures } from './session';
import { sizeFigures } from './sizes';

interface Family {
  /** The extensions that it looks at. */
  readonly wants: readonly Name[];
  readonly measure: (browser: BenchBrowser, samples: number) => Promise<Figure[]>;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  opening: { wants: ['mille', 'dixmille'], measure: openingFigures },
  session: { wants: ['mille'], measure: sessionFigures },
  list: { wants: ['mille'], measure: listFigures },
  badge: { wants: ['mille', 'dixmille'], measure: badgeFigures },
  script: { wants: ['mille'], measure: scriptFigures },
  exchange: { wants: ['echange'], measure: exchangeFigures },
  memory: { wants: ['mille', 'dixmille'], measure: memoryFigures },
  sizes: { wants: [], measure: () => Promise.resolve(sizeFigures()) },
};

const SAMPLES = 15;
const USAGE = `Usage : npm run bench -- [--only ${Object.keys(FAMILIES).join('|')}]… [--samples ${String(SAMPLES)}]`;

/** Measures these families in one browser, the floor first. */
async function bench(names: readonly string[], samples: number): Promise<Figure[]> {
  const wanted = names.flatMap((name) => FAMILIES[name]?.wants ?? []);
  say('Chromium et ses magasins de sessions…');
  const browser = await BenchBrowser.start([...new Set<Name>([...wanted, 'vide'])]);
  try {
    const figures = await floorFigures(browser, samples);
    const floor = figures[0]?.value ?? NaN;
    for (const name of names) {
      say(`${name}…`);
      figures.push(...(await measured(name, browser, samples)));
    }
    return figures.map((figure) => scaled(figure, floor));
  } finally {
    await browser.close();
  }
}

/** What cannot be measured is said, and keeps nothing else from being measured. */
async function measured(name: string, browser: BenchBrowser, samples: number): Promise<Figure[]> {
  try {
    return (await FAMILIES[name]?.measure(browser, samples)) ?? [];
  } catch (error) {
    say(`${name} : non mesuré. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

const begun = performance.now();

function say(line: string): void {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, samples: { type: 'string', default: String(SAMPLES) } } });
const names = values.only ?? Object.keys(FAMILIES);
const samples = Number(values.samples);
if (names.some((name) => !Object.hasOwn(FAMILIES, name)) || !(samples >= 1)) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 1;
} else {
  const figures = await bench(names, samples);
  say(`${String(figures.filter(isMissed).length)} limite(s) manquée(s)`);
  process.stdout.write(`${table(figures)}\n\n${figures.map(jsonLine).join('\n')}\n`);
}
