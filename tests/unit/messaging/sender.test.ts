import { describe, expect, it } from 'vitest';
import { senderKind, type SenderFacts } from '../../../lib/messaging/sender';

const OWN = { extensionId: 'own-id', extensionRoot: 'chrome-extension://own-id/' };
const PAGE: SenderFacts = {
  id: 'own-id',
  url: 'https://www.linkedin.com/in/robin-sample/',
  frameId: 0,
  tab: { incognito: false },
  documentLifecycle: 'active',
};

describe('senderKind', () => {
  it('knows our script in the top frame of the site', () => {
    expect(senderKind(PAGE, OWN)).toBe('page');
  });

  it('knows our script in Firefox, which names no life cycle', () => {
    expect(senderKind({ ...PAGE, documentLifecycle: undefined }, OWN)).toBe('page');
  });

  it('knows our own pages, in a tab and in the popup', () => {
    const url = 'chrome-extension://own-id/popup.html';
    expect(senderKind({ id: 'own-id', url }, OWN)).toBe('extension');
    expect(senderKind({ id: 'own-id', url, frameId: 0, tab: {} }, OWN)).toBe('extension');
  });

  it.each<[string, SenderFacts]>([
    ['another extension', { ...PAGE, id: 'other-id' }],
    ['nobody', {}],
    ['a frame', { ...PAGE, frameId: 4 }],
    ['no tab', { ...PAGE, tab: undefined }],
    ['a private window', { ...PAGE, tab: { incognito: true } }],
    ['a prerendered page', { ...PAGE, documentLifecycle: 'prerender' }],
    ['another site', { ...PAGE, url: 'https://example.org/www.linkedin.com/' }],
    ['a look-alike host', { ...PAGE, url: 'https://www.linkedin.com.example.org/' }],
    ['an insecure page', { ...PAGE, url: 'http://www.linkedin.com/' }],
    ['no address', { ...PAGE, url: 'not an address' }],
    [
      'our page by prefix only',
      { id: 'own-id', url: 'chrome-extension://own-id.example/popup.html' },
    ],
  ])('refuses %s', (_who, sender) => {
    expect(senderKind(sender, OWN)).toBeUndefined();
  });
});
