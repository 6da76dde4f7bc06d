// What mdBook's own page leaves to be said to a keyboard or a screen reader. Nothing here changes what is seen.
(function () {
  'use strict';

  function set(selector, attributes) {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) {
        element.setAttribute(name, value);
      }
    }
  }

  // The bar, the search and the help belong to a landmark each, as the rest of the page does.
  set('#mdbook-menu-bar', { role: 'banner' });
  set('#mdbook-search-wrapper', { role: 'search' });
  set('#mdbook-searchbar', { 'aria-label': 'Search this book' });
  set('.nav-wide-wrapper', { 'aria-label': 'Previous and next page, at the sides' });
  set('.nav-wrapper', { 'aria-label': 'Previous and next page' });

  // What opens the table of contents is a label: a button in its place can have the focus.
  const label = document.getElementById('mdbook-sidebar-toggle');
  const checkbox = document.getElementById('mdbook-sidebar-toggle-anchor');
  if (label && checkbox) {
    const button = document.createElement('button');
    for (const { name, value } of label.attributes) {
      if (name !== 'for') {
        button.setAttribute(name, value);
      }
    }
    button.type = 'button';
    button.append(...label.childNodes);
    label.replaceWith(button);
    button.addEventListener('click', () => checkbox.click());
    checkbox.addEventListener('change', () => {
      button.setAttribute('aria-expanded', String(checkbox.checked));
    });
  }

  // A link to a file beside the book leads there where the book was built. A served or a copied book has no such files, and
  // paper leads nowhere.
  const built = location.protocol === 'file:' && /\/target\/[^/]+\/[^/]+$/.test(location.pathname);
  if (!built || location.pathname.endsWith('/print.html')) {
    for (const link of document.querySelectorAll('a.beside')) {
      link.replaceWith(...link.childNodes);
    }
  }

  // Code that is wider than its box can be scrolled with the keyboard, and then the arrows do not turn the page.
  function focusable() {
    for (const code of document.querySelectorAll('pre > code')) {
      if (code.scrollWidth > code.clientWidth) {
        code.setAttribute('tabindex', '0');
      } else {
        code.removeAttribute('tabindex');
      }
    }
  }
  window.addEventListener('load', focusable);
  window.addEventListener('resize', focusable);
  document.addEventListener('keydown', (event) => {
    const inCode = event.target.closest && event.target.closest('pre');
    if (inCode && event.key.startsWith('Arrow')) {
      event.stopImmediatePropagation();
    }
  }, true);
})();
