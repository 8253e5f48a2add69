import { describe, expect, it } from 'vitest';
import { readApart, readAt, readerAt } from '../../../../lib/store/imports/read-apart';
import { readStorable } from '../../../../lib/store/imports/storable-result';
import { connectionsCsv } from './made-exports';

const MESSAGES = [
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
  '1,,Anna Sample,https://www.linkedin.com/in/anna,Me,https://www.linkedin.com/in/me,2026-10-01 10:00:00 UTC,,x,INBOX,No,No',
  '1,,Me,https://www.linkedin.com/in/me,Anna Sample,https://www.linkedin.com/in/anna,2026-10-02 10:00:00 UTC,,x,INBOX,No,No',
  '2,,Ben Sample,https://www.linkedin.com/in/ben,Me,https://www.linkedin.com/in/me,2026-10-03 10:00:00 UTC,,x,INBOX,No,No',
].join('\n');
const FILES = [
  {
    path: 'Connections.csv',
    blob: new Blob([connectionsCsv([{ name: 'Anna Sample', slug: 'anna', on: '2024-03-05' }])]),
  },
  { path: 'messages.csv', blob: new Blob([MESSAGES]) },
];

/** A worker that never answers. */
function worker() {
  const listeners: Record<string, (event: never) => void> = {};
  const made = {
    isTerminated: false,
    fail: (message: string) => listeners.error?.({ message } as never),
    postMessage: () => undefined,
    terminate: () => void (made.isTerminated = true),
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners[type] = listener;
    },
  };
  return made;
}

describe('files read in a worker of their own', () => {
  it('give what reading them here gives, tell how far it is, and end the worker', async () => {
    const { port1, port2 } = new MessageChannel();
    readAt(port2, readStorable);
    let told = 0;
    let isEnded = false;
    const end = (): void => void (isEnded = true);
    const result = await readApart(() => readerAt(port1, end))(FILES, {
      messages: true,
      onProgress: () => void (told += 1),
    });
    expect(result).toEqual(await readStorable(FILES, { messages: true }));
    expect(result.tables.find(({ kind }) => kind === 'messages')?.rows).toHaveLength(2);
    expect(told).toBeGreaterThan(0);
    expect(isEnded).toBe(true);
  });

  it('end at once when the person stops them', async () => {
    const made = worker();
    const stop = new AbortController();
    const reading = readApart(() => made as never)(FILES, { messages: true, signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(made.isTerminated).toBe(true);
  });

  it('fail with the worker', async () => {
    const made = worker();
    const reading = readApart(() => made as never)(FILES, { messages: true });
    made.fail('no memory');
    await expect(reading).rejects.toThrow('no memory');
    expect(made.isTerminated).toBe(true);
  });
});
