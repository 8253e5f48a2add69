import { afterEach, describe, expect, it } from 'vitest';
import { extensionWith, KNOWN, start } from './badge-support';
import { until } from './content-page';
import { closeProfiles, openProfile, type Profile } from './open-profile';

afterEach(closeProfiles);

const open = (head = ''): Promise<Profile> =>
  openProfile(
    `<!doctype html>${head}<main><h1>Kim Sample</h1></main>`,
    'https://www.linkedin.com/in/kim-sample/',
  );

const faceOf = (page: Profile) => page.root()?.querySelector('.face')?.className;

describe('a badge is as light or dark as the page', () => {
  it.each([
    ['rgb(20, 24, 28)', 'face dark'],
    ['rgba(0, 0, 0, 0.2)', 'face'],
    ['rgb(244, 242, 238)', 'face'],
    ['color(srgb 0.1 0.1 0.12)', 'face dark'],
    ['color(srgb 1 1 1)', 'face'],
    ['color(display-p3 0.98 0.98 0.98 / 0.9)', 'face'],
    ['oklch(0.98 0.01 90)', 'face'],
    ['oklab(0.2 -0.01 -0.02)', 'face dark'],
    ['lab(96 0 0)', 'face'],
    ['lch(8 10 200)', 'face dark'],
    ['transparent', 'face'],
  ])('%s is %s', async (colour, expected) => {
    const page = await open();
    page.document.body.style.backgroundColor = colour;
    await start(page, extensionWith(KNOWN));
    expect(faceOf(page)).toBe(expected);
  });

  it('by the ground of the document where the body paints none', async () => {
    const page = await open();
    page.document.documentElement.style.backgroundColor = 'rgb(0, 0, 0)';
    await start(page, extensionWith(KNOWN));
    expect(faceOf(page)).toBe('face dark');
  });

  it('by its colour scheme where it paints no ground at all', async () => {
    const page = await open();
    page.document.documentElement.style.colorScheme = 'dark';
    await start(page, extensionWith(KNOWN));
    expect(faceOf(page)).toBe('face dark');
  });

  it('also after it changes: the site puts a class on, or its styles come late', async () => {
    const page = await open('<style>.theme--dark body { background: #1b1f23 }</style>');
    await start(page, extensionWith(KNOWN));
    expect(faceOf(page)).toBe('face');
    page.document.documentElement.classList.add('theme--dark');
    await until(() => faceOf(page) === 'face dark');
    page.document.documentElement.classList.remove('theme--dark');
    await until(() => faceOf(page) === 'face');
    const late = page.document.createElement('style');
    late.textContent = 'body { background: #1b1f23 }';
    page.document.head.append(late);
    page.document.defaultView?.dispatchEvent(new Event('load'));
    await until(() => faceOf(page) === 'face dark');
  });
});
