import { afterEach, describe, expect, it } from 'vitest';
import type { BadgeContent } from '../../lib/model/badge';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { pageOfUrl } from '../../lib/pages/page-of-url';
import { AGREED, extensionWith, KNOWN, ownElements, start } from './badge-support';
import { until } from './content-page';
import { FIXTURE_PAGES } from './fixture-pages';
import { closeProfiles, openProfile } from './open-profile';

afterEach(closeProfiles);

/** Where everything stands on the page. */
const placesOf = (page: Document): string[] =>
  [...page.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.tagName, x, y, width, height].join(' ');
  });

const profiles = FIXTURE_PAGES.filter(({ url }) => pageOfUrl(url)?.slug !== undefined).filter(
  ({ url }) => pageOfUrl(url)?.pageId === 'profile',
);

describe('a badge', () => {
  it('has profiles of both front ends to be tried on', () => {
    expect(profiles.length).toBeGreaterThan(10);
  });

  it.each(profiles)(
    'on $slug stands apart, moves nothing and goes without a trace',
    async ({ html, url }) => {
      const page = await openProfile(html, url);
      const before = placesOf(page.document);
      const markup = page.document.documentElement.outerHTML;
      const extension = extensionWith(KNOWN);
      await start(page, extension);

      // One element without attributes, behind the body, empty for the page.
      const [host, ...others] = ownElements(page);
      expect(others).toEqual([]);
      expect(host?.outerHTML).toBe('<div></div>');
      expect(host?.shadowRoot).toBeNull();
      expect(page.document.body.innerText).not.toContain('Relevance 72');
      const after = placesOf(page.document);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after).toHaveLength(before.length + 1);

      // On the screen, in a corner, whole.
      const face = page.root()?.querySelector('.face');
      const { left, right, bottom, width } = (face as HTMLElement).getBoundingClientRect();
      const isRtl = page.document.documentElement.dir === 'rtl';
      const { clientWidth, clientHeight } = page.document.documentElement;
      expect(isRtl ? clientWidth - right : left).toBeCloseTo(16, 0);
      expect(clientHeight - bottom).toBeCloseTo(16, 0);
      expect(width).toBeGreaterThan(80);

      extension.withdraw();
      expect(page.document.documentElement.outerHTML).toBe(markup);
      expect(placesOf(page.document)).toEqual(before);
      expect(extension.listeners()).toBe(0);
    },
  );

  const [profile] = profiles;
  if (!profile) throw new Error('no profile');
  const open = () => openProfile(profile.html, 'https://www.linkedin.com/in/kim-sample/');

  it('shows texts as text, opens by key and click, and hides', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    const buttons = [...(page.root()?.querySelectorAll('button') ?? [])];
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual([
      KNOWN.kind === 'known' && KNOWN.label,
      ...['Hide on this profile', 'Hide everywhere'],
      ...['Hide on this profile', 'Hide everywhere'],
    ]);
    expect(page.root()?.querySelector('img')).toBeNull();
    const shown = [...(page.root()?.querySelectorAll<HTMLElement>('p') ?? [])];
    expect(shown.map(({ dataset }) => dataset['text'])).toEqual(
      KNOWN.kind === 'known' && KNOWN.lines,
    );
    // No text of it is a node, which a page could find; it is drawn all the same.
    expect(page.root()?.querySelector('.face')?.textContent).toBe('');
    expect(page.window.getComputedStyle(shown[0] as Element, '::before').content).toContain(
      'Engineering',
    );
    const [label, , , here] = buttons;
    expect(label?.ariaExpanded).toBe('false');
    expect(page.root()?.querySelector<HTMLElement>('.body')?.hidden).toBe(true);
    label?.focus();
    label?.click();
    expect(label?.ariaExpanded).toBe('true');
    expect(page.root()?.querySelector<HTMLElement>('.body')?.hidden).toBe(false);
    here?.click();
    expect(ownElements(page)).toEqual([]);
    expect(extension.sent).toEqual([
      { type: 'badge', url: 'https://www.linkedin.com/in/kim-sample/' },
      { type: 'hideBadge', url: 'https://www.linkedin.com/in/kim-sample/', where: 'here' },
    ]);
  });

  it.each([
    ['.signs .here', 'here', 'Hide on this profile'],
    ['.signs .everywhere', 'everywhere', 'Hide everywhere'],
  ])(
    'closed, shows a way to hide it that says its name and takes one click: %s',
    async (way, where, name) => {
      const page = await open();
      const extension = extensionWith(KNOWN);
      await start(page, extension);
      const button = page.root()?.querySelector<HTMLElement>(way);
      if (!button) throw new Error('no such way');
      const { left, top, width, height } = button.getBoundingClientRect();
      expect(page.root()?.elementFromPoint(left + width / 2, top + height / 2)).toBe(button);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      const label = page.root()?.querySelector('.label')?.getBoundingClientRect();
      button.focus();
      const said = page.window.getComputedStyle(button, '::after');
      expect(said.content).toContain(name);
      expect(said.display).not.toBe('none');
      expect(page.root()?.querySelector('.label')?.getBoundingClientRect()).toEqual(label);
      button.click();
      expect(ownElements(page)).toEqual([]);
      expect(extension.sent.slice(1)).toMatchObject([{ type: 'hideBadge', where }]);
    },
  );

  it('opens above its label, which stays as it was, and has each way to hide it once', async () => {
    const page = await open();
    await start(page, extensionWith(KNOWN));
    const row = page.root()?.querySelector('.row');
    const before = row?.getBoundingClientRect();
    const seen = (): (string | null | undefined)[] =>
      [...(page.root()?.querySelectorAll('button') ?? [])]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map(({ parentElement, value }) => `${parentElement?.className} ${value}`);
    expect(seen()).toEqual(['row open', 'signs here', 'signs everywhere']);
    page.root()?.querySelector<HTMLElement>('.label')?.click();
    expect(seen()).toEqual(['row open', 'ways here', 'ways everywhere']);
    expect(row?.getBoundingClientRect()).toEqual(before);
  });

  it('lets the page hear nothing of what happens on it', async () => {
    const page = await open();
    const inner = page.document.defaultView as Window;
    const heard: string[] = [];
    await start(page, extensionWith(KNOWN));
    const types = [
      'pointerdown',
      'mousedown',
      'click',
      'keydown',
      'focusin',
      'contextmenu',
      'dragenter',
      'dragover',
      'dragleave',
      'drop',
      'submit',
    ];
    for (const type of types) {
      inner.addEventListener(type, () => heard.push(type), true);
      page.document.addEventListener(type, () => heard.push(type), true);
    }
    const label = page.root()?.querySelector<HTMLElement>('.label');
    for (const type of types.slice(0, -1)) {
      label?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    label?.focus();
    label?.click();
    expect(label?.ariaExpanded).toBe('true');
    expect(heard).toEqual([]);
    page.document.body.click();
    expect(heard).toEqual(['click', 'click']);
  });

  it('waits for the next load where listeners could be given what is inside, as in Firefox', async () => {
    Object.defineProperty(Event.prototype, 'originalTarget', { configurable: true, value: null });
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    delete (Event.prototype as { originalTarget?: unknown }).originalTarget;
    expect(ownElements(page)).toEqual([]);
    expect(extension.sent).toEqual([]);
  });

  it('follows the app from profile to profile and away', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    let answer: (content: BadgeContent) => void = () => undefined;
    extension.setAnswer(
      () => new Promise((resolve) => (answer = (value) => resolve({ ok: true, value }))),
    );
    page.moveTo('https://www.linkedin.com/in/robin-sample/');
    // Kim's badge is gone before Robin's is known.
    expect(ownElements(page)).toEqual([]);
    const late = answer;
    page.moveTo('https://www.linkedin.com/feed/');
    late(KNOWN);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ownElements(page)).toEqual([]);
    page.moveTo('https://www.linkedin.com/in/robin-sample/');
    answer({ ...KNOWN, label: 'Robin' } as BadgeContent);
    await until(() => ownElements(page).length === 1);
    expect(page.root()?.querySelector('.label')?.ariaLabel).toBe('Robin');
  });

  it('stays the same element while the app renders its body anew, and comes back when it was thrown away', async () => {
    const page = await open();
    await start(page, extensionWith(KNOWN));
    const [host] = ownElements(page);
    page.document.body.innerHTML = '<main>Something else</main>';
    page.document.documentElement.replaceChild(
      page.document.createElement('body'),
      page.document.body,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ownElements(page)).toEqual([host]);
    host?.remove();
    await until(() => ownElements(page).length === 1);
    expect(ownElements(page)).toEqual([host]);
  });

  it.each([
    ['without the agreement', DEFAULT_SETTINGS],
    [
      'after an older agreement',
      { ...AGREED, badges: { version: 0, givenAtMs: 1, withdrawnAtMs: null } },
    ],
    ['after it was taken back', { ...AGREED, badges: { ...AGREED.badges, withdrawnAtMs: 2 } }],
  ])('is not there %s', async (_, settings) => {
    const page = await open();
    const markup = page.document.documentElement.outerHTML;
    const extension = extensionWith(KNOWN, settings as Settings);
    await start(page, extension);
    expect(extension.sent).toEqual([]);
    expect(page.document.documentElement.outerHTML).toBe(markup);
    expect(extension.listeners()).toBe(0);
  });

  it('asks again when the background was killed, and shows nothing when there is nothing to show', async () => {
    const page = await open();
    const extension = extensionWith({ kind: 'none' });
    let asked = 0;
    extension.setAnswer(() => {
      asked += 1;
      if (asked === 1) return Promise.resolve(undefined);
      return Promise.resolve({ ok: true, value: { kind: 'none' } });
    });
    await start(page, extension);
    expect(asked).toBe(2);
    expect(ownElements(page)).toEqual([]);
  });
});
