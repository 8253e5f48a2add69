/** Rises with every change that classifies people differently; stored people below it are classified again. */
export const CLASSIFIER_VERSION = 5;
