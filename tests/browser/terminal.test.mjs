// Commands and output in a browser: what is copied, and what can be read in each theme.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { AxeBuilder } from '@axe-core/playwright';

import { launch, openPage } from './browser.mjs';

const command = 'cargo run -p step04_consumers';

launch({ readsFiles: true });

/** Opens the page in a theme and gives `look` the tab and its first terminal with the command. */
const open = (theme, look) =>
  openPage('step04_consumers.html', { theme }, (tab) =>
    look(tab, tab.locator('.terminal', { hasText: command }).filter({ has: tab.locator('.command') }).first()));

/** What the tab has in the clipboard. */
async function pasted(tab) {
  await tab.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await tab.locator('textarea').first().focus();
  await tab.keyboard.press('Control+V');
  return tab.locator('textarea').first().inputValue();
}

test('the copy button of a command copies the command alone', () =>
  open('light', async (tab, terminal) => {
    await terminal.locator('.terminal-commands').hover();
    await terminal.locator('.terminal-commands .clip-button').click();
    assert.equal(await pasted(tab), command);
  }));

test('the copy button of output copies the output alone', () =>
  open('light', async (tab, terminal) => {
    await terminal.locator('.terminal-output').hover();
    await terminal.locator('.terminal-output .clip-button').click();
    assert.match(await pasted(tab), /^ {2}C1\(0\) reads 0 1 2 3 4 5\n[^$]*events$/);
  }));

test('a selection has no prompt, and nothing that is not seen', () =>
  open('light', async (tab, terminal) => {
    await terminal.evaluate((figure) => getSelection().selectAllChildren(figure));
    await tab.keyboard.press('Control+C');
    assert.match(await pasted(tab), new RegExp(`^${command}\\s+C1\\(0\\) reads`));
  }));

test('a command is read before its output, and what is between says that it prints', () =>
  open('light', async (tab, terminal) => {
    assert.match(await terminal.ariaSnapshot(), new RegExp(`figure "Terminal":[^]*${command}[^]*prints[^]*C1\\(0\\) reads`));
  }));

for (const theme of ['light', 'rust', 'coal', 'navy', 'ayu']) {
  test(`commands, output and errors are readable in the theme ${theme}`, () =>
    open(theme, async (tab) => {
      assert.equal(await tab.evaluate((name) => document.documentElement.classList.contains(name), theme), true);
      const axe = new AxeBuilder({ page: tab }).include('.terminal').withRules('color-contrast');
      const { passes, violations, incomplete } = await axe.analyze();
      assert.ok(passes.length > 0 && passes[0].nodes.length > 20);
      assert.deepEqual([...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ target }) => target)), []);
    }));
}

test('on paper, a terminal is dark on light in a dark theme too', () =>
  open('navy', async (tab, terminal) => {
    await tab.emulateMedia({ media: 'print' });
    const colours = await terminal.locator('.terminal-output').evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color].map((text) => Number(text.match(/\d+/)[0]));
    });
    assert.ok(colours[0] > 200 && colours[1] < 60, colours.join(' '));
  }));
