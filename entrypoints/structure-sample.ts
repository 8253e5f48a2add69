import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureSample } from '../lib/readers/structure-sample';

// Injected once into a page that could not be read; what it returns goes to the background alone.
export default defineUnlistedScript(() => ({
  url: location.href,
  sample: structureSample(document.querySelector('main') ?? document.body),
}));
