// Counts how common levels × functions are among positions as people write them, into assets/words/reference-shares.json:
// `node scripts/run.mjs scripts/reference-shares.ts POSITIONS.TXT`. Run it again with every CLASSIFIER_VERSION.
import { readFileSync, writeFileSync } from 'node:fs';
import { countReferenceShares, fileText, REFERENCE_FILE } from './reference-shares/count';

const [source = ''] = process.argv.slice(2);
writeFileSync(REFERENCE_FILE, fileText(countReferenceShares(readFileSync(source, 'utf8'))));
