import type { FromPage } from '../messaging/messages';
import { toLocalDay } from '../model/day';
import { interpretReading } from '../parsing/interpret-reading';
import type { PlacedReading } from '../store/rows';

/** A message's reading, interpreted, with where and when it was made. */
export function placeReading(message: FromPage['reading'], tabId: number): PlacedReading {
  const { id, documentId, capturedAtMs, utcOffsetMinutes } = message;
  const day = toLocalDay(capturedAtMs, utcOffsetMinutes);
  const reading = interpretReading(message.reading, day);
  return { id, tabId, documentId, capturedAtMs, utcOffsetMinutes, day, reading };
}
