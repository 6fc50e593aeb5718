/** Says, before a list is seen, that its address asks for a part of it. It is small and not bundled: the page waits for it. */
if (location.search !== '') document.documentElement.dataset.asked = '';
