import type { PageDefinition, PageExamples } from './page-definition';

const COMPANY = /^company\/([^/]+)(?:\/about)?$/;

/** A company's page, and what it says about itself. Administrators' pages and lists below it are others. */
export const companyPage: PageDefinition = {
  id: 'company',
  recognise({ path }) {
    const slug = COMPANY.exec(path)?.[1];
    return slug ? { slug } : undefined;
  },
};

export const companyExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/company/lorem-ltd/',
    'https://www.linkedin.com/company/4711/about/',
  ],
  reject: [
    'https://www.linkedin.com/company/4711/admin/dashboard/',
    'https://www.linkedin.com/company/lorem-ltd/jobs/',
    'https://www.linkedin.com/company/lorem-ltd/people/',
    'https://www.linkedin.com/school/lorem-university/',
  ],
};
