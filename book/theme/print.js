// print.html has all chapters and no beginning: this gives it a title and the contents, which only paper shows.
(function () {
  'use strict';

  if (!/(^|\/)print\.html$/.test(location.pathname)) {
    return;
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // The table of contents knows the chapters' numbers, and has one entry for each chapter.
  const main = document.querySelector('.content main');
  const entries = document.querySelectorAll('#mdbook-sidebar .chapter-link-wrapper > a');
  const chapters = [...main.querySelectorAll('h1[id]')].map((heading, place) => {
    const number = entries[place]?.querySelector('strong')?.textContent ?? '';
    heading.dataset.number = number;
    return element('li', {},
      element('span', {}, number),
      element('a', { href: `#${heading.id}` }, heading.textContent));
  });
  const description = document.querySelector('meta[name="description"]');
  main.prepend(element('div', { className: 'print-front' },
    element('p', { className: 'print-title' }, document.title),
    element('p', { className: 'print-description' }, description?.content ?? ''),
    element('ul', {}, ...chapters)));
})();
