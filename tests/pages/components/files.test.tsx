import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { BringFiles } from '../../../components/imports/bring-files';
import { FileGuide } from '../../../components/imports/file-guide';
import { ImportList } from '../../../components/imports/import-list';
import type { ImportStage } from '../../../components/imports/import-props';
import { WhoDoIKnow } from '../../../components/lists/who-do-i-know';
import { RestoreBackup, type RestoreStage } from '../../../components/settings/restore-backup';
import { PAST_IMPORT, PROGRESS, REPORT } from '../../fixtures/file-views';
import { NOW_MS } from '../../fixtures/popup-views';
import { importSpies } from './import-spies';
import { expectAccessible, paint, tabStops, THEMES } from './paint';

const STAGES: Record<ImportStage['stage'], ImportStage> = {
  idle: { stage: 'idle' },
  asking: {
    stage: 'asking',
    fileCount: 2,
    accounts: [
      { id: 'a', label: 'robin-sample' },
      { id: 'b', label: '' },
    ],
  },
  differing: {
    stage: 'differing',
    account: { id: 'a', label: 'robin' },
    sharedShare: 0.12,
    owners: null,
  },
  running: { stage: 'running', progress: PROGRESS },
  done: { stage: 'done', report: REPORT },
  cancelled: { stage: 'cancelled' },
  failed: { stage: 'failed', reason: 'Another tab is importing right now.' },
};

const bring = (stage: ImportStage['stage'], on = importSpies(), theme?: (typeof THEMES)[number]) =>
  paint(
    <main>
      <h1>{'x'}</h1>
      <BringFiles idPrefix="x" withMessages={false} importing={STAGES[stage]} on={on} />
    </main>,
    theme,
  );

const press = (body: HTMLElement, name: string): void => {
  const button = [...body.querySelectorAll('button')].find((b) => b.textContent === name);
  if (!button) throw new Error(`No button "${name}"`);
  button.click();
};

describe.each(THEMES)('bringing files in the %s theme', (theme) => {
  it.each(Object.keys(STAGES) as ImportStage['stage'][])('is accessible: %s', async (stage) => {
    bring(stage, importSpies(), theme);
    await expectAccessible();
  });
});

describe('bringing files', () => {
  it('reaches both pickers and the messages tick with the keyboard', () => {
    bring('idle');
    expect(tabStops()).toEqual(['Choose files', 'Choose a folder', 'Read my messages too']);
  });

  it('leaves messages unticked and says why it asks', () => {
    const body = bring('idle');
    expect(body.querySelector<HTMLInputElement>('[type=checkbox]')?.checked).toBe(false);
    expect(body.textContent).toContain('private correspondence');
    expect(body.textContent).toContain('never the text');
  });

  it('hands over picked files, and the same ones again', () => {
    const on = importSpies();
    const input = bring('idle', on).querySelector<HTMLInputElement>('input[type=file]');
    for (let times = 0; times < 2; times++) {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['a'], 'Connections.csv'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change'));
    }
    expect(on.onFiles).toHaveBeenCalledTimes(2);
    expect(input?.files).toHaveLength(0);
  });

  it('takes what is dropped', () => {
    const on = importSpies();
    const zone = bring('idle', on).querySelector('.drop');
    const dropped = new DataTransfer();
    zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
    expect(on.onDrop).toHaveBeenCalledWith(dropped);
  });

  it('tells how far it is, and aloud only by quarters', () => {
    const body = bring('running');
    const { textContent } = body;
    expect(textContent).toContain('(2 of 4): 12,000 rows so far, 62%. About 2 minutes left.');
    expect(body.querySelector('[role=status]')?.textContent).toBe('Reading your files: 50%.');
  });

  it('shows every line that was not understood, as text', () => {
    const body = bring('done');
    expect(body.textContent).toContain('1,200 lines of archive.zip/Connections.csv not understood');
    expect(body.textContent).toContain('Line 17: “<img src=x onerror=alert(1)>” could not be read');
    expect(body.textContent).toContain('… and 1,198 more.');
    expect(body.textContent).toContain('columns Flour, Salt');
    expect(body.querySelector('img')).toBeNull();
  });

  it('asks about files of another name, and stores nothing by itself', () => {
    const on = importSpies();
    const owners = { inFiles: 'Kim Roe', known: 'Robin Doe' };
    const importing: ImportStage = {
      stage: 'differing',
      account: { id: 'a', label: '' },
      sharedShare: 0,
      owners,
    };
    const body = paint(
      <BringFiles idPrefix="x" withMessages={false} importing={importing} on={on} />,
    );
    expect(body.textContent).toContain('These files are of Kim Roe');
    expect(body.textContent).not.toContain('%');
    press(body, 'Put it into a new account');
    expect(on.onTarget).toHaveBeenCalledWith('new');
  });

  it('sends files to the account that was chosen', () => {
    const on = importSpies();
    const body = bring('asking', on);
    const select = body.querySelector('select');
    if (select) select.value = 'new';
    press(body, 'Bring them');
    expect(on.onTarget).toHaveBeenCalledWith('new');
  });
});

describe('taking an import back', () => {
  it('asks first and says what goes and what stays', () => {
    const onTakeBack = vi.fn();
    const body = paint(
      <ImportList imports={[PAST_IMPORT]} nowMs={NOW_MS} onTakeBack={onTakeBack} />,
    );
    press(body, 'Take back');
    expect(onTakeBack).not.toHaveBeenCalled();
    // Preact paints the question with the next task.
    return vi.waitFor(() => {
      expect(body.textContent).toContain('You can bring the files again');
      press(body, 'Take it back');
      expect(onTakeBack).toHaveBeenCalledWith('run-1');
      expect(body.querySelector('img')).toBeNull();
    });
  });
});

describe('what LinkedIn was asked for', () => {
  const guide = (askedAtMs: number, onAsked = vi.fn()): HTMLElement =>
    paint(
      <FileGuide requests={[{ file: 'connections', askedAtMs }]} nowMs={NOW_MS} on={{ onAsked }} />,
    );
  const HOUR_MS = 3_600_000;

  it.each([
    ['waited for', 0, 'It should be there by'],
    ['there', HOUR_MS, 'It should be there now'],
    ['gone after the link died', 80 * HOUR_MS, 'The link has stopped working'],
  ])('is %s', (_, agoMs, said) => {
    expect(guide(NOW_MS - agoMs).textContent).toContain(said);
  });

  it('names the fastest file first', () => {
    const titles = [...guide(NOW_MS).querySelectorAll('summary b')].map((b) => b.textContent);
    expect(titles.map((title) => title?.split(',')[0])).toEqual([
      'Analytics',
      'Connections alone',
      'Everything',
    ]);
  });
});

describe('who do I know at', () => {
  it('finds with Enter and shows names as text', async () => {
    const person = { id: '1', name: '<b>Ada</b>', slug: 'a/../b', title: 'CTO', company: 'Kelp' };
    const onFind = vi.fn().mockResolvedValue({ people: [person], total: 1 });
    const body = paint(
      <main>
        <h1>{'x'}</h1>
        <WhoDoIKnow idPrefix="x" onFind={onFind} />
      </main>,
    );
    const input = body.querySelector('input');
    if (input) input.value = ' kelp ';
    body.querySelector('form')?.requestSubmit();
    expect(onFind).toHaveBeenCalledWith('kelp');
    await vi.waitFor(() => expect(body.textContent).toContain('<b>Ada</b>'));
    expect(body.querySelector('a')?.getAttribute('href')).toBe(
      'https://www.linkedin.com/in/a%2F..%2Fb/',
    );
    await expectAccessible();
  });
});

describe('restoring', () => {
  const offer = {
    fileName: 'evenkeel-backup.json',
    createdAtMs: NOW_MS,
    accounts: 1,
    people: 20,
    counts: 7,
  };
  const paintStage = (restoring: RestoreStage, onRestore = vi.fn()): HTMLElement =>
    paint(
      <main>
        <h1>{'x'}</h1>
        <RestoreBackup
          restoring={restoring}
          on={{ onRestore, onChooseBackup: vi.fn(), onLeaveRestore: vi.fn() }}
        />
      </main>,
    );

  it('says what is in it and what it replaces before it does anything', async () => {
    const onRestore = vi.fn();
    const body = paintStage({ stage: 'offered', offer }, onRestore);
    expect(body.textContent).toContain('1 account, 20 people, 7 numbers');
    expect(body.textContent).toContain('replaces everything');
    await expectAccessible();
    press(body, 'Replace everything with it');
    expect(onRestore).toHaveBeenCalledOnce();
  });

  it('says why a file was refused', async () => {
    const body = paintStage({ stage: 'refused', fileName: 'x.json', reason: 'It is damaged.' });
    expect(body.querySelector('[role=alert]')?.textContent).toBe('x.json It is damaged.');
    await expectAccessible();
  });
});
