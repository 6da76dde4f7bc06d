// A strip of pictures that is stepped through, one frame at a time. Without this, all frames are shown.
(function () {
  'use strict';

  function button(text, label) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.setAttribute('aria-label', label);
    return button;
  }

  /** What the frame says and shows, for those who cannot see it. */
  function words(frame) {
    const parts = frame.querySelectorAll('.said > *, .drawing');
    const texts = [...parts].map((part) => part.getAttribute('aria-label') || part.textContent.trim());
    return texts.map((text) => text.replace(/([^.:?!])$/, '$1.')).join(' ');
  }

  function steps(strip) {
    const frames = [...strip.querySelectorAll('.frame')];
    const back = button('←', 'Previous frame');
    const on = button('→', 'Next frame');
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const bar = document.createElement('div');
    bar.className = 'strip-steps';
    bar.append(back, status, on);
    let now = 0;

    function show(frame, aloud) {
      if (frame < 0 || frame >= frames.length) {
        return;
      }
      now = frame;
      frames.forEach((other, index) => other.classList.toggle('now', index === now));
      back.setAttribute('aria-disabled', String(now === 0));
      on.setAttribute('aria-disabled', String(now === frames.length - 1));
      status.textContent = `The same, drawn: ${now + 1} of ${frames.length}`;
      if (aloud) {
        const said = document.createElement('span');
        said.className = 'strip-words';
        said.textContent = `: ${words(frames[now])}`;
        status.append(said);
      }
    }

    back.addEventListener('click', () => show(now - 1, true));
    on.addEventListener('click', () => show(now + 1, true));
    strip.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        // The page is not turned, at the first and the last frame neither.
        event.preventDefault();
        event.stopPropagation();
        show(now + step, true);
      }
    });
    strip.tabIndex = 0;
    strip.classList.add('steps');
    show(0, false);
    strip.prepend(bar);
  }

  document.querySelectorAll('figure.strip').forEach(steps);
})();
