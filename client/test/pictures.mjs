#!/usr/bin/env node
// Uses the packaged extension in VS Code as a reader of the README would, and takes the README's pictures on the way. A picture
// is only taken once what it should show is there.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../tools/pack.mjs';
import { Desk } from './desk.mjs';
import { findChromium } from './hosts/chromium.mjs';
import { startCodeServer } from './hosts/code-server.mjs';
import { openPage } from './hosts/workbench.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

const SETTINGS = {
  'editor.fontSize': 14,
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 86,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

/** What is done and seen, in this order; the picture of each has its name. */
const SCENES = {
  async overview(desk) {
    await desk.open('harbour-vote.en.md');
    await desk.underlined('error');
    await desk.run('View: Show Blue Pencil');
    for (const words of ['People', 'Teresa Quan', 'Daniel Okafor', 'Ridership rose']) await desk.listed(words);
    await desk.rest();
  },

  async hover(desk) {
    await desk.hover('We have waited for this', 'Daniel Okafor');
  },

  async fix(desk) {
    await desk.rest();
    await desk.click('November 31');
    await desk.fixes('November 30');
  },

  async menu(desk) {
    await desk.rest();
    await desk.page.locator('.statusbar-item[id="blue-pencil.blue-pencil.bluepencil.status"]').click();
    await desk.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Restart' }).first().waitFor();
  },

  async french(desk) {
    await desk.rest();
    await desk.open('maree.fr.md');
    await desk.underlined('error');
    await desk.listed('Hélène Kerbrat');
    await desk.rest();
  },

  async finding(desk) {
    await desk.hover('31 novembre', 'fact/impossible-date');
  },

  async rule(desk) {
    await desk.hover('31 novembre', 'fact/impossible-date');
    await desk.page.locator('.monaco-hover a.code-link, .monaco-hover a', { hasText: 'fact/' }).first().click();
    await desk.page.locator('.tab.active', { hasText: 'impossible-date' }).waitFor();
    await desk.rest();
  },
};

/** The scenes whose pictures are in the documentation. */
const SHOWN = ['overview', 'hover', 'fix', 'french'];

/** Plays every scene, takes pictures of the named ones into the folder, and counts those that went as they should. */
export async function takePictures(folder, chromium, names = Object.keys(SCENES)) {
  mkdirSync(folder, { recursive: true });
  const server = await startCodeServer({
    settings: SETTINGS,
    before: (node, command, home) => {
      const file = join(home, 'blue-pencil.vsix');
      pack(file);
      execFileSync(node, [...command, '--install-extension', file], { stdio: 'ignore' });
    },
  });
  cpSync(join(project, 'docs/samples'), server.workspace, { recursive: true });
  const { browser, page } = await openPage(chromium, {
    viewport: { width: 1200, height: 820 },
    deviceScaleFactor: 1.25,
  });
  page.setDefaultTimeout(60_000);
  const sum = { passed: 0, failed: 0 };
  try {
    await page.goto(`${server.origin}/?${new URLSearchParams({ folder: server.workspace })}`);
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    const desk = new Desk(page);
    for (const [name, play] of Object.entries(SCENES)) {
      // A busy machine may lose a key or close a menu: what fails once is played again.
      const error = await play(desk)
        .catch(() => play(desk))
        .then(undefined, (reason) => reason);
      await page.waitForTimeout(700);
      if (error || names.includes(name)) await page.screenshot({ path: join(folder, `${name}.png`) });
      console.log(error ? `  ✖ ${name}: ${error.message}` : `  ✔ ${name}`);
      sum[error ? 'failed' : 'passed']++;
    }
  } finally {
    await browser.close();
    server.stop();
  }
  return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: project, stdio: 'inherit' });
  const { failed } = await takePictures(join(project, 'docs/images'), findChromium(), SHOWN);
  process.exit(failed > 0 ? 1 : 0);
}
