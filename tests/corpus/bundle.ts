import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What runs in a page, in one script of its own. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)), formats: ['iife'], name: 'jalonInPage' },
    },
  });
  const chunk = [built].flat().flatMap((made) => ('output' in made ? made.output : [])).find((made) => made.type === 'chunk');
  if (chunk === undefined) throw new Error('Vite made no script of in-page.ts.');
  return chunk.code;
}
