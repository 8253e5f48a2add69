import { CONNECTIONS } from './connections';
import type { TableDefinition } from '../table-definition';

/**
 * `linkedin_connections_export_microsoft_outlook.csv`, the only form until 2016. Its columns are Outlook's own, so only
 * the name tells it from a private address book, which is never read.
 */
export const OUTLOOK_CONNECTIONS: TableDefinition<'connections'> = {
  ...CONNECTIONS,
  fileName: 'linkedin_connections_export_microsoft_outlook.csv',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['E-mail Address'],
    company: ['Company'],
    position: ['Job Title'],
    outlook: ['Middle Name'],
  },
  required: ['firstName', 'lastName', 'email', 'company', 'position', 'outlook'],
  namedAs: ['linkedinconnectionsexportmicrosoftoutlook', 'linkedinconnectionsexport'],
  dates: {},
};
