import { selectReading } from '../../lib/readers/select-reading';

const selectHere = (url: string) => selectReading(document, { url, navigatedInApp: false });

(globalThis as unknown as { selectHere: typeof selectHere }).selectHere = selectHere;
