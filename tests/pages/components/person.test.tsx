import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../assets/styles/page.css';
import { PeopleBrowser } from '../../../components/people/people-browser';
import type {
  PeopleBrowserCallbacks,
  PeopleBrowserState,
} from '../../../components/people/people-props';
import { BROWSER_STATE, OPEN_PERSON } from '../../fixtures/people-views';
import { paint, press } from './paint';

const spies = () => ({ onClose: vi.fn(), onPoint: vi.fn() }) as Partial<PeopleBrowserCallbacks>;
const table = (more: Partial<PeopleBrowserState>, on = spies()) =>
  paint(
    <main class="page">
      <PeopleBrowser {...BROWSER_STATE} {...more} on={on as PeopleBrowserCallbacks} />
    </main>,
  );

describe('somebody who is open', () => {
  it('was seen on days of this device, and in files on the files’ own', () => {
    const offset = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(300);
    const row = {
      ...OPEN_PERSON.row,
      firstSeenAtMs: Date.parse('2026-11-18T00:00:00Z'),
      // Evening in New York.
      lastSeenAtMs: Date.parse('2026-11-21T02:30:00Z'),
    };
    const body = table({ open: { ...OPEN_PERSON, row } });
    offset.mockRestore();
    expect(body.textContent).toContain('First seen November 18, 2026, last seen November 20, 2026');
  });

  it('gives the keyboard back to the table when closed', async () => {
    const body = table({ open: OPEN_PERSON });
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('person-name'));
    table({ open: null });
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(body.querySelector('[role="grid"]')),
    );
  });

  it('stays open on Escape while a note is not saved', async () => {
    const on = spies();
    const body = table({ open: OPEN_PERSON }, on);
    const note = body.querySelector<HTMLTextAreaElement>('#person-note');
    note?.focus();
    await userEvent.type(note as HTMLTextAreaElement, ' twice');
    await userEvent.keyboard('{Escape}');
    expect(on.onClose).not.toHaveBeenCalled();
    expect(note?.value).toContain(' twice');
    if (note) note.value = 'Met in Ghent ';
    await userEvent.keyboard('{Escape}');
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  const CORRECT = 'Correct: Function';
  it('leads the keyboard into the form that a button opened, and back', async () => {
    const body = table({ open: OPEN_PERSON });
    press(body, CORRECT);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('correct-function'));
    press(body, 'Cancel');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(CORRECT),
    );
    press(body, 'Forget this person …');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
    press(body, 'Cancel');
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Forget this person …'),
    );
  });
});
