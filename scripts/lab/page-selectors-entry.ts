import { selectWholePage } from '../../lib/readers/select-whole-page';

const selectHere = (url: string) => selectWholePage(document, { url, navigatedInApp: false });

(globalThis as unknown as { selectHere: typeof selectHere }).selectHere = selectHere;
