/** What is answered in time; undefined when it comes later, never, or as an error. */
export const withinTime = <T>(answer: Promise<T>, limitMs: number): Promise<T | undefined> =>
  Promise.race([
    answer.catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, limitMs);
    }),
  ]);
