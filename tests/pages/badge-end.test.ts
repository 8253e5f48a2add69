import { afterEach, describe, expect, it } from 'vitest';
import { AGREED, extensionWith, KNOWN, ownElements, start } from './badge-support';
import { sleep, until } from './content-page';
import { closeProfiles, openProfile } from './open-profile';

afterEach(closeProfiles);

const PAGE = '<!doctype html><main><h1>Kim Sample</h1></main>';
const open = () => openProfile(PAGE, 'https://www.linkedin.com/in/kim-sample/');

describe('the end of a badge', () => {
  it('is not in a page that the browser keeps for "back", and asks anew when it is shown again', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    const { defaultView: inner } = page.document;
    inner?.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(ownElements(page)).toEqual([]);
    // Taken back meanwhile: a kept page hears neither the change nor the message.
    extension.setAnswer(() => Promise.resolve({ ok: false, reason: 'no-consent' }));
    inner?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await sleep(20);
    expect(extension.sent).toHaveLength(2);
    expect(ownElements(page)).toEqual([]);
  });

  it('goes by itself when its extension was updated, disabled or removed', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    // The frame's own `pageshow`, after which nothing of the page gives the script a turn.
    await sleep(100);
    expect(ownElements(page)).toHaveLength(1);
    extension.orphan();
    await until(() => ownElements(page).length === 0);
  });

  it('is taken away by the script of a newer version where its own was ended at once, as in Firefox', async () => {
    const page = await open();
    const { documentElement } = page.document;
    const [old, theirs] = [page.document.createElement('div'), page.document.createElement('div')];
    const face = page.document.createElement('form');
    face.className = 'face dark';
    const root = old.attachShadow({ mode: 'closed' });
    root.append(face);
    documentElement.append(old, theirs);
    const { prototype } = (page.document.defaultView as typeof globalThis & Window).Element;
    Object.defineProperty(prototype, 'openOrClosedShadowRoot', {
      get(this: Element) {
        return this === old ? root : null;
      },
    });
    Object.defineProperty(Event.prototype, 'originalTarget', { configurable: true, value: null });
    await start(page, extensionWith(KNOWN));
    delete (Event.prototype as { originalTarget?: unknown }).originalTarget;
    expect(ownElements(page)).toEqual([theirs]);
  });

  it('goes with a click also when its extension is gone', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    extension.orphan();
    page.root()?.querySelector<HTMLElement>('.signs .everywhere')?.click();
    expect(ownElements(page)).toEqual([]);
  });

  it.each(['here', 'everywhere'])(
    'tells again that it was hidden %s when the background was killed',
    async (where) => {
      const page = await open();
      const extension = extensionWith(KNOWN);
      await start(page, extension);
      let asked = 0;
      extension.setAnswer(() => {
        asked += 1;
        if (asked === 1) return Promise.reject(new Error('Receiving end does not exist.'));
        return Promise.resolve(asked === 2 ? undefined : { ok: true, value: undefined });
      });
      page.root()?.querySelector<HTMLElement>(`.signs .${where}`)?.click();
      await until(() => asked === 3);
      const told = { type: 'hideBadge', url: 'https://www.linkedin.com/in/kim-sample/', where };
      expect(extension.sent.slice(1)).toEqual([told, told, told]);
    },
  );

  it('stays hidden for as long as the document, whatever became of the message', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    page.root()?.querySelector<HTMLElement>('.signs .here')?.click();
    page.moveTo('https://www.linkedin.com/in/robin-sample/');
    await until(() => ownElements(page).length === 1);
    page.moveTo('https://www.linkedin.com/in/kim-sample/');
    await sleep(20);
    expect(ownElements(page)).toEqual([]);
  });

  it('hides the profile that it speaks of, when the address went on unheard', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    page.window.location.href = 'https://www.linkedin.com/in/robin-sample/';
    page.root()?.querySelector<HTMLElement>('.signs .here')?.click();
    expect(extension.sent.at(-1)).toMatchObject({
      type: 'hideBadge',
      url: 'https://www.linkedin.com/in/kim-sample/',
    });
  });

  it('leaves a hidden tab at once when its app goes to somebody else', async () => {
    const page = await open();
    await start(page, extensionWith(KNOWN));
    page.setHidden(true);
    page.moveTo('https://www.linkedin.com/in/robin-sample/');
    expect(ownElements(page)).toEqual([]);
    page.setHidden(false);
    await until(() => ownElements(page).length === 1);
  });

  it('goes where another tab hid it, comes back where it may, and is left alone by the rest', async () => {
    const page = await open();
    const extension = extensionWith(KNOWN);
    await start(page, extension);
    const face = page.root()?.querySelector('.face');
    extension.changeSettings({ ...AGREED, hiddenBadges: ['somebody else'] });
    await until(() => extension.sent.length === 2);
    await sleep(20);
    expect(page.root()?.querySelector('.face')).toBe(face);
    extension.setAnswer(() => Promise.resolve({ ok: true, value: { kind: 'none' } }));
    extension.changeSettings({ ...AGREED, hiddenBadges: ['somebody else', 'kim'] });
    await until(() => ownElements(page).length === 0);
    extension.setAnswer(() => Promise.resolve({ ok: true, value: KNOWN }));
    extension.changeSettings(AGREED);
    await until(() => ownElements(page).length === 1);
    extension.changeSettings({ ...AGREED, goal: 'seller' });
    await sleep(20);
    expect(extension.sent).toHaveLength(4);
  });
});
