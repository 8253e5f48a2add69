// The rows of every table, by who writes them.
export type * from './rows/authored';
export type * from './rows/files';
export type * from './rows/meta';
export type * from './rows/readings';
