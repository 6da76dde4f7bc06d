// The pictures of the built book, with scripts and without, on a screen and on paper.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test as unlimited } from 'node:test';
import { fileURLToPath } from 'node:url';

import { assertLegible, book, launch, openPage, sizes } from './browser.mjs';

const steps = readdirSync(fileURLToPath(book)).filter((file) => /^step\d+_.*\.html$/.test(file));

// A page that is left while it is asked may never answer.
const test = (name, look) => unlimited(name, { timeout: 60_000 }, look);

launch({ readsFiles: true });

/** Opens `page` and gives `look` the tab and the strip of the step's own story. */
const open = (page, options, look) =>
  openPage(page, options, (tab) => look(tab, tab.locator('figure.strip').last()));

/** The numbers of the frames that are seen, counted from 1. */
const seen = (strip) =>
  strip.locator('.frame').evaluateAll((frames) =>
    frames.flatMap((frame, index) => (getComputedStyle(frame).visibility === 'visible' ? [index + 1] : [])));

// A story about a file has no pictures to step through: tests/pages knows which have some.
const stories = steps.filter((page) => readFileSync(new URL(page, book), 'utf8').includes('class="strip"'));
test('there are stories to look at', () => assert.ok(stories.length >= 6, stories.join(' ')));

for (const page of steps) {
  test(`${page} has a picture at its top and a strip of its story`, () =>
    open(page, {}, async (tab, strip) => {
      const first = tab.locator('main > *').nth(1);
      assert.equal(await first.getAttribute('class'), 'picture');
      assert.ok(await first.locator('svg:visible').isVisible());
      const pictures = strip.locator('.frame');
      assert.ok(!stories.includes(page) || (await pictures.count()) >= 2);
      assert.equal(await strip.locator('.frame .drawing[role=img][aria-label]').count(), await pictures.count());
    }));

  for (const size of Object.keys(sizes)) {
    test(`${page} writes no picture in letters below 11 pixels: ${size}`, () =>
      open(page, { size }, (tab) => assertLegible(tab)));
  }
}

test('the buttons step through the frames and stop at both ends', () =>
  open('step02_consumer.html', {}, async (tab, strip) => {
    const status = strip.getByRole('status');
    const back = strip.getByRole('button', { name: 'Previous frame' });
    const on = strip.getByRole('button', { name: 'Next frame' });
    const count = await strip.locator('.frame').count();
    assert.deepEqual(await seen(strip), [1]);
    assert.equal(await back.getAttribute('aria-disabled'), 'true');
    assert.equal(await status.innerText(), `The same, drawn: 1 of ${count}`);
    await back.click({ force: true });
    assert.deepEqual(await seen(strip), [1]);
    for (let frame = 2; frame <= count; frame += 1) {
      await on.click();
      assert.deepEqual(await seen(strip), [frame]);
    }
    assert.equal(await on.getAttribute('aria-disabled'), 'true');
    await on.click({ force: true });
    assert.deepEqual(await seen(strip), [count]);
    await back.click();
    assert.deepEqual(await seen(strip), [count - 1]);
  }));

test('the arrow keys step through the frames and do not turn the page', () =>
  open('step02_consumer.html', {}, async (tab, strip) => {
    await strip.focus();
    const count = await strip.locator('.frame').count();
    const keys = [['ArrowLeft', 1], ['ArrowRight', 2], ['ArrowRight', 3], ['ArrowLeft', 2]];
    for (const [key, frame] of keys) {
      await tab.keyboard.press(key);
      assert.deepEqual(await seen(strip), [frame]);
    }
    for (let press = 0; press <= count; press += 1) {
      await tab.keyboard.press('ArrowRight');
    }
    assert.deepEqual(await seen(strip), [count]);
    await tab.waitForTimeout(300);
    assert.match(tab.url(), /step02_consumer\.html$/);
  }));

test('a frame that is stepped to is told politely, with its caption and what changed', () =>
  open('step02_consumer.html', {}, async (tab, strip) => {
    const status = strip.getByRole('status');
    await strip.focus();
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    assert.match(await status.textContent(), /^The same, drawn: 3 of 8: C reads 0 1 2\. C has read its first events\. Producer P/);
  }));

test('nothing but the frame changes its place when the next one is shown', () =>
  open('step05_deque.html', { size: 'phone' }, async (tab, strip) => {
    const top = () =>
      strip.evaluate((strip) => {
        const { x, y } = strip.querySelector('.frame.now .narrow').getBoundingClientRect();
        return [x, y + scrollY, strip.offsetHeight];
      });
    const first = await top();
    await strip.getByRole('button', { name: 'Next frame' }).click();
    assert.deepEqual(await top(), first);
  }));

for (const [name, options] of [['without scripts', { javaScriptEnabled: false }], ['on paper', {}]]) {
  test(`${name}, all frames are seen, and nothing to step with`, () =>
    open('step05_deque.html', options, async (tab, strip) => {
      await tab.emulateMedia({ media: options.javaScriptEnabled === false ? 'screen' : 'print' });
      const frames = strip.locator('.frame');
      assert.equal((await seen(strip)).length, await frames.count());
      assert.equal(await strip.getByRole('button').count(), 0);
      assert.ok(await frames.last().getByText('newest').isVisible());
    }));
}

test('without scripts the frames stand one below the other', () =>
  open('step05_deque.html', { javaScriptEnabled: false }, async (tab, strip) => {
    let bottom = 0;
    for (const frame of await strip.locator('.frame').all()) {
      const box = await frame.boundingBox();
      assert.ok(box.y >= bottom, `${box.y} is above ${bottom}`);
      bottom = box.y + box.height;
    }
  }));

test('who copies what is around a picture copies the output', () =>
  open('step04_consumers.html', {}, async (tab) => {
    const copied = await tab.evaluate(() => {
      const picture = document.querySelector('figure.picture');
      getSelection().setBaseAndExtent(picture, 0, picture.nextElementSibling.nextElementSibling, 0);
      return getSelection().toString().trim();
    });
    assert.equal(copied, 'printed by cargo run -p step04_consumers, line 2\nP1, P2 -> [ 0 1 2 3 4 5 a 6 7 b 8 c ] -> C1(6), C2(0)');
  }));

test('on paper the frames stand in rows of two', () =>
  open('step02_consumer.html', {}, async (tab, strip) => {
    await tab.emulateMedia({ media: 'print' });
    const frames = await strip.locator('.frame').evaluateAll((all) =>
      all.map((frame) => frame.getBoundingClientRect()).map(({ left, top }) => ({ left, top })));
    assert.ok(frames.length >= 4);
    const [first, second, third] = frames;
    assert.ok(first.top === second.top && first.left < second.left);
    assert.ok(third.top > first.top && third.left === first.left);
  }));
