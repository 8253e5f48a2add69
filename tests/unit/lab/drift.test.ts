import { describe, expect, it } from 'vitest';
import type { RawReading, RawWitness } from '../../../lib/model/reading';
import { interpretReading } from '../../../lib/parsing/interpret-reading';
import type { LocalDay } from '../../../lib/model/day';
import { pageDrift, selectorTotals } from '../../../scripts/lab/drift-report';
import { connectionsLook, CONNECTIONS_URL } from '../background/ingest-support';

const DAY = '2026-11-23' as LocalDay;

function driftWith(witnesses: RawWitness[], change: Partial<RawReading> = {}) {
  const { reading } = connectionsLook();
  const raw = { ...reading, fields: [{ field: 'connections', witnesses }], ...change };
  return pageDrift({ file: 'page.html', url: CONNECTIONS_URL }, raw, interpretReading(raw, DAY));
}

const text = (said: string, selector: number): RawWitness => ({
  kind: 'text',
  text: said,
  selector,
});

describe('drift of a page', () => {
  it.each([
    ['preferred', [text('1,465 connections', 0)]],
    ['fallback 2', [text('1,465 connections', 2)]],
    ['missing', []],
    ['unparsable', [text('12 people', 0)]],
    ['contradiction', [text('1,465 connections', 0), text('12 connections', 1)]],
  ] as const)('says %s', (found, witnesses) => {
    expect(driftWith([...witnesses]).fields).toMatchObject([
      { field: 'connections', required: true, found },
    ]);
  });

  it('counts what every selector found, and names each', () => {
    const { fields, reader, version, own } = driftWith([
      text('1,465 connections', 1),
      text('1,465 connections', 3),
      text('1,465 connections', 3),
    ]);
    expect({ reader, version, own }).toEqual({ reader: 'connections', version: 1, own: true });
    expect(fields[0]?.selectors.map(({ witnesses }) => witnesses)).toEqual([0, 1, 0, 2, 0]);
    expect(fields[0]?.selectors[1]?.what).toBe('css: .mn-connections__header · reach: h1, h2');
  });

  it('judges no page that is not proved own', () => {
    const other = driftWith([text('1,465 connections', 0)], {
      proofs: [{ kind: 'signIn', value: '' }],
    });
    expect(other.own).not.toBe(true);
    expect(other.fields[0]?.found).toBe('not judged');
    expect(selectorTotals([other])).toEqual([]);
  });

  it('says where no reader is', () => {
    const reading = {
      ...interpretReading(connectionsLook().reading, DAY),
      pageId: 'other' as const,
    };
    const drift = pageDrift(
      { file: 'x.html', url: 'https://www.linkedin.com/games/' },
      undefined,
      reading,
    );
    expect(drift).toMatchObject({ reader: null, page: 'other', fields: [] });
  });
});

describe('drift of many pages', () => {
  it('finds the selectors that found nothing anywhere', () => {
    const totals = selectorTotals([
      driftWith([text('1,465 connections', 0)]),
      driftWith([text('1,465 connections', 0), text('1,465 connections', 2)]),
    ]);
    expect(totals.map(({ matched, pages }) => `${matched}/${pages}`)).toEqual([
      '2/2',
      '0/2',
      '1/2',
      '0/2',
      '0/2',
    ]);
  });
});
