import { median, relativeRow, type BenchRow } from './bench-row';
import { LARGE } from './seed-large-network';
import { EMPTY_POPUP, ourPage, timeToMark, withLargeNetwork } from './with-extension';

const RUNS = 24;
const TARGET_RATIO = 1.25;

/** The popup on a large network against an empty popup made with the same tools, taking turns. */
export const run = (): Promise<BenchRow[]> =>
  withLargeNetwork(async (context, first) => {
    await first.reload();
    const bigNumber = LARGE.people.toLocaleString('en-US');
    await first.waitForFunction((text) => document.body.innerText.includes(text), bigNumber);
    await first.close();
    const ours: number[] = [];
    const empty: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      empty.push(await timeToMark(context, EMPTY_POPUP, 'shown'));
      ours.push(await timeToMark(context, ourPage('popup.html'), 'scores-shown'));
    }
    return [
      relativeRow(
        'popup on 30,000 people, 10 years, 5,000 posts: scores shown',
        median(ours),
        'empty WXT + Preact popup',
        median(empty),
        TARGET_RATIO,
      ),
    ];
  });
