import { launchChromium } from './chromium.mjs';
import { Outcome } from './outcome.mjs';

const isHere = ({ hostname }) => hostname === '127.0.0.1' || hostname === 'localhost';

/** Opens a page that reaches this machine alone. */
export async function openPage(chromiumPath, options) {
  const browser = await launchChromium(chromiumPath);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  await page.route(
    (url) => /^(?:https?|wss?):$/.test(url.protocol) && !isHere(url),
    (route) => route.abort(),
  );
  return { browser, page };
}

/** Opens a workbench that runs the suite, and gives its outcome. `prepare` may change what the page loads. */
export async function runInWorkbench({ chromiumPath, url, minutes, prepare }) {
  const { browser, page } = await openPage(chromiumPath);
  const outcome = new Outcome();
  const log = [];
  const read = (text) => {
    log.push(text);
    outcome.read(text);
  };
  page.on('console', (message) => read(message.text()));
  page.on('pageerror', (error) => read(String(error)));
  try {
    await prepare?.(page);
    // A busy machine may take its time: what holds for the whole run holds for its beginning.
    await page.goto(url, { timeout: minutes * 60_000 });
    return await outcome.within(minutes);
  } catch (error) {
    console.log(log.slice(-60).join('\n'));
    throw error;
  } finally {
    await browser.close();
  }
}
