import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { ReaderList, type CopiedSample } from '../../../components/dashboard/reader-list';
import type { FieldReport, PageId } from '../../../lib/model/reading';
import type { ReaderHealth } from '../../../lib/model/reader-health';
import { anchorKey, type TaughtAnchor } from '../../../lib/model/taught-anchor';
import { READERS } from '../../../lib/readers';
import { NOW_MS } from '../../fixtures/popup-views';
import { expectAccessible, paint, THEMES } from './paint';

const DAY_MS = 86_400_000;

const health = (id: PageId, report: FieldReport[], failing = false): ReaderHealth => ({
  readerId: id,
  pageId: id,
  readerVersion: 1,
  lastVisitAtMs: NOW_MS - DAY_MS,
  lastSuccessAtMs: failing ? NOW_MS - 3 * DAY_MS : NOW_MS - DAY_MS,
  failingSinceMs: failing ? NOW_MS - 2 * DAY_MS : null,
  report,
  structureSample: failing ? 'main\n "Aaa 9,999"' : null,
});

const anchor = (given: Partial<TaughtAnchor>): TaughtAnchor => {
  const place = { readerId: 'profile', metric: 'connections', layout: 'sdui' } as const;
  return {
    ...place,
    key: anchorKey(place),
    path: 'main>p',
    confirmedIn: ['a', 'b'],
    proposedAtMs: NOW_MS - DAY_MS,
    forgottenAtMs: null,
    ...given,
  };
};

const READ = [
  health('myNetwork', [{ field: 'connections', found: 'selector 1000' }]),
  health('connections', [{ field: 'connections', found: 'selector 2' }]),
  health(
    'profile',
    [
      { field: 'connections', found: 'missing' },
      { field: 'followers', found: 'contradiction' },
      { field: 'profileViewers', found: 'unparsable' },
      { field: 'searchAppearances', found: 'selector 0' },
    ],
    true,
  ),
];

interface Given {
  readers?: ReaderHealth[];
  anchors?: TaughtAnchor[];
  copiedSample?: CopiedSample;
  onCopySample?: (readerId: string) => void;
  theme?: (typeof THEMES)[number];
}

const list = (given: Given = {}): HTMLElement =>
  paint(
    <main class="page">
      <ReaderList
        readers={given.readers ?? READ}
        anchors={given.anchors ?? []}
        nowMs={NOW_MS}
        copiedSample={given.copiedSample ?? null}
        onCopySample={given.onCopySample ?? vi.fn()}
      />
    </main>,
    given.theme,
  );

const cardOf = (body: HTMLElement, id: string): string =>
  body.querySelector(`#reader-${id}`)?.parentElement?.textContent ?? '';

describe.each(THEMES)('reader health in the %s theme', (theme) => {
  it.each([null, 'copied', 'failed'] as const)('is accessible, sample %s', async (result) => {
    list({ theme, copiedSample: result && { readerId: 'profile', result } });
    await expectAccessible();
  });
});

describe('reader health', () => {
  it('names every reader, those that fail first and those never visited last', () => {
    const titles = [...list().querySelectorAll('h2')].map(({ id }) => id);
    expect(titles).toHaveLength(READERS.length);
    expect(titles[0]).toBe('reader-profile');
    expect(new Set(titles.slice(1, 3))).toEqual(
      new Set(['reader-myNetwork', 'reader-connections']),
    );
  });

  it('says how every number was found, in plain words', () => {
    const body = list();
    expect(cardOf(body, 'connections')).toContain('Connections: found in another place (number 3');
    expect(cardOf(body, 'myNetwork')).toContain('Connections: found where you showed it');
    const profile = cardOf(body, 'profile');
    expect(profile).toContain('Connections: not shown');
    expect(profile).toContain('Followers: shown twice with different numbers');
    expect(profile).toContain('Profile viewers: shown, but not understood');
    expect(profile).toContain('Search appearances: found in its usual place');
    expect(cardOf(body, 'ssi')).toContain('Not visited yet.');
  });

  it('says since when a page is not read, and when it last was', () => {
    const profile = cardOf(list(), 'profile');
    expect(profile).toContain('Not read since Nov 21.');
    expect(profile).toContain('Visited 1 day ago. Last read 3 days ago.');
  });

  it('copies the structure sample, and shows it where copying is refused', () => {
    const onCopySample = vi.fn();
    const body = list({ onCopySample });
    const [button, ...others] = body.querySelectorAll('button');
    expect(others).toEqual([]);
    button?.click();
    expect(onCopySample).toHaveBeenCalledWith('profile');
    expect(body.querySelector('textarea')).toBeNull();
    const failed = list({ copiedSample: { readerId: 'profile', result: 'failed' } });
    expect(failed.querySelector('textarea')?.value).toBe('main\n "Aaa 9,999"');
  });

  it('tells what the person showed, and that it was given up', () => {
    const kept = cardOf(list({ anchors: [anchor({})] }), 'profile');
    expect(kept).toContain('Your connections are read where you showed them (since Nov 22).');
    const gone = cardOf(list({ anchors: [anchor({ forgottenAtMs: NOW_MS })] }), 'profile');
    expect(gone).toContain('disagreed on Nov 23 and was forgotten');
    const proposed = cardOf(list({ anchors: [anchor({ confirmedIn: [] })] }), 'profile');
    expect(proposed).not.toContain('you showed');
  });
});
