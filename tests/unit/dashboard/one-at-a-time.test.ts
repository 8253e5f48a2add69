import { expect, it, vi } from 'vitest';
import { oneAtATime } from '../../../entrypoints/dashboard/one-at-a-time';

it('runs once more for everybody who asked meanwhile', async () => {
  let end = (): void => undefined;
  const work = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const run = oneAtATime(work);
  const first = run();
  const asked = [run(), run()];
  end();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  end();
  await Promise.all([first, ...asked]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('goes on after work that failed', async () => {
  const work = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
  const run = oneAtATime(work);
  await expect(run()).rejects.toThrow('gone');
  await run();
  expect(work).toHaveBeenCalledTimes(2);
});
