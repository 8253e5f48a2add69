/**
 * Runs the work again after it ended when it was asked for meanwhile, however often. Work that failed does not stand in the
 * way of the next.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    try {
      do {
        isAskedAgain = false;
        await work();
      } while (isAskedAgain);
    } finally {
      running = null;
    }
  };
  return () => {
    if (running) isAskedAgain = true;
    else running = run();
    return running as Promise<void>;
  };
}
