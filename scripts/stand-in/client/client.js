// The stand-in's own page script: moves inside the app without loading, and brings cards while one scrolls.
'use strict';
{
  const RENDER_DELAY_MS = 120;
  const CARDS_AT_A_TIME = 20;
  const frontEnd = document.body.classList.contains('ember-application') ? 'ember' : 'sdui';
  const main = () => document.querySelector('main');
  const inApp = (url) => url.origin === location.origin && !url.pathname.startsWith('/stand-in/');

  const render = async () => {
    const here = location.href;
    main().replaceChildren();
    const reply = await fetch(`/stand-in/part?path=${encodeURIComponent(location.pathname)}`);
    const part = await reply.json();
    await new Promise((resolve) => setTimeout(resolve, RENDER_DELAY_MS));
    if (location.href !== here) return;
    // Between the two front ends one cannot move without loading.
    if (part.frontEnd !== frontEnd) {
      location.reload();
      return;
    }
    document.title = part.title;
    main().append(document.createRange().createContextualFragment(part.main));
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || event.ctrlKey || event.metaKey) return;
    const url = new URL(link.href, location.href);
    if (!inApp(url)) return;
    event.preventDefault();
    history.pushState(null, '', url.pathname + url.search);
    void render();
  });
  window.addEventListener('popstate', () => void render());

  let loading = false;
  const bringCards = async () => {
    const list = document.querySelector('[data-stand-in-list]');
    const end = document.documentElement;
    if (!list || loading || end.scrollHeight - end.scrollTop - innerHeight > 600) return;
    loading = true;
    const query = `list=${list.dataset.standInList}&start=${list.children.length}&count=${CARDS_AT_A_TIME}`;
    const cards = await (await fetch(`/stand-in/cards?${query}`)).text();
    if (list.isConnected) list.append(document.createRange().createContextualFragment(cards));
    loading = false;
  };
  document.addEventListener('scroll', () => void bringCards(), { passive: true });
}
