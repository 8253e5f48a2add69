import { describe, expect, it } from 'vitest';
import { SECTIONS, type Section } from '../../../components/dashboard/sections';
import { OpenedSections } from '../../../entrypoints/dashboard/opened-sections';
import type { CreateSection, Screen } from '../../../entrypoints/dashboard/screen';

/** A section that draws whatever it read last, as the real ones do. */
const remembering: CreateSection = (screen) => {
  let read: string | null = null;
  return {
    load() {
      read = screen.accountId;
      return Promise.resolve();
    },
    draw: () => read,
  };
};

async function openedFor(section: Section) {
  const screen = { accountId: 'mine' } as { -readonly [K in keyof Screen]: Screen[K] };
  const opened = new OpenedSections(screen);
  await opened.open(section, remembering).load?.({} as never, screen.accountId);
  return { screen, opened };
}

describe.each([
  'history',
  'growth',
  'engagement',
  'composition',
  'people',
  'whatif',
  'report',
] as const)('the section %s', (section) => {
  it('draws nothing of one account while another is on show', async () => {
    const { screen, opened } = await openedFor(section);
    const key = opened.keyOf(section);
    expect(opened.at(section)?.draw()).toBe('mine');
    screen.accountId = 'example';
    expect(opened.at(section)?.draw()).toBeNull();
    expect(opened.keyOf(section)).not.toBe(key);
    await opened.at(section)?.load?.({} as never, screen.accountId);
    expect(opened.at(section)?.draw()).toBe('example');
    expect(opened.open(section, remembering)).toBe(opened.at(section));
  });
});

it.each(['overview', 'goal', 'imports', 'settings', 'readers'] as const)(
  'the section %s goes on',
  async (section) => {
    const { screen, opened } = await openedFor(section);
    const [controller, key] = [opened.at(section), opened.keyOf(section)];
    screen.accountId = 'example';
    expect(opened.at(section)).toBe(controller);
    expect(opened.keyOf(section)).toBe(key);
  },
);

it('knows no section before it is opened', () => {
  const opened = new OpenedSections({ accountId: '' } as Screen);
  expect(SECTIONS.filter((section) => opened.has(section) || opened.at(section))).toEqual([]);
});
