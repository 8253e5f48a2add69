/** LinkedIn's ten levels. */
export type Seniority =
  | 'Unpaid'
  | 'Training'
  | 'Entry'
  | 'Senior'
  | 'Manager'
  | 'Director'
  | 'VP'
  | 'CXO'
  | 'Partner'
  | 'Owner';

export type Level6 = 'Junior' | 'Professional' | 'Senior' | 'Lead' | 'Management' | 'Director';

export type Department11 =
  | 'Marketing'
  | 'Sales'
  | 'Business Development'
  | 'Information Technology'
  | 'Human Resources'
  | 'Purchasing'
  | 'Consulting'
  | 'Customer Support'
  | 'Administrative'
  | 'Project Management'
  | 'Other';

/** What a title says about rank, finer than either label set. */
export type Level =
  | 'unpaid'
  | 'training'
  | 'junior'
  /** Does the work or assists with it, by trade: LinkedIn's entry level, yet not the start of a career. */
  | 'entry'
  /** Does work that adverts nearly always ask experience for: LinkedIn's senior level, without a word of rank. */
  | 'experienced'
  /** Names an occupation without a rank, or takes a word of rank back ("business partner"). */
  | 'professional'
  | 'senior'
  /** Manages a thing, not people: "product manager". */
  | 'icManager'
  | 'seniorManager'
  | 'lead'
  | 'manager'
  | 'director'
  | 'vp'
  /** May sign for the company: "Prokurist". */
  | 'signatory'
  | 'cxo'
  | 'partner'
  /** Works for themselves, without a company to run. */
  | 'freelance'
  | 'owner';

/**
 * What a level is called in both label sets. `null`: LinkedIn files the occupation under more than one of its ten
 * levels, so that its name alone says none. The six-level column is our judgement of 2026-11-23: Management runs the company or sits in
 * its top circle, Lead leads people below that.
 */
export const LEVELS: Record<Level, { seniority: Seniority | null; level6: Level6 }> = {
  unpaid: { seniority: 'Unpaid', level6: 'Professional' },
  training: { seniority: 'Training', level6: 'Junior' },
  junior: { seniority: 'Entry', level6: 'Junior' },
  entry: { seniority: 'Entry', level6: 'Professional' },
  experienced: { seniority: 'Senior', level6: 'Professional' },
  professional: { seniority: null, level6: 'Professional' },
  senior: { seniority: 'Senior', level6: 'Senior' },
  icManager: { seniority: 'Manager', level6: 'Professional' },
  seniorManager: { seniority: 'Manager', level6: 'Senior' },
  lead: { seniority: 'Manager', level6: 'Lead' },
  manager: { seniority: 'Manager', level6: 'Lead' },
  director: { seniority: 'Director', level6: 'Director' },
  vp: { seniority: 'VP', level6: 'Director' },
  signatory: { seniority: 'Director', level6: 'Management' },
  cxo: { seniority: 'CXO', level6: 'Management' },
  partner: { seniority: 'Partner', level6: 'Management' },
  freelance: { seniority: 'Owner', level6: 'Professional' },
  owner: { seniority: 'Owner', level6: 'Management' },
};

/** LinkedIn's 26 functions. */
export const FUNCTIONS = [
  'Accounting',
  'Administrative',
  'Arts and Design',
  'Business Development',
  'Community and Social Services',
  'Consulting',
  'Education',
  'Engineering',
  'Entrepreneurship',
  'Finance',
  'Healthcare Services',
  'Human Resources',
  'Information Technology',
  'Legal',
  'Marketing',
  'Media and Communication',
  'Military and Protective Services',
  'Operations',
  'Product Management',
  'Program and Project Management',
  'Purchasing',
  'Quality Assurance',
  'Real Estate',
  'Research',
  'Sales',
  'Customer Success and Support',
] as const;
export type JobFunction = (typeof FUNCTIONS)[number];

/**
 * Fields of work as the word lists know them: finer than the functions, so that both label sets follow from one
 * decision. The departments are our judgement of 2026-11-23.
 */
export const FIELDS = {
  marketing: { function: 'Marketing', department: 'Marketing' },
  pr: { function: 'Media and Communication', department: 'Marketing' },
  media: { function: 'Media and Communication', department: 'Other' },
  sales: { function: 'Sales', department: 'Sales' },
  bizdev: { function: 'Business Development', department: 'Business Development' },
  software: { function: 'Engineering', department: 'Information Technology' },
  it: { function: 'Information Technology', department: 'Information Technology' },
  engineering: { function: 'Engineering', department: 'Other' },
  hr: { function: 'Human Resources', department: 'Human Resources' },
  purchasing: { function: 'Purchasing', department: 'Purchasing' },
  itconsulting: { function: 'Information Technology', department: 'Consulting' },
  consulting: { function: 'Consulting', department: 'Consulting' },
  coaching: { function: 'Consulting', department: 'Other' },
  support: { function: 'Customer Success and Support', department: 'Customer Support' },
  admin: { function: 'Administrative', department: 'Administrative' },
  project: { function: 'Program and Project Management', department: 'Project Management' },
  product: { function: 'Product Management', department: 'Other' },
  finance: { function: 'Finance', department: 'Other' },
  accounting: { function: 'Accounting', department: 'Other' },
  legal: { function: 'Legal', department: 'Other' },
  healthcare: { function: 'Healthcare Services', department: 'Other' },
  education: { function: 'Education', department: 'Other' },
  research: { function: 'Research', department: 'Other' },
  design: { function: 'Arts and Design', department: 'Other' },
  operations: { function: 'Operations', department: 'Other' },
  qa: { function: 'Quality Assurance', department: 'Other' },
  softwareqa: { function: 'Quality Assurance', department: 'Information Technology' },
  realestate: { function: 'Real Estate', department: 'Other' },
  protective: { function: 'Military and Protective Services', department: 'Other' },
  community: { function: 'Community and Social Services', department: 'Other' },
} as const satisfies Record<string, { function: JobFunction; department: Department11 }>;
export type Field = keyof typeof FIELDS;

/** The top categories of LinkedIn's industry codes, V2. */
export const INDUSTRIES = [
  'Accommodation Services',
  'Administrative and Support Services',
  'Construction',
  'Consumer Services',
  'Education',
  'Entertainment Providers',
  'Farming, Ranching, Forestry',
  'Financial Services',
  'Government Administration',
  'Holding Companies',
  'Hospitals and Health Care',
  'Manufacturing',
  'Oil, Gas, and Mining',
  'Professional Services',
  'Real Estate and Equipment Rental Services',
  'Retail',
  'Technology, Information and Media',
  'Transportation, Logistics, Supply Chain and Storage',
  'Utilities',
  'Wholesale',
] as const;
export type Industry = (typeof INDUSTRIES)[number];
