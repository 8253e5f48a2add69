import fc from 'fast-check';

/** Any UTF-16 text, well-formed or not; far quicker to draw than fast-check's own binary strings. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0x7f }),
        fc.integer({ min: 0, max: 0xffff }),
        fc.integer({ min: 0x1f300, max: 0x1faff }),
      ),
      { maxLength },
    )
    .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));
