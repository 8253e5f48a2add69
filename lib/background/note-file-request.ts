import type { FromExtension, Reply } from '../messaging/messages';
import { done, type CommandContext } from './command-context';

/** Notes that LinkedIn was asked for a file, now, or that nothing is waited for any more. Asking again starts anew. */
export async function noteFileRequest(
  { settings, nowMs }: CommandContext,
  { file, isAsked }: FromExtension['noteFileRequest'],
): Promise<Reply> {
  await settings.update((current) => {
    const others = (current.fileRequests ?? []).filter((request) => request.file !== file);
    const fileRequests = isAsked ? [...others, { file, askedAtMs: nowMs }] : others;
    return { ...current, fileRequests };
  });
  return done;
}
