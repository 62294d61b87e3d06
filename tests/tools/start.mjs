import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, ensureDependencies, ROOT } from './setup.mjs';
import { program } from './steps.mjs';

ensureDependencies();
ensureBrowser('chromium');

console.log('Construction de Jalon…');
const build = await program('wxt', ['build']);
if (build.code === 0) process.exitCode = await demo();
else {
  console.error(build.output);
  process.exitCode = 1;
}

/** Runs the demonstration until it ends; Ctrl-C reaches it as well as this process, and ends it well. */
function demo() {
  process.on('SIGINT', () => undefined);
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, join(import.meta.dirname, 'demo.ts')], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(signal === 'SIGINT' || code === 130 ? 0 : (code ?? 1))));
}
