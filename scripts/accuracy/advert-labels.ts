import type { JobFunction, Level6, Seniority } from '../../lib/categories';

/**
 * Functions that an advert's label stands for. LinkedIn's advert labels are not its 26 functions, and an advert
 * carries up to three: an answer counts when any label admits it. "Management", "Other", "General Business" and
 * "Analyst" say nothing about the field and are left out.
 */
export const FUNCTIONS_OF_LABEL: Record<string, JobFunction[]> = {
  'Information Technology': ['Information Technology', 'Engineering'],
  Engineering: ['Engineering'],
  Sales: ['Sales'],
  'Business Development': ['Business Development', 'Sales'],
  'Health Care Provider': ['Healthcare Services'],
  'Human Resources': ['Human Resources'],
  Finance: ['Finance', 'Accounting'],
  'Accounting/Auditing': ['Accounting', 'Finance'],
  Administrative: ['Administrative'],
  Legal: ['Legal'],
  Marketing: ['Marketing', 'Media and Communication'],
  Education: ['Education'],
  Training: ['Education', 'Human Resources'],
  'Customer Service': ['Customer Success and Support'],
  Purchasing: ['Purchasing'],
  'Supply Chain': ['Operations', 'Purchasing'],
  Distribution: ['Operations'],
  'Quality Assurance': ['Quality Assurance'],
  'Project Management': ['Program and Project Management'],
  Manufacturing: ['Operations', 'Engineering', 'Quality Assurance'],
  Production: ['Operations', 'Engineering'],
  Design: ['Arts and Design'],
  'Art/Creative': ['Arts and Design'],
  Research: ['Research'],
  Science: ['Research'],
  Consulting: ['Consulting'],
  'Product Management': ['Product Management'],
  'Writing/Editing': ['Media and Communication', 'Marketing'],
  'Public Relations': ['Media and Communication', 'Marketing'],
  Advertising: ['Marketing'],
  'Strategy/Planning': ['Business Development'],
};

/** Functions that no label of an advert stands for: a title given one of them cannot be judged and is left out. */
export const BEYOND_ADVERTS: ReadonlySet<string> = new Set<JobFunction>([
  'Real Estate',
  'Community and Social Services',
  'Military and Protective Services',
  'Entrepreneurship',
]);

/** Levels of a person that fit an advert's level. Adverts say "Mid-Senior" of nearly everything above the start. */
export const LEVELS_OF_LABEL: Record<string, { seniority: Seniority[]; level6: Level6[] }> = {
  Internship: { seniority: ['Training', 'Unpaid'], level6: ['Junior'] },
  'Entry level': { seniority: ['Entry', 'Training'], level6: ['Junior', 'Professional'] },
  Associate: { seniority: ['Entry', 'Senior', 'Manager'], level6: ['Professional', 'Junior'] },
  'Mid-Senior level': {
    seniority: ['Senior', 'Manager', 'Director'],
    level6: ['Professional', 'Senior', 'Lead'],
  },
  Director: {
    seniority: ['Director', 'VP', 'Manager'],
    level6: ['Director', 'Lead', 'Management'],
  },
  Executive: {
    seniority: ['CXO', 'VP', 'Director', 'Partner', 'Owner'],
    level6: ['Management', 'Director'],
  },
};
