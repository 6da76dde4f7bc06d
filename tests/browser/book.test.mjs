// The built book, looked at as its readers do: wide and narrow, light and dark, with a keyboard and with a screen
// reader's eyes. `.ci/run` installs what this needs and builds the book before.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const book = new URL('../../target/book/', import.meta.url);
// mdBook's frame for browsers without scripts is no page of ours.
const pages = readdirSync(fileURLToPath(book)).filter((file) => file.endsWith('.html') && file !== 'toc.html');
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;
before(async () => {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--allow-file-access-from-files'];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
});
after(() => browser?.close());

/** Opens `page` and gives `look` the tab and the list of errors that it fills. */
async function open(page, size, colorScheme, look) {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme });
  try {
    const tab = await context.newPage();
    const errors = [];
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(new URL(page, book).href, { waitUntil: 'load' });
    await tab.waitForTimeout(200);
    await look(tab, errors);
  } finally {
    await context.close();
  }
}

test('there are pages to look at', () => assert.ok(pages.length >= 10, pages.join(' ')));

for (const page of pages) {
  for (const size of Object.keys(sizes)) {
    for (const scheme of ['light', 'dark']) {
      test(`${page} is readable: ${size}, ${scheme}`, () =>
        open(page, size, scheme, async (tab, errors) => {
          assert.deepEqual(errors, []);
          const [inner, scroll] = await tab.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
          assert.ok(scroll <= inner, `${scroll} pixels of content in ${inner}`);
          const { violations } = await new AxeBuilder({ page: tab }).withTags(rules).analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
          assert.deepEqual(found, []);
        }));
    }
  }
}

test('the table of contents opens and closes with the keyboard', () =>
  open('step01_list.html', 'phone', 'light', async (tab) => {
    const toggle = tab.locator('#mdbook-sidebar-toggle');
    for (const expanded of ['true', 'false']) {
      await toggle.press('Enter');
      await tab.waitForTimeout(400);
      assert.equal(await toggle.getAttribute('aria-expanded'), expanded);
    }
  }));

test('arrow keys turn the page, but not while code has the focus', () =>
  open('step01_list.html', 'phone', 'light', async (tab) => {
    await tab.locator('pre > code[tabindex]').first().focus();
    await tab.keyboard.press('ArrowRight');
    await tab.waitForTimeout(300);
    assert.match(tab.url(), /step01_list\.html$/);
    await tab.evaluate(() => document.activeElement.blur());
    await tab.keyboard.press('ArrowRight');
    await tab.waitForURL(/step02_consumer\.html$/);
  }));

test('the search finds an offset', () =>
  open('introduction.html', 'desktop', 'light', async (tab) => {
    await tab.locator('#mdbook-search-toggle').click();
    await tab.locator('#mdbook-searchbar').pressSequentially('offset');
    await tab.locator('#mdbook-searchresults li a').first().waitFor();
    assert.match(await tab.locator('#mdbook-searchresults').innerText(), /offset/i);
  }));

test('a listing leads to its file, and the printed book to none', async () => {
  await open('step01_list.html', 'desktop', 'light', async (tab) => {
    await tab.locator('.listing figcaption a').first().click();
    await tab.waitForURL(/steps\/step01_list\/src\/lib\.rs$/);
    assert.match(await tab.locator('body').innerText(), /mod log;/);
  });
  await open('print.html', 'desktop', 'light', async (tab) => {
    assert.equal(await tab.locator('a.beside').count(), 0);
  });
});
