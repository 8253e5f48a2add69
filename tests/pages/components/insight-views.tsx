import { vi } from 'vitest';
import { GrowthSection } from '../../../components/dashboard/growth-section';
import { LearnSection } from '../../../components/dashboard/learn-section';
import type { Telling } from '../../../lib/model/reminder';
import { ReportSection } from '../../../components/dashboard/report-section';
import { WhatIfSection, type WhatIfState } from '../../../components/dashboard/whatif-section';
import { addDays, toLocalDay } from '../../../lib/model/day';
import { bestFollowerDays } from '../../../lib/scores/growth/follower-days';
import { growthQuestions } from '../../../lib/scores/growth/growth-questions';
import { originsOf } from '../../../lib/scores/growth/origins';
import { placesLeft } from '../../../lib/scores/growth/places-left';
import { reportOf } from '../../../lib/scores/report';
import { whatIf, whatIfExamples } from '../../../lib/scores/what-if';
import { NOW_MS } from '../../fixtures/popup-views';
import { EXAMPLE_FACTS, EXAMPLE_GOAL } from './overview-views';

const TODAY = toLocalDay(NOW_MS, 0);
const DAYS = { from: addDays(TODAY, -30), to: TODAY };

export const growthSpies = () => ({ onExplain: vi.fn(), onPace: vi.fn() });

export const filledGrowth = (on = growthSpies()) => (
  <GrowthSection
    state={{
      questions: growthQuestions(EXAMPLE_FACTS, []),
      origins: originsOf(EXAMPLE_FACTS, null, TODAY, 365),
      bestDays: bestFollowerDays(EXAMPLE_FACTS, TODAY, 365, 5),
      postDays: { withPost: 3, without: 1, daysWith: 40, daysWithout: 120 },
      places: placesLeft(EXAMPLE_FACTS, NOW_MS),
      pace: { goal: { what: 'followers', target: 2000 }, said: null },
      gone: 3,
      isExample: true,
    }}
    on={on}
  />
);

const whatIfState: WhatIfState = {
  sliders: [{ name: 'followers', min: -500, max: 1000, step: 10 }],
  examples: whatIfExamples(EXAMPLE_FACTS, EXAMPLE_GOAL, NOW_MS),
  tried: { followers: 100 },
  result: whatIf(EXAMPLE_FACTS, EXAMPLE_GOAL, { followers: 100 }, NOW_MS),
};

export const filledWhatIf = (onTry = vi.fn()) => (
  <WhatIfSection state={whatIfState} on={{ onTry }} />
);

export const tellingSpies = () => ({ onAnswerReminder: vi.fn(), onTurnReminderOff: vi.fn() });

export const filledReport = (
  onPicture = vi.fn(),
  telling: Telling | null = null,
  on = tellingSpies(),
) => (
  <ReportSection
    state={{
      report: reportOf(EXAMPLE_FACTS, EXAMPLE_GOAL, null, DAYS, NOW_MS),
      names: ['Ada <b>Alder</b>'],
      goal: 'creator',
      jumps: [{ kind: 'thisWeek', name: '2026-W48' }],
      telling,
    }}
    onPicture={onPicture}
    on={on}
  />
);

export const filledLearn = (page = 'balance') => <LearnSection page={page} />;
