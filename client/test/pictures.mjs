#!/usr/bin/env node
// Takes the README's pictures from the real thing: the packaged extension, installed in VS Code, with a sample article open.
// Fails where something that a picture should show does not appear.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './hosts/chromium.mjs';
import { startCodeServer } from './hosts/code-server.mjs';
import { openPage } from './hosts/workbench.mjs';
import { pack } from './package.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(project, 'docs/images');

const SETTINGS = {
  'editor.fontSize': 14,
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 86,
  'explorer.compactFolders': false,
  'window.commandCenter': false,
  'workbench.colorTheme': process.env.BLUEPENCIL_THEME ?? 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

/** A desk with the extension installed and an article open. */
class Desk {
  constructor(page) {
    this.page = page;
  }

  async open(name) {
    const { page } = this;
    await page.keyboard.press('Control+P');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  async run(command) {
    const { page } = this;
    await page.keyboard.press('F1');
    await page.keyboard.type(command);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  squiggles = (severity) =>
    this.page.locator(`.monaco-editor .squiggly-${severity}`).first().waitFor({ timeout: 60_000 });

  /** The middle of the words in the editor. */
  async placeOf(words) {
    const found = await this.page.evaluate((wanted) => {
      const spaces = (text) => text.replaceAll('\u00A0', ' ');
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        const at = spaces(line.textContent).indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(), seen = 0; node; seen += node.length, node = walker.nextNode()) {
          if (seen <= at && at < seen + node.length) range.setStart(node, at - seen);
          const end = at + wanted.length;
          if (seen < end && end <= seen + node.length) range.setEnd(node, end - seen);
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }, words);
    if (!found) throw new Error(`“${words}” is not in view`);
    return found;
  }

  async hover(words, expected) {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.move(x - 40, y - 40);
    await this.page.mouse.move(x, y, { steps: 5 });
    await this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first().waitFor();
  }

  async click(words) {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Lets what moves come to rest, then takes the picture. */
  async picture(name, clip) {
    await this.page.waitForTimeout(700);
    await this.page.screenshot({ path: join(pictures, `${name}.png`), clip });
    console.log(`docs/images/${name}.png`);
  }
}

async function take(desk) {
  const { page } = desk;
  await desk.open('harbour-vote.en.md');
  await desk.squiggles('error');
  await desk.run('View: Show Blue Pencil');
  for (const words of ['People', 'Teresa Quan', 'Claims to Check']) {
    await page.locator('.part.sidebar', { hasText: words }).first().waitFor({ timeout: 60_000 });
  }
  await page
    .locator('.part.sidebar .monaco-list-row', { hasText: 'Daniel Okafor' })
    .first()
    .waitFor({ timeout: 60_000 });
  await page.mouse.move(900, 760);
  await desk.picture('overview');

  await desk.hover('We have waited for this', 'Daniel Okafor');
  await desk.picture('hover');
  await page.keyboard.press('Escape');

  await desk.hover('November 31', 'fact/impossible-date');
  await desk.picture('finding');
  await page.keyboard.press('Escape');

  await page.mouse.move(900, 300);
  await page
    .locator('.monaco-hover:not(.hidden)')
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => {});
  await desk.click('November 31');
  await page.mouse.move(900, 300);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget', { hasText: 'November 30' }).waitFor();
  await desk.picture('fix');
  await page.keyboard.press('Escape');

  await page.locator('.statusbar-item[id="blue-pencil.blue-pencil.bluepencil.status"]').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Restart' }).first().waitFor();
  await desk.picture('menu');
  await page.keyboard.press('Escape');

  await desk.open('maree.fr.md');
  await desk.squiggles('warning');
  await page
    .locator('.part.sidebar .monaco-list-row', { hasText: 'Hélène Kerbrat' })
    .first()
    .waitFor({ timeout: 60_000 });
  await desk.picture('french');

  await desk.hover('31 novembre', 'fact/impossible-date');
  await page.locator('.monaco-hover a', { hasText: 'fact/impossible-date' }).first().click();
  await page.locator('.tab.active', { hasText: 'impossible-date' }).waitFor();
  await desk.picture('rule');
}

mkdirSync(pictures, { recursive: true });
execFileSync(process.execPath, ['esbuild.mjs'], { cwd: project, stdio: 'inherit' });
const server = await startCodeServer({
  settings: SETTINGS,
  before: (node, command, home) => {
    const file = join(home, 'blue-pencil.vsix');
    pack(file);
    execFileSync(node, [...command, '--install-extension', file], { stdio: 'inherit' });
  },
});
cpSync(join(project, 'docs/samples'), server.workspace, { recursive: true });
const { browser, page } = await openPage(findChromium(), {
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1.5,
});
try {
  await page.goto(`${server.origin}/?${new URLSearchParams({ folder: server.workspace })}`);
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  await take(new Desk(page));
} catch (error) {
  await page.screenshot({ path: join(pictures, 'failed.png') });
  throw error;
} finally {
  await browser.close();
  server.stop();
}
