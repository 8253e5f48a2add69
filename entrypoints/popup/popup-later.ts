// What the popup needs only when something is asked or clicked: kept out of its first chunk.
export { PROMPTS } from '../../components/popup/prompts';
export { popupCallbacks } from './popup-callbacks';
