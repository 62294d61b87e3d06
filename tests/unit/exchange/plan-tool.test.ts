import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planCommand } from '../../tools/plan';
import { fileOf, plain, read, SOUDEUR } from './files';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-plan-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const CLOCK = () => '2026-11-22';

async function written(text: string): Promise<string> {
  const file = join(folder, 'sessions.json');
  await writeFile(file, text);
  return file;
}

/** The urgencies that the command prints for the first session of a file. */
async function urgencies(text: string, ...args: string[]): Promise<unknown> {
  const { out } = await planCommand([await written(text), ...args], CLOCK);
  const { sessions } = JSON.parse(out) as { sessions: { checklist: { rule: string; urgency: string }[] }[] };
  return Object.fromEntries((sessions[0]?.checklist ?? []).map(({ rule, urgency }) => [rule, urgency]));
}

test('it prints the document with its checklists, as they stand on the day asked for', async () => {
  const file = fileOf([SOUDEUR]);
  expect(await urgencies(file, '--today', '2026-12-14')).toMatchObject({ 'creer-session-ceres': 'aujourdhui' });
  expect(await urgencies(file, '--today=2026-12-15')).toMatchObject({ 'creer-session-ceres': 'en-retard' });
});

test('without a day, it takes the one where the user is', async () => {
  expect(await urgencies(fileOf([SOUDEUR]))).toMatchObject({ 'creer-session-ceres': 'sous-30-jours' });
});

test('it keeps the instant of the export, and makes one of the day where the file has none', async () => {
  const { out } = await planCommand([await written(fileOf([SOUDEUR]))], CLOCK);
  expect(read(out).exportedAt).toBe('2026-11-22T10:00:00.000Z');
  const none = await planCommand([await written(fileOf([SOUDEUR], { exportedAt: undefined })), '--today', '2027-01-01'], CLOCK);
  expect(read(none.out).exportedAt).toBe('2027-01-01T00:00:00.000Z');
});

test('what it prints, it prints again the same', async () => {
  const first = await planCommand([await written(fileOf([SOUDEUR]))], CLOCK);
  const second = await planCommand([await written(first.out)], CLOCK);
  expect(second).toEqual({ code: 0, out: first.out, err: '' });
});

test('what it leaves out of a file is said beside the document', async () => {
  const { code, err } = await planCommand([await written(fileOf([{ ...SOUDEUR, couleur: 'bleu' }]))], CLOCK);
  expect(code).toBe(0);
  expect(plain(err)).toBe('Session 1 (« Soudeur ») : cette version de Jalon ne connaît pas le champ « couleur », qui n’est pas repris.\n');
});

test('a file that is refused says why, and nothing is printed', async () => {
  const { code, out, err } = await planCommand([await written(fileOf([{ ...SOUDEUR, end: '2027-02-31' }]))], CLOCK);
  expect([code, out]).toEqual([1, '']);
  expect(plain(err)).toContain('dernier jour : « 2027-02-31 » n’est pas un jour du calendrier');
});

test.each([[[]], [['a.json', 'b.json']], [['a.json', '--jour', '2027-01-01']], [['a.json', '--today']]])(
  'wrong arguments %j give the usage',
  async (args) => {
    expect(await planCommand(args, CLOCK)).toEqual({
      code: 1,
      out: '',
      err: 'Usage\u00A0: npm run --silent plan -- FICHIER.json [--today AAAA-MM-JJ]\n',
    });
  },
);

test('a day that does not exist is refused', async () => {
  const { code, err } = await planCommand([await written(fileOf([SOUDEUR])), '--today', '2027-02-31'], CLOCK);
  expect(code).toBe(1);
  expect(plain(err)).toContain('« 2027-02-31 » n’est pas un jour du calendrier.\nUsage');
});

test('a file that cannot be read is named, with why', async () => {
  const none = await planCommand([join(folder, 'absent.json')], CLOCK);
  expect(plain(none.err)).toMatch(/^« .+absent\.json » ne se lit pas : ce fichier n’existe pas\.\n$/u);
  const directory = await planCommand([folder], CLOCK);
  expect(plain(directory.err)).toMatch(/ne se lit pas : c’est un dossier\.\n$/u);
});

test('« npm run plan » runs it, whole, in a pipe', { timeout: 60_000 }, async () => {
  const many = Array.from({ length: 200 }, (_, i) => ({ ...SOUDEUR, id: `s${String(i)}` }));
  const file = await written(fileOf(many));
  const root = join(import.meta.dirname, '../../..');
  const run = promisify(execFile);
  const { stdout } = await run('npm', ['run', '--silent', 'plan', '--', file, '--today', '2026-11-22'], { cwd: root, maxBuffer: 1e8 });
  expect(stdout).toBe((await planCommand([file, '--today', '2026-11-22'], CLOCK)).out);
  await expect(run('npm', ['run', '--silent', 'plan'], { cwd: root })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Usage') as unknown,
  });
});
