import {
  BlobReader,
  BlobWriter,
  TextReader,
  ZipWriter,
  type ZipWriterConstructorOptions,
} from '@zip.js/zip.js';

export type Entry = readonly [path: string, content: string | Uint8Array | Blob];

/** Packs an archive the way LinkedIn does unless told otherwise: deflated, sizes behind each entry, UTF-8 names. */
export async function buildZip(
  entries: readonly Entry[],
  options: ZipWriterConstructorOptions & { password?: string } = {},
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    dataDescriptor: true,
    ...options,
  });
  for (const [path, content] of entries) {
    const reader =
      typeof content === 'string'
        ? new TextReader(content)
        : new BlobReader(
            content instanceof Blob ? content : new Blob([content as Uint8Array<ArrayBuffer>]),
          );
    await writer.add(path, reader);
  }
  return writer.close();
}

export const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());
