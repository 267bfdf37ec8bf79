// SPDX-License-Identifier: EUPL-1.2
// Says before anything is drawn that the application will take over, so that a form in steps does not flash as a whole.
// When its files do not come, the page is a plain page again, with plain forms that work.
(function begin() {
  const html = document.documentElement;
  html.dataset.js = 'komt';
  // Of a form in steps, which was drawn beforehand with its first one: another must not be seen for a moment.
  const stap = new URLSearchParams(location.search).get('stap');
  if (stap) html.dataset.stap = stap;
  function plain() {
    if (html.dataset.js === 'komt') delete html.dataset.js;
  }
  addEventListener(
    'error',
    function onError(gebeurtenis) {
      if (gebeurtenis.target instanceof HTMLScriptElement) plain();
    },
    true,
  );
  setTimeout(plain, 10000);
})();
