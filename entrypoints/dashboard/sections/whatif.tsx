import { WhatIfSection, type WhatIfState } from '../../../components/dashboard/whatif-section';
import type { TriedChange } from '../../../lib/scores/what-if';
import type { CreateSection } from '../screen';

/** Whoever drags a slider gets the outcome when the hand rests, so that a large network never holds it up. */
const REST_MS = 120;

/** What a change would do, computed by the same functions as the scores. */
export const whatif: CreateSection = (screen) => {
  let state: WhatIfState | null = null;
  let place = screen.place();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const compute = async (): Promise<void> => {
    if (!state) return;
    const { tried } = state;
    const result = await screen.ask('whatIf', { ...place, tried });
    // Whoever dragged on meanwhile is answered next.
    if (state.tried !== tried) return;
    state = { ...state, result };
    screen.repaint();
  };
  const onTry = (tried: TriedChange): void => {
    if (!state) return;
    state = { ...state, tried };
    screen.repaint();
    clearTimeout(timer);
    timer = setTimeout(() => void compute(), REST_MS);
  };
  return {
    async load() {
      place = screen.place();
      const { tried = {}, result = null } = state ?? {};
      state = { ...(await screen.ask('triable', place)), tried, result };
      await compute();
    },
    draw: () => <WhatIfSection state={state} on={{ onTry }} />,
  };
};
