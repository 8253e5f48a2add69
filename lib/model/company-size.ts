/** LinkedIn's sizes of a company by employees, in its own writing, the smallest first. "1" works alone. */
export const COMPANY_SIZES = [
  '1',
  '2-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1,000',
  '1,001-5,000',
  '5,001-10,000',
  '10,001+',
] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];
