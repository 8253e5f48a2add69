import { selectReading } from '../../lib/readers/select-reading';

(globalThis as unknown as { selectReading: typeof selectReading }).selectReading = selectReading;
