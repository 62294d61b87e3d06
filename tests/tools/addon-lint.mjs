import { failed, passed, program } from './steps.mjs';

/**
 * The warnings that are known and accepted:
 * - Firefox for Android reads `data_collection_permissions` from 142, the desktop from 140, and Jalon is for the desktop;
 * - Preact can set innerHTML, which no component asks of it and Trusted Types would refuse.
 */
const ACCEPTED = ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'UNSAFE_VAR_ASSIGNMENT'];

/** Mozilla's linter on the Firefox build: no error, and no warning but those accepted. */
export async function addonLint() {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'];
  const { stdout, output } = await program('web-ext', args);
  if (!stdout.trimStart().startsWith('{')) return failed(output);
  const { errors, warnings, notices } = JSON.parse(stdout);
  const strange = [...errors, ...warnings.filter(({ code }) => !ACCEPTED.includes(code)), ...notices];
  const lines = strange.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`);
  return lines.length === 0 ? passed(`avertissements acceptés : ${warnings.length}`) : failed(lines.join('\n'));
}
