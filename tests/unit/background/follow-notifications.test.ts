import { describe, expect, it, vi } from 'vitest';
import { followNotifications } from '../../../lib/background/follow-notifications';
import type { Telling } from '../../../lib/model/reminder';
import { tellWeeks } from '../../../lib/reminders/tell-weeks';

const NOW_MS = Date.parse('2026-11-23T08:00:00Z');
const TOLD: Telling = tellWeeks(
  [{ week: '2026-W48', dueAtMs: NOW_MS }],
  { lines: [], next: null },
  NOW_MS,
);
const REPORT = 'dashboard.html#report/2026-11-16..2026-11-23';

/** One event of the browser's API. */
function event<A extends unknown[]>() {
  const listeners: ((...args: A) => void)[] = [];
  return {
    addListener: (listener: (...args: A) => void) => listeners.push(listener),
    fire: (...args: A) => listeners.forEach((listener) => listener(...args)),
  };
}

function started({ hasWindow = true, hasButtons = true, isAllowed = true } = {}) {
  const opened: string[] = [];
  const answer = vi.fn(() => Promise.resolve({ ok: true, value: undefined }));
  const clicked = event<[string]>();
  const pressed = event<[string, number]>();
  const added = event<[{ permissions?: string[]; origins?: string[] }]>();
  const notifications = {
    clear: () => Promise.resolve(true),
    onClicked: clicked,
    ...(hasButtons ? { onButtonClicked: pressed } : {}),
  };
  const browser = {
    runtime: { getURL: (path: string) => path },
    permissions: { onAdded: added },
    notifications: isAllowed ? notifications : undefined,
    tabs: {
      create: ({ url }: { url: string }) => {
        if (!hasWindow) return Promise.reject(new Error('No current window'));
        opened.push(url);
        return Promise.resolve();
      },
    },
    windows: {
      create: ({ url }: { url: string }) => {
        opened.push(`window ${url}`);
        return Promise.resolve();
      },
    },
  };
  const showAgain = vi.fn(() => Promise.resolve());
  followNotifications(
    browser as never,
    { answer, showAgain } as never,
    {
      read: () => Promise.resolve({ settledUntilMs: NOW_MS, tellings: [TOLD], goalReached: null }),
    } as never,
    () => NOW_MS,
    () => 60,
  );
  return { browser, notifications, clicked, pressed, added, opened, answer, showAgain };
}

describe('a click on a notification', () => {
  it('opens the report, and the week is read', async () => {
    const { clicked, opened, answer } = started();
    clicked.fire(TOLD.id);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(TOLD.id, 'opened'));
    expect(opened).toEqual([REPORT]);
  });

  it('opens a window where the browser runs without one', async () => {
    const { clicked, opened, answer } = started({ hasWindow: false });
    clicked.fire(TOLD.id);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(TOLD.id, 'opened'));
    expect(opened).toEqual([`window ${REPORT}`]);
  });

  it('on its buttons puts it off or skips it; a browser without buttons is none the worse', () => {
    const { pressed, answer } = started();
    pressed.fire(TOLD.id, 0);
    pressed.fire(TOLD.id, 1);
    pressed.fire(TOLD.id, 2);
    expect(answer.mock.calls).toEqual([
      [TOLD.id, 'day'],
      [TOLD.id, 'skipped'],
    ]);
    expect(() => started({ hasButtons: false })).not.toThrow();
  });
});

describe('notifications allowed later', () => {
  it('are listened to once, and show what waits', async () => {
    const { browser, notifications, clicked, added, opened, showAgain } = started({
      isAllowed: false,
    });
    browser.notifications = notifications;
    added.fire({ permissions: ['notifications'] });
    added.fire({ permissions: ['notifications'] });
    added.fire({ origins: ['https://www.linkedin.com/*'] });
    expect(showAgain).toHaveBeenCalledTimes(2);
    clicked.fire(TOLD.id);
    await vi.waitFor(() => expect(opened).toEqual([REPORT]));
  });
});
