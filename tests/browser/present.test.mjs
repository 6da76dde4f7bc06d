// A page that is opened with `?present`: its pictures on the wall of a room.
import assert from 'node:assert/strict';
import { test as unlimited } from 'node:test';

import { AxeBuilder } from '@axe-core/playwright';

import { assertAccessible, assertFits, assertLegible, launch, openPage, schemes, sizes } from './browser.mjs';

// A page that is left while it is asked may never answer.
const test = (name, look) => unlimited(name, { timeout: 60_000 }, look);

launch({ readsFiles: true });

/** Opens `page` on the wall and gives `look` the tab and what is on the wall. */
const present = (page, options, look) =>
  openPage(`${page}?present`, options, (tab, errors) => look(tab, tab.getByRole('dialog'), errors));

/** The heading, the place and the words on the wall. */
const shown = async (wall) =>
  [wall.getByRole('heading'), wall.locator('header p'), wall.locator('.said')]
    .map(async (parts) => (await parts.allInnerTexts()).join('\n'))
    .reduce(async (all, text) => [...(await all), await text], []);

for (const size of Object.keys(sizes)) {
  for (const colorScheme of schemes) {
    test(`every picture of a page fits the wall, and every letter is readable: ${size}, ${colorScheme}`, () =>
      present('step06_offset_deque_csv.html', { size, colorScheme }, async (tab, wall, errors) => {
        const { width, height } = sizes[size];
        const count = await tab.locator('main :is(figure.picture, .frame)').count();
        for (let slide = 1; slide <= count; slide += 1) {
          assert.equal(await wall.locator('header p').innerText(), `${slide} of ${count}`);
          assert.equal(await wall.locator('.drawing').count(), 1);
          await assertLegible(wall);
          const [content, room] = await wall.evaluate((wall) =>
            [[wall.scrollWidth, wall.scrollHeight], [wall.clientWidth, wall.clientHeight]]);
          assert.deepEqual(content, room);
          const letters = await wall.locator(':is(.said, header) *, svg:visible text').evaluateAll((texts) =>
            texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM?.().a ?? 1)));
          assert.ok(Math.min(...letters) >= 0.02 * Math.min(width, height), `${Math.min(...letters)} pixels`);
          await tab.keyboard.press('ArrowRight');
        }
        await assertAccessible(new AxeBuilder({ page: tab }));
        await assertFits(tab);
        assert.deepEqual(errors, []);
      }));
  }
}

test('the arrow keys step through the pictures, stop at both ends and turn no page', () =>
  present('step01_list.html', {}, async (tab, wall) => {
    const keys = [['ArrowLeft', 1], ['ArrowRight', 2], ['PageDown', 3], ['ArrowLeft', 2], ['PageUp', 1],
      ['Control+ArrowRight', 1], ...[2, 3, 4, 5, 5].map((slide) => ['ArrowRight', slide])];
    for (const [key, slide] of keys) {
      await tab.keyboard.press(key);
      assert.deepEqual((await shown(wall)).slice(0, 2), ['A list', `${slide} of 5`]);
    }
    await tab.waitForTimeout(300);
    assert.match(tab.url(), /step01_list\.html\?present$/);
  }));

test('a slide has the words of its frame, and nothing of the page is seen', () =>
  present('step02_consumer.html', {}, async (tab, wall) => {
    assert.deepEqual(await shown(wall), ['A consumer with a note', '1 of 10', '']);
    for (let slide = 2; slide <= 5; slide += 1) {
      await tab.keyboard.press('ArrowRight');
    }
    assert.deepEqual(await shown(wall), ['A consumer with a note', '5 of 10', 'C reads 0 1 2']);
    const { width, height } = sizes.desktop;
    assert.deepEqual(await wall.boundingBox(), { x: 0, y: 0, width, height });
    assert.ok(await wall.evaluate((wall) => wall.matches(':modal')));
  }));

test('a touch at the right leads on, and one at the left back', () =>
  present('step01_list.html', { size: 'phone', hasTouch: true }, async (tab, wall) => {
    const { width, height } = sizes.phone;
    for (const [x, slide] of [[width - 20, 2], [width / 2, 3], [20, 2]]) {
      await tab.touchscreen.tap(x, height / 2);
      assert.equal((await shown(wall))[1], `${slide} of 5`);
    }
  }));

test('Escape leads back to the page', () =>
  present('step01_list.html', {}, async (tab, wall) => {
    await tab.keyboard.press('Escape');
    await tab.waitForURL(/step01_list\.html$/);
    assert.equal(await wall.count(), 0);
    assert.ok(await tab.getByRole('heading', { name: 'The problem' }).isVisible());
  }));

test('Escape takes nothing else out of the address', () =>
  openPage('step01_list.html?highlight=a%20log&present&b=#the-problem', {}, async (tab) => {
    await tab.keyboard.press('Escape');
    await tab.waitForURL(/step01_list\.html\?highlight=a%20log&b=#the-problem$/);
    assert.equal(await tab.getByRole('dialog').count(), 0);
  }));

test('the whole book has a heading for each chapter', () =>
  present('print.html', {}, async (tab, wall) => {
    const headings = new Set();
    const [, slides] = (await shown(wall))[1].split(' of ');
    for (let slide = 1; slide <= Number(slides); slide += 1) {
      headings.add((await shown(wall))[0]);
      await tab.keyboard.press('ArrowRight');
    }
    assert.ok(headings.has('A list') && headings.has('The archive') && headings.size >= 7, [...headings].join(', '));
  }));

for (const page of ['glossary.html?present', 'step01_list.html', 'step01_list.html?presents']) {
  test(`${page} is a page as ever`, () =>
    openPage(page, {}, async (tab) => {
      assert.equal(await tab.getByRole('dialog').count(), 0);
      assert.ok(await tab.locator('main h1').isVisible());
    }));
}
