// What the tests of the built book share: the browser, the sizes of its window, and what holds of every page.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { chromium } from 'playwright-core';

/** The folder of the built book. */
export const book = new URL('../../target/book/', import.meta.url);
export const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
export const schemes = ['light', 'dark'];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;

/** Starts the browser before the tests of a file and closes it after them. `readsFiles` lets scripts read from the file
 * system, as axe reads style sheets: no reader's browser does. */
export function launch({ readsFiles }) {
  before(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    if (readsFiles) {
      args.push('--allow-file-access-from-files');
    }
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
  });
  after(() => browser?.close());
}

/** Opens `page` and gives `look` the tab and the list of errors that it fills. `theme` is one of mdBook's; what else
 * there is goes to Playwright. */
export async function openPage(page, { size = 'desktop', theme, ...options }, look) {
  const context = await browser.newContext({ viewport: sizes[size], ...options });
  try {
    if (theme !== undefined) {
      await context.addInitScript((name) => localStorage.setItem('mdbook-theme', name), theme);
    }
    const tab = await context.newPage();
    const errors = [];
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(new URL(page, book).href, { waitUntil: 'load' });
    await look(tab, errors);
  } finally {
    await context.close();
  }
}

/** Nothing pushes the page sideways, nor the text in it, which mdBook lets scroll on its own. */
export async function assertFits(tab) {
  const widths = await tab.evaluate(() => {
    const content = document.querySelector('.content');
    return [[document.documentElement.scrollWidth, innerWidth], [content.scrollWidth, content.clientWidth]];
  });
  for (const [scroll, inner] of widths) {
    assert.ok(scroll <= inner, `${scroll} pixels of content in ${inner}`);
  }
}

/** `axe`, an AxeBuilder, finds nothing wrong. */
export async function assertAccessible(axe) {
  const { violations } = await axe.withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
  assert.deepEqual(found, []);
}

/** `within` has drawings that are seen, and no letter of one is below 11 pixels. */
export async function assertLegible(within) {
  const letters = await within.locator('.drawing svg:visible text').evaluateAll((texts) =>
    texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a));
  assert.ok(letters.length > 0 && Math.min(...letters) >= 11, `${Math.min(...letters)} pixels`);
}
