// A page that is opened with `?present` shows its pictures one at a time, as large as the screen: for the wall of a room.
(function () {
  'use strict';

  if (!new URLSearchParams(location.search).has('present')) {
    return;
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // Each picture and each frame of a strip, with the heading of its chapter: the whole book is one page, too.
  const slides = [];
  let chapter = '';
  for (const found of document.querySelectorAll('main h1, main figure.picture, main .frame')) {
    if (found.matches('h1')) {
      chapter = found.textContent;
    } else {
      slides.push({ chapter, parts: found.querySelectorAll('.drawing, .said') });
    }
  }
  if (slides.length === 0) {
    return;
  }

  const heading = element('h1', { id: 'present-chapter' });
  const place = element('p', {});
  const slide = element('figure', { className: 'picture', ariaLive: 'polite' });
  const dialog = element('dialog', { className: 'present', tabIndex: 0 },
    element('header', {}, heading, place), slide);
  dialog.setAttribute('aria-labelledby', heading.id);
  let now = 0;

  function show(next) {
    if (next < 0 || next >= slides.length) {
      return;
    }
    now = next;
    heading.textContent = slides[now].chapter;
    place.textContent = `${now + 1} of ${slides.length}`;
    slide.replaceChildren(...[...slides[now].parts].map((part) => part.cloneNode(true)));
    dialog.scrollTop = 0;
  }

  const steps = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
  window.addEventListener('keydown', (event) => {
    // The page behind does not turn, nor does its search open.
    event.stopImmediatePropagation();
    const step = steps[event.key];
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(now + step);
    }
  }, true);
  dialog.addEventListener('click', (event) => show(now + (event.clientX < innerWidth / 3 ? -1 : 1)));
  dialog.addEventListener('close', () => {
    const page = new URL(location.href);
    // Taken apart here, and only read by URLSearchParams: it writes a space as `+`, which mdBook does not understand.
    const parts = page.search.slice(1).split('&');
    page.search = parts.filter((part) => !new URLSearchParams(part).has('present')).join('&');
    location.replace(page);
  });

  show(0);
  document.body.append(dialog);
  dialog.showModal();
})();
