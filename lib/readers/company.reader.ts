import type { ReaderDefinition } from './reader-definition';
import { AROUND, POSTS } from './regions';

/** A company's page: how many people work there. Its followers are its own and never anybody's here. */
export const companyReader: ReaderDefinition = {
  id: 'company',
  source: 'profile',
  uncaptured: true,
  exclude: `${AROUND}, ${POSTS}, [role="listitem"], a[href*="/company/"]`,
  screens: ['.company.', '.organization.'],
  fields: [],
  fact: 'companySize',
};
