// The live logs, driven as a reader drives them. They need the book built with the WebAssembly target: see `.ci/run`.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';

import { AxeBuilder } from '@axe-core/playwright';

import { assertAccessible, assertFits, assertLegible, launch, openPage, schemes, sizes } from './browser.mjs';

// Where pictures of the figures go, for somebody to look at.
const pictures = process.env.PICTURES;

launch({ readsFiles: false });

/** Opens the page of `step`, from the file system, and gives `use` its live log and its tab. No error may come. */
const open = (step, use, options = {}) =>
  openPage(`${step}.html`, options, async (tab, errors) => {
    await use(tab.locator('figure.live'), tab);
    assert.deepEqual(errors, []);
  });

/** Presses buttons by their labels. A label with a number sets the number of that button first. */
async function press(live, ...labels) {
  for (const label of labels) {
    const [, name, number] = label.match(/^(.*?)(?: = (\d+))?$/);
    const button = live.getByRole('button', { name, exact: true });
    if (number !== undefined) {
      await button.locator('xpath=following-sibling::input').fill(number);
    }
    await button.click();
  }
}

const picture = (live) => live.locator('.live-picture').innerText();
const drawn = (live) => live.locator('.drawing[role=img]').getAttribute('aria-label');
const said = (live) => live.getByRole('log').locator('p').last().innerText();
const times = (count, label) => Array(count).fill(label);

// In both steps, C has read two events of twenty.
const twenty = ['P appends 10', 'C polls once', 'C polls once', 'P appends 10'];

// What is pressed before everybody looks at it.
const used = {
  step01_list: ['P appends', 'C asks for event'],
  step02_consumer: ['P appends', 'C polls'],
  step04_consumers: ['P1 appends', 'A consumer starts at offset'],
  step05_deque: [...twenty, 'C polls 10 times', 'P appends 1', 'C polls 10 times'],
  step06_offset_deque_csv: [...twenty, 'P appends 10', 'P appends 10', 'C polls once', 'C seeks offset', 'C polls once'],
};

test('step 01: C asks, and nothing is taken away', () =>
  open('step01_list', async (live) => {
    await press(live, ...times(4, 'P appends'), 'C asks for the earliest');
    assert.equal(await said(live), 'earliest: 0');
    await press(live, 'C asks for the latest');
    assert.equal(await said(live), 'latest: 3');
    await press(live, 'C asks for event = 2');
    assert.equal(await said(live), 'event 2: 2');
    await press(live, 'C asks for event = 4');
    assert.equal(await said(live), 'event 4: nothing there');
    assert.equal(await picture(live), 'P -> [ 0 1 2 3 ] -> C');
  }));

test('step 02: the note moves with what is read', () =>
  open('step02_consumer', async (live) => {
    await press(live, 'C polls');
    assert.equal(await said(live), 'C reads nothing');
    await press(live, 'P appends', 'P appends', 'P appends', 'C polls');
    assert.equal(await said(live), 'C reads 0');
    assert.equal(await picture(live), 'P -> [ 0 1 2 ] -> C(0)');
    await press(live, 'C polls the latest');
    assert.equal(await picture(live), 'P -> [ 0 1 2 ] -> C(2)');
    assert.match(await drawn(live), /^C has moved on from 0\. .* C has read index 2 last, which holds 2\.$/);
  }));

test('step 04: a consumer joins, with a button of its own', () =>
  open('step04_consumers', async (live) => {
    await press(live, 'P1 appends', 'P2 appends', 'P1 appends', 'C1 polls', 'C2 polls', 'C1 polls');
    assert.equal(await said(live), 'C1(1) reads a');
    await press(live, 'A consumer starts at the latest', 'A consumer starts at offset = 1', 'C4 polls', 'C3 polls');
    assert.equal(await said(live), 'C3(3) reads nothing');
    assert.equal(await picture(live), 'P1, P2 -> [ 0 a 1 ] -> C1(2), C2(1), C3(3), C4(2)');
  }));

test('step 05: the index lies', () =>
  open('step05_deque', async (live) => {
    await press(live, ...twenty, 'C polls 10 times', 'P appends 1');
    assert.equal(await picture(live), 'P -> [ 10 11 12 13 14 15 16 17 18 19 20 ] -> C(12)');
    assert.match(await drawn(live), /^New: event 20\. Dropped: events 0 1 2 3 4 5 6 7 8 9; the others have moved down by 10/);
    assert.match(await drawn(live), /C reads index 12 next, past the end: the next free one is 11\.$/);
    await press(live, 'C polls once');
    assert.equal(await said(live), 'C(12) reads nothing; unread: 12 to 20');
    assert.match(await drawn(live), /^Nothing has changed\./);
    await press(live, 'P appends 1', 'P appends 1');
    assert.match(await drawn(live), /C reads index 12 next, which holds 22\.$/);
    await press(live, 'C polls once');
    assert.equal(await said(live), 'C(12) reads 22; skipped: 12 to 21');
  }));

test('step 06: the offset does not', () =>
  open('step06_offset_deque_csv', async (live) => {
    await press(live, ...twenty, 'C polls 10 times', 'P appends 1');
    assert.equal(await picture(live), 'P -> ( 0-9 ) [ 10 11 12 13 14 15 16 17 18 19 20 ] -> C(12)');
    assert.match(await drawn(live), /^New: event 20\. Moved from the log to the archive: events 0 1 2 3 4 5 6 7 8 9\. /);
    assert.match(await drawn(live), /C reads offset 12 next, which holds 12\.$/);
    await press(live, 'C polls once');
    assert.equal(await said(live), 'C(12) reads 12');
    await press(live, 'C seeks offset = 5', 'C polls once');
    const gone = 'C(5) reads nothing: offset 5 is out of range: the log starts at 10 and ends at 21';
    assert.equal(await said(live), gone);
    assert.match(await drawn(live), /C is to read offset 5 next, which is out of range: the log starts at 10\.$/);
    const rows = Array.from({ length: 10 }, (_, offset) => `${offset},${offset}\n`).join('');
    assert.equal(await live.locator('.live-archive').textContent(), `offset,event\n${rows}`);
  }));

test('Reset begins again, with the controls of the beginning', () =>
  open('step04_consumers', async (live) => {
    const labels = () => live.getByRole('button').allInnerTexts();
    await live.getByRole('button', { name: 'C2 polls' }).waitFor();
    const before = await labels();
    await press(live, 'P1 appends', 'A consumer starts at the earliest', 'C3 polls', 'Reset');
    await live.getByRole('button', { name: 'C3 polls' }).waitFor({ state: 'detached' });
    assert.deepEqual(await labels(), before);
    assert.equal(await picture(live), 'P1, P2 -> [ ] -> C1(0), C2(0)');
    assert.match(await drawn(live), /^Producers P1 and P2 append to an empty log\./);
    await press(live, 'P1 appends', 'C1 polls');
    assert.equal(await said(live), 'C1(0) reads 0');
  }));

for (const [size, form] of [['desktop', 'wide'], ['phone', 'narrow']]) {
  test(`the drawing for a ${size} is seen, of one scale and never lower than before`, () =>
    open('step05_deque', async (live) => {
      let [lowest, width] = [0];
      for (const labels of [twenty, ['P appends 1'], ['C polls 10 times'], ['P appends 1']]) {
        await press(live, ...labels);
        const images = live.locator('.drawing svg:visible');
        assert.equal(await images.count(), 1);
        assert.equal(await images.getAttribute('class'), form);
        const box = await images.boundingBox();
        assert.equal(box.width, width ?? box.width);
        const { height } = await live.locator('.drawing').boundingBox();
        assert.ok(height >= Math.max(lowest, box.height), `${height} is less than ${lowest} or ${box.height}`);
        [lowest, width] = [height, box.width];
      }
    }, { size }));
}

test('a letter of a drawing has 11 pixels or more on a phone', () =>
  open('step04_consumers', async (live) => {
    await press(live, ...used.step04_consumers);
    await assertLegible(live);
  }, { size: 'phone' }));

test('the keyboard is enough, and the arrows do not turn the page', () =>
  open('step01_list', async (live, tab) => {
    await live.getByRole('button', { name: 'P appends' }).focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Space');
    for (let presses = 0; presses < 4; presses += 1) {
      await tab.keyboard.press('Tab');
    }
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    assert.equal(await said(live), 'event 1: 1');
    await tab.keyboard.press('ArrowRight');
    await live.getByRole('button', { name: 'Reset' }).focus();
    await tab.keyboard.press('ArrowRight');
    await tab.waitForTimeout(300);
    assert.match(tab.url(), /step01_list\.html$/);
  }));

test('a number that is none, or too large, does nothing', () =>
  open('step01_list', async (live) => {
    for (const number of ['', '-1', '4294967296']) {
      await live.getByRole('spinbutton', { name: 'Index' }).fill(number);
      await live.getByRole('button', { name: 'C asks for event' }).click();
    }
    assert.equal(await said(live), 'A new log.');
  }));

test('what a page carries is small', async () => {
  for (const step of Object.keys(used)) {
    await open(step, async (live) => {
      const { length } = await live.getAttribute('data-wasm');
      assert.ok(length < 85_000, `${step}: ${length} bytes`);
    });
  }
});

test('without scripts and on paper there is nothing to see', async () => {
  const hidden = async (live) => {
    assert.equal(await live.count(), 1);
    assert.ok(!(await live.isVisible()));
  };
  await open('step02_consumer', hidden, { javaScriptEnabled: false });
  await open('step02_consumer', async (live, tab) => {
    await live.getByRole('button', { name: 'C polls', exact: true }).waitFor();
    await tab.emulateMedia({ media: 'print' });
    await hidden(live);
  });
});

for (const [step, labels] of Object.entries(used)) {
  for (const size of Object.keys(sizes)) {
    for (const colorScheme of schemes) {
      test(`the live log of ${step} can be used by everybody: ${size}, ${colorScheme}`, () =>
        open(step, async (live, tab) => {
          await press(live, ...labels);
          await assertFits(tab);
          for (const target of await live.locator('button, input').all()) {
            const { width, height } = await target.boundingBox();
            assert.ok(width >= 24 && height >= 24, `${await target.innerText()}: ${width} by ${height}`);
          }
          // Without its own look at the style sheets, which the browser does not let scripts read from the file system.
          await assertAccessible(new AxeBuilder({ page: tab }).options({ preload: false }).include('figure.live'));
          if (pictures) {
            mkdirSync(pictures, { recursive: true });
            await live.screenshot({ path: `${pictures}/${step}-${size}-${colorScheme}.png` });
          }
        }, { size, colorScheme }));
    }
  }
}
