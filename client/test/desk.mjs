/** A workbench as somebody at a desk uses it: by keys, by the mouse, and by what can be seen. */
export class Desk {
  constructor(page) {
    this.page = page;
  }

  /** Opens a file of the workspace by its name. */
  async open(name) {
    await this.#choose('Control+P', name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Runs a command of the palette by its title. */
  run = (title) => this.#choose('F1', title);

  async #choose(key, text) {
    const { page } = this;
    await page.keyboard.press(key);
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type(text);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    await page.keyboard.press('Enter');
  }

  /** Waits until something of a severity is underlined. */
  underlined = (severity) => this.page.locator(`.monaco-editor .squiggly-${severity}`).first().waitFor();

  /** Waits until the side bar shows the words in a line of a tree. */
  listed = (words) => this.page.locator('.part.sidebar .monaco-list-row', { hasText: words }).first().waitFor();

  /** The middle of the words in the editor; a no-break space is looked for as a space. */
  async placeOf(words) {
    const place = await this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        const at = line.textContent.replaceAll('\u00A0', ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const end = at + wanted.length;
        for (let node = walker.nextNode(), seen = 0; node; seen += node.length, node = walker.nextNode()) {
          if (seen <= at && at < seen + node.length) range.setStart(node, at - seen);
          if (seen < end && end <= seen + node.length) range.setEnd(node, end - seen);
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }, words);
    if (!place) throw new Error(`“${words}” is not in view`);
    return place;
  }

  /** Hovers over the words until the hover says what is expected. */
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

  /** Opens the menu of quick fixes at the cursor, again until it offers what is expected: before the findings come it is empty. */
  async fixes(expected) {
    const menu = this.page.locator('.action-widget', { hasText: expected });
    const offered = () =>
      menu.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 10; tries++) {
      await this.rest();
      await this.page.keyboard.press('Control+.');
      if (await offered()) return;
    }
    await menu.waitFor();
  }

  /** Takes the mouse away and waits until no hover is left. */
  async rest() {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(700, 5);
    await this.page.waitForFunction(() => {
      const hovers = [...document.querySelectorAll('.monaco-hover:not(.hidden)')];
      return hovers.every((hover) => hover.getClientRects().length === 0);
    });
  }
}
