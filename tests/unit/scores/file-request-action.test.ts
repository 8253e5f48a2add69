import { describe, expect, it } from 'vitest';
import { expiresAtMs, readyAtMs, type FileRequest } from '../../../lib/model/file-request';
import { fileRequestActions } from '../../../lib/scores/file-request-action';

const HOUR_MS = 3_600_000;
const ASKED_MS = Date.UTC(2026, 10, 20, 9);
const archive: FileRequest = { file: 'archive', askedAtMs: ASKED_MS };
const connections: FileRequest = { file: 'connections', askedAtMs: ASKED_MS + HOUR_MS };

const keysAt = (atMs: number, ...requests: FileRequest[]): string[] =>
  fileRequestActions(requests, atMs).map(({ title }) => title.key);

describe('a file that LinkedIn was asked for', () => {
  it('is mentioned from the moment it should be there', () => {
    expect(keysAt(readyAtMs(archive) - 1, archive)).toEqual([]);
    expect(keysAt(readyAtMs(archive), archive)).toEqual(['action.request.ready']);
  });

  it('has to be asked for again once the link of 72 hours is dead, and is forgotten later', () => {
    expect(expiresAtMs(connections) - readyAtMs(connections)).toBe(72 * HOUR_MS);
    expect(keysAt(expiresAtMs(connections), connections)).toEqual(['action.request.expired']);
    expect(keysAt(expiresAtMs(connections) + 400 * HOUR_MS, connections)).toEqual([]);
  });

  it('comes in the order of asking', () => {
    const files = fileRequestActions([connections, archive], readyAtMs(archive)).map(
      ({ title }) => title.params['file'],
    );
    expect(files).toEqual(['archive', 'connections']);
  });
});
