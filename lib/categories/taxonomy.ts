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

/** What a title says about rank, finer than either label set. `icManager` manages a thing, not people. */
export type Level =
  | 'unpaid'
  | 'training'
  | 'junior'
  | 'professional'
  | 'senior'
  | 'icManager'
  | 'lead'
  | 'manager'
  | 'director'
  | 'vp'
  | 'cxo'
  | 'partner'
  | 'owner';

/** Our judgement, 2026-11-23: the six-level set calls whoever runs the company Management. */
export const LEVELS: Record<Level, { seniority: Seniority; level6: Level6 }> = {
  unpaid: { seniority: 'Unpaid', level6: 'Professional' },
  training: { seniority: 'Training', level6: 'Junior' },
  junior: { seniority: 'Entry', level6: 'Junior' },
  professional: { seniority: 'Entry', level6: 'Professional' },
  senior: { seniority: 'Senior', level6: 'Senior' },
  icManager: { seniority: 'Manager', level6: 'Professional' },
  lead: { seniority: 'Manager', level6: 'Lead' },
  manager: { seniority: 'Manager', level6: 'Lead' },
  director: { seniority: 'Director', level6: 'Director' },
  vp: { seniority: 'VP', level6: 'Director' },
  cxo: { seniority: 'CXO', level6: 'Management' },
  partner: { seniority: 'Partner', level6: 'Management' },
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

/** Fields of work as the word lists know them: finer than the functions, so that both label sets follow from one decision. */
export const FIELDS = {
  marketing: { function: 'Marketing', department: 'Marketing' },
  media: { function: 'Media and Communication', department: 'Other' },
  sales: { function: 'Sales', department: 'Sales' },
  bizdev: { function: 'Business Development', department: 'Business Development' },
  software: { function: 'Engineering', department: 'Information Technology' },
  it: { function: 'Information Technology', department: 'Information Technology' },
  engineering: { function: 'Engineering', department: 'Other' },
  hr: { function: 'Human Resources', department: 'Human Resources' },
  purchasing: { function: 'Purchasing', department: 'Purchasing' },
  consulting: { function: 'Consulting', department: 'Consulting' },
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
  realestate: { function: 'Real Estate', department: 'Other' },
  protective: { function: 'Military and Protective Services', department: 'Other' },
  community: { function: 'Community and Social Services', department: 'Other' },
} as const satisfies Record<string, { function: JobFunction; department: Department11 }>;
export type Field = keyof typeof FIELDS;
