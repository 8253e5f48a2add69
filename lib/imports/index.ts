export { importCounts, importPosts, type FileCount, type FilePost } from './import-counts';
export { peopleIndex, type PeopleIndex } from './match-people';
export { readFiles, type InputFile, type ReadFilesOptions } from './read-files';
export { rowsOf, summariseImport, type ImportSummary } from './summarise-import';
