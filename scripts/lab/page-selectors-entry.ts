import { selectWholePage } from '../../lib/readers/select-whole-page';
import { structureSample } from '../../lib/readers/structure-sample';

const calls = {
  selectHere: (url: string) => selectWholePage(document, { url, navigatedInApp: false }),
  sampleHere: () => structureSample(document.querySelector('main') ?? document.body),
};

Object.assign(globalThis, calls);
