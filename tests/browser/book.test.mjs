// The built book, looked at as its readers do: wide and narrow, light and dark, with a keyboard and with a screen
// reader's eyes. `.ci/run` installs what this needs and builds the book before.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';

import { assertAccessible, assertFits, book, launch, openPage, schemes, sizes } from './browser.mjs';

// mdBook's frame for browsers without scripts is no page of ours.
const pages = readdirSync(fileURLToPath(book)).filter((file) => file.endsWith('.html') && file !== 'toc.html');

launch({ readsFiles: true });

/** Opens `page`, lets its scripts come to rest, and gives `look` the tab and the list of errors that it fills. */
const open = (page, size, colorScheme, look) =>
  openPage(page, { size, colorScheme }, async (tab, errors) => {
    await tab.waitForTimeout(200);
    await look(tab, errors);
  });

test('there are pages to look at', () => assert.ok(pages.length >= 10, pages.join(' ')));

for (const page of pages) {
  for (const size of Object.keys(sizes)) {
    for (const scheme of schemes) {
      test(`${page} is readable: ${size}, ${scheme}`, () =>
        open(page, size, scheme, async (tab, errors) => {
          assert.deepEqual(errors, []);
          await assertFits(tab);
          // Colours are of a scheme, and places of a width: each of them once is enough.
          if ((size === 'desktop') === (scheme === 'light')) {
            const axe = new AxeBuilder({ page: tab });
            // The printed book has every page once more, and the colours of so much at once take minutes.
            await assertAccessible(page === 'print.html' ? axe.disableRules('color-contrast') : axe);
          }
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

test('a listing in a copy of the book leads nowhere', async (context) => {
  const copy = mkdtempSync(join(tmpdir(), 'book-'));
  context.after(() => rmSync(copy, { recursive: true }));
  cpSync(fileURLToPath(book), copy, { recursive: true });
  const page = pathToFileURL(join(copy, 'step01_list.html')).href;
  await open(page, 'desktop', 'light', async (tab) => {
    assert.ok((await tab.locator('.listing figcaption').count()) > 0);
    assert.equal(await tab.locator('a.beside').count(), 0);
  });
});
