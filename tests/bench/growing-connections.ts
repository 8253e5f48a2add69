/** How the page grows: ten cards at load, as on the site, and to this many within the time of the scroll. */
export const CARDS = 3_000;
export const SCROLL_MS = 30_000;

const FIRST_NAMES = ['Robin', 'Kim', 'Alex', 'Noor', 'Sasha', 'Toni', 'Mika', 'Jules'];
const JOBS = ['Recruiter at Lorem Ltd', 'Founder at Ipsum', 'Data Engineer | Dolor Labs', 'Nurse'];

/** Markup of one card in the shape of the server-driven front end, with an invented person. */
function card(i: number): string {
  const name = `${FIRST_NAMES[i % FIRST_NAMES.length]} Sample ${i}`;
  const href = `https://www.linkedin.com/in/person-${i}-sample/`;
  const id = `ACoAAFAKE${String(i).padStart(31, '0')}`;
  return `<div class="_40d6ef26" data-view-name="connections-list" data-display-contents="true"><div class="_079fe03b _45efc464" componentkey="auto-component-${i}"><a tabindex="0" class="e8d98bf4" href="${href}" componentkey="a-${i}" data-view-name="connections-profile"><figure class="f4f93435" data-view-name="image"><svg id="person-accent-4" aria-label="${name}’s profile picture"></svg></figure></a><div class="_7868a18e"><div class="_7868a18e _185492b4"><a tabindex="0" class="b8daa724" href="${href}" componentkey="b-${i}" data-view-name="connections-profile"><div class="_7868a18e"><p class="_88c9b685">${name}</p><p class="_88c9b685 _7b3dd6fd"><span>${JOBS[i % JOBS.length]}</span></p></div></a><p class="_88c9b685 _7b3dd6fd">Connected on May ${(i % 28) + 1}, 2026</p></div></div><div data-view-name="message-button" data-display-contents="true"><a aria-disabled="false" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&amp;recipient=${id}" componentkey="c-${i}" aria-label="Message"><span><span>Message</span></span></a></div><button type="button" componentkey="d-${i}" aria-label="Show more actions" aria-expanded="false"></button></div></div>`;
}

/** The connections page as it is served; `grow()` in it scrolls and adds cards for `SCROLL_MS`. */
export const GROWING_CONNECTIONS = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Connections | LinkedIn</title>
<style>#scroller{height:800px;overflow-y:scroll}[data-view-name=connections-list]{display:block;height:80px;contain:strict;content-visibility:auto;contain-intrinsic-size:80px}</style></head>
<body><nav data-testid="primary-nav"><a href="https://www.linkedin.com/mynetwork/">My Network</a></nav>
<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Connections">
<div componentkey="ConnectionsPage_ConnectionsListHeader"><p>${CARDS.toLocaleString('en-US')}<!-- --> connections</p><a href="https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D&amp;origin=MEMBER_PROFILE_CANNED_SEARCH">Search with filters</a></div>
<div id="scroller"><div componentkey="ConnectionsPage_ConnectionsList"><div id="list" data-testid="lazy-column" data-component-type="LazyColumn">${Array.from({ length: 10 }, (_, i) => card(i)).join('')}</div></div></div>
</div></main>
<script>
const card = ${card.toString()};
const FIRST_NAMES = ${JSON.stringify(FIRST_NAMES)}, JOBS = ${JSON.stringify(JOBS)};
const list = document.getElementById('list'), scroller = document.getElementById('scroller');
window.grow = () => new Promise((done) => {
  const start = performance.now();
  const step = () => {
    const share = Math.min(1, (performance.now() - start) / ${SCROLL_MS});
    const until = Math.floor(share * ${CARDS} / 10) * 10;
    const from = list.childElementCount;
    if (until > from) {
      const part = document.createElement('template');
      part.innerHTML = Array.from({ length: until - from }, (_, i) => card(from + i)).join('');
      list.append(part.content);
    }
    scroller.scrollTop = scroller.scrollHeight;
    if (share < 1) setTimeout(step, 300); else done();
  };
  step();
});
</script></body></html>`;
