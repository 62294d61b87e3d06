// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import content from '@/entrypoints/ceres.content/index';
import config from '@/wxt.config';

const ROOT = join(import.meta.dirname, '../..');

/** What the configuration gives WXT for a browser; WXT adds the version, the entry points, the icons and, in Chrome, `sidePanel`. */
async function manifestOf(browser: 'chrome' | 'firefox'): Promise<UserManifest> {
  const env: ConfigEnv = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
  return typeof config.manifest === 'function' ? config.manifest(env) : ((await config.manifest) ?? {});
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jalon',
];

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for these permissions, and no other; for notifications only when the user switches them on', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'unlimitedStorage']);
    expect(manifest.host_permissions).toEqual(['https://ceres.emploi.gouv.fr/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('has this policy, in every page: no network, no code from elsewhere, one trusted type', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  test('shows nothing of Jalon to web pages', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('has one command, which stands for the button', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } });
    expect(manifest.action).toEqual({ default_title: 'Ouvrir Jalon' });
  });

  test('opens the panel’s own page in a tab as its options', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest['options_ui']).toEqual({ page: 'sidepanel.html', open_in_tab: true });
  });

  test('has a name and words that the stores take', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.name).toBe('Jalon');
    expect(manifest.description?.length).toBeLessThanOrEqual(132);
    expect(manifest.description).toContain('Indépendant de l');
  });

  test('has these keys, and no other', async () => {
    const ours = ['name', 'description', 'permissions', 'optional_permissions', 'host_permissions', 'content_security_policy', 'action', 'commands', 'options_ui'];
    const own = browser === 'firefox' ? ['browser_specific_settings'] : ['minimum_chrome_version', 'storage'];
    expect(Object.keys(await manifestOf(browser)).sort()).toEqual([...ours, ...own].sort());
  });
});

test('Chrome and Edge are told which keys an IT department may set', async () => {
  expect(await manifestOf('chrome')).toMatchObject({ storage: { managed_schema: 'managed-schema.json' } });
});

test('Chrome and Edge are supported from 125 on', async () => {
  expect(await manifestOf('chrome')).toMatchObject({ minimum_chrome_version: '125' });
});

test('Firefox is supported from 140 on, and is told that no data is collected', async () => {
  expect((await manifestOf('firefox')).browser_specific_settings).toEqual({
    gecko: { id: 'jalon@jalon.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
});

test('both are Manifest V3', () => {
  expect(config.manifestVersion).toBe(3);
});

test('the content script runs on CERES alone, in its top frame, and makes no event there', () => {
  expect(content.matches).toEqual(['https://ceres.emploi.gouv.fr/*']);
  expect(content).toMatchObject({ runAt: 'document_idle', noScriptStartedPostMessage: true });
  expect(content).not.toHaveProperty('allFrames');
  expect(content).not.toHaveProperty('world');
});

test('the sidebar does not open by itself after the installation', async () => {
  const page = await readFile(join(ROOT, 'entrypoints/sidepanel/index.html'), 'utf8');
  expect(page).toContain('<meta name="manifest.open_at_install" content="false"');
});
