import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanName } from '../../../lib/parsing/clean-name';
import { anyText } from './any-text';

it.each([
  ['  Robin \n Sample\u00a0', 'Robin Sample'],
  ['\u202eelpmaS\u202c', 'elpmaS'],
  ['Ro\u200bbin\u0000', 'Robin'],
  ['Zoe\u0308', 'Zoë'],
  ['ساره‌ای', 'ساره‌ای'],
  ['👩‍🔬 Sam', '👩‍🔬 Sam'],
  ['\u200d\u200c', ''],
  ['', ''],
])('%j becomes %j', (text, name) => {
  expect(cleanName(text)).toBe(name);
});

it('replaces halves of characters and never makes one', () => {
  expect(cleanName('a\ud83d')).toBe('a\ufffd');
  expect(cleanName('🚀'.repeat(300))).toBe('🚀'.repeat(200));
});

it('is short, well-formed, free of controls and the same the second time', () => {
  fc.assert(
    fc.property(anyText(400), (text) => {
      const name = cleanName(text);
      expect([...name].length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(cleanName(name)).toBe(name);
    }),
  );
});
