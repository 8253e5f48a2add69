import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/categories';

const lines = readFileSync(join(import.meta.dirname, '../../fixtures/titles/personnel.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string]);

const forced = (title: string) => {
  const { level6, department11 } = classify(title, null, { forced: true });
  return [level6, department11];
};

describe('what personnel departments would call it', () => {
  it.each(lines)('%s: %s, %s', (title, level, department) => {
    expect(forced(title)).toEqual([level, department]);
  });
});

/** Areas of a company, as Germans and the English write them after, before and inside of a role. */
const AREAS: Record<string, string[]> = {
  Marketing: ['Marketing', 'Unternehmenskommunikation', 'E-Commerce', 'Social Media'],
  Sales: ['Vertrieb', 'Sales', 'Key Account Management', 'Innendienst', 'Vertrieb und Marketing'],
  'Business Development': ['Business Development', 'Unternehmensentwicklung', 'Partnerships'],
  'Information Technology': ['IT', 'Softwareentwicklung', 'IT-Infrastruktur', 'Data Science'],
  'Human Resources': ['Personal', 'HR', 'Recruiting', 'Personalentwicklung'],
  Purchasing: ['Einkauf', 'Procurement', 'Beschaffung'],
  Consulting: ['Consulting', 'Unternehmensberatung'],
  'Customer Support': ['Kundenservice', 'Customer Success', 'Kundendienst'],
  'Project Management': ['Projektmanagement', 'PMO'],
  Other: ['Controlling', 'Produktion', 'Logistik', 'Konstruktion', 'Rechnungswesen', 'Compliance'],
};
const ROLES: Record<string, string[]> = {
  Junior: ['Werkstudent X', 'Praktikantin im Bereich X', 'X Intern', 'Junior X Manager'],
  Professional: ['Referent X', 'Sachbearbeiterin X', 'X Specialist', 'Mitarbeiter im Bereich X'],
  Senior: ['Senior X Specialist', 'Senior Referent X', 'Senior X Manager'],
  Lead: ['Leiter X', 'Head of X', 'Teamleiterin X', 'Abteilungsleiter X', 'Global Head of X'],
  Director: ['Director X', 'X Director', 'VP X', 'Direktor X'],
  Management: ['Geschäftsführer X', 'Chief X Officer', 'Vorstand X'],
};

describe.each(Object.entries(AREAS))('%s, whatever the role', (department, areas) => {
  it.each(Object.entries(ROLES))('%s', (level, roles) => {
    const titles = areas.flatMap((area) => roles.map((role) => role.replace('X', area)));
    const wrong = titles.filter((title) => {
      const [saidLevel, saidDepartment] = forced(title);
      return saidLevel !== level || saidDepartment !== department;
    });
    expect(wrong).toEqual([]);
  });
});
