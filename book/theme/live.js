// Live logs: a figure that carries a compiled step becomes a log to try. Rust holds the log and says what happened;
// nothing here knows what a log is. Where a browser lacks something, the figure stays hidden.
(function () {
  'use strict';

  const LINES = 5;

  async function decompressed(base64) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(stream).arrayBuffer();
  }

  /** A log that nothing was done with: its exports, but that a text comes instead of its length. */
  async function freshLog(module) {
    const { exports } = await WebAssembly.instantiate(module);
    exports.main(0, 0);
    const text = (length) => {
      const bytes = new Uint8Array(exports.memory.buffer, exports.live_text(), length);
      return new TextDecoder().decode(bytes);
    };
    return {
      controls: () => text(exports.live_controls()).split('\n').map((line) => line.split('\t')),
      press: (control, number) => text(exports.live_press(control, number)),
      html: () => text(exports.live_html()),
    };
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function button(label, onclick) {
    return element('button', { type: 'button', onclick }, label);
  }

  /** The button of a control, and the number that it takes, if any. */
  function control([label, name, preset], press) {
    if (name === undefined) {
      return button(label, () => press(0));
    }
    const number = element('input', { type: 'number', min: 0, max: 999, required: true, value: preset, ariaLabel: name });
    const pressed = () => number.reportValidity() && press(number.valueAsNumber);
    number.addEventListener('keydown', (event) => event.key === 'Enter' && pressed());
    return element('span', { className: 'live-with-number' }, button(label, pressed), number);
  }

  /** Makes room for a drawing as high as any before of the same width, so that what is below it does not jump. */
  function keepHeight(state) {
    const width = String(state.offsetWidth);
    if (state.dataset.width !== width) {
      state.dataset.width = width;
      state.style.removeProperty('--tallest');
    }
    state.style.setProperty('--tallest', `${state.querySelector('.drawing').getBoundingClientRect().height}px`);
  }

  async function start(figure) {
    const module = await WebAssembly.compile(await decompressed(figure.dataset.wasm));
    let log = await freshLog(module);

    const controls = element('div', { className: 'live-controls', role: 'group', ariaLabel: 'What can be done' });
    const state = element('div', { className: 'live-state' });
    const said = element('div', { className: 'live-said', role: 'log', ariaLabel: 'What happened' });

    const say = (text) => {
      said.append(element('p', {}, text));
      while (said.children.length > LINES) {
        said.firstChild.remove();
      }
    };
    const show = () => {
      // Controls are only ever added, so that one that has the focus keeps it.
      log.controls().slice(controls.children.length).forEach((line) => {
        const index = controls.children.length;
        controls.append(control(line, (number) => {
          say(log.press(index, number));
          show();
        }));
      });
      state.innerHTML = log.html();
      keepHeight(state);
    };
    const reset = button('Reset', async () => {
      log = await freshLog(module);
      controls.replaceChildren();
      say('A new log.');
      show();
    });

    const step = element('code', {}, figure.dataset.log);
    const caption = element('figcaption', {}, 'Try it: this is ', step, ' itself, running in your browser.');
    figure.append(caption, controls, state, said, reset);
    say('A new log.');
    show();
    figure.hidden = false;
    // The arrows do not turn the page here.
    figure.addEventListener('keydown', (event) => event.key.startsWith('Arrow') && event.stopPropagation());
  }

  if (window.WebAssembly && window.DecompressionStream) {
    document.querySelectorAll('figure.live').forEach(start);
  }
})();
