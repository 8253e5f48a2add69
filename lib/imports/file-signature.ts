/** What the first bytes of a file say it is. `text` may still be anything that is written in letters. */
export type FileSignature =
  'zip' | 'oldOffice' | 'pdf' | 'picture' | 'gzip' | 'otherArchive' | 'webPage' | 'empty' | 'text';

const SIGNATURES: readonly (readonly [FileSignature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['oldOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['otherArchive', [0x52, 0x61, 0x72, 0x21]],
  ['otherArchive', [0x37, 0x7a, 0xbc, 0xaf]],
];

const WEB_PAGE = /^\s*<(?:!doctyp|html|head)/i;

/** @param head - the first four bytes or more */
export function fileSignature(head: Uint8Array): FileSignature {
  if (head.length === 0) return 'empty';
  for (const [signature, bytes] of SIGNATURES) {
    if (bytes.every((byte, index) => head[index] === byte)) return signature;
  }
  if (WEB_PAGE.test(new TextDecoder().decode(head))) return 'webPage';
  return 'text';
}
