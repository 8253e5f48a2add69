import { decideClass, type ClassDecision } from './decide-class';
import { decideLevel, type LevelDecision } from './decide-level';
import { isFullyRead, readPosition, readWords, type Position } from './read-position';
import {
  FIELDS,
  LEVELS,
  type Department11,
  type Field,
  type Industry,
  type JobFunction,
  type Level,
  type Level6,
  type Seniority,
} from './taxonomy';
import type { TitleLexicons } from './title-lexicons';
import { titlePositions } from './title-words';

/** What a title and a company say about a person. `null` = they do not say. */
export interface Classification {
  seniority: Seniority | null;
  function: JobFunction | null;
  industry: Industry | null;
  /** Six levels, as German and English personnel departments speak of them. */
  level6: Level6 | null;
  department11: Department11 | null;
  /** The words that decided, folded; empty for what nothing said. */
  reasons: { seniority: string[]; function: string[]; industry: string[] };
}

export interface ClassifyOptions {
  /** Gives the best guess instead of `null`; reasons stay empty where no word said it. */
  forced?: boolean;
}

/**
 * Scores below which a decision is not given unless forced; measured over the adverts and occupations of
 * docs/categories.md, where precision passes .85.
 */
const CERTAIN = {
  fieldScore: 0.5,
  fieldMargin: 0.25,
  loneWordScore: 0.45,
  industryScore: 0.9,
  industryMargin: 0.3,
};
/** What the company says about the industry counts this much beside the title. */
const COMPANY_WEIGHT = 2;

const GENERAL_MANAGEMENT: ReadonlySet<Level> = new Set<Level>([
  'cxo',
  'owner',
  'partner',
  'signatory',
]);

/** What only the title says of an industry counts where the occupation is at home in one. */
const TOLD_BY_TITLE: ReadonlySet<Industry> = new Set<Industry>([
  'Accommodation Services',
  'Education',
  'Financial Services',
  'Hospitals and Health Care',
  'Real Estate and Equipment Rental Services',
]);

/** Fields that nearly always belong to one industry. */
const INDUSTRY_OF_FIELD: Partial<Record<Field, Industry>> = {
  healthcare: 'Hospitals and Health Care',
  education: 'Education',
  realestate: 'Real Estate and Equipment Rental Services',
};

/** Best guesses where nothing was said: the commonest in each label set. */
const GUESS = {
  seniority: 'Entry',
  function: 'Operations',
  generalFunction: 'Business Development',
  industry: 'Technology, Information and Media',
  level6: 'Professional',
  department11: 'Other',
} as const;

type IndustryDecision = ClassDecision<Industry>;

/** What a title (or headline) says, whatever the company. */
export interface TitleReading {
  level: LevelDecision | null;
  field: ClassDecision<Field> | null;
  industry: IndustryDecision | null;
  /** The industry of the employer that the title itself names. */
  employerIndustry: IndustryDecision | null;
}

export function readTitle(title: string, lexicons: TitleLexicons): TitleReading {
  const positions = titlePositions(title).map((words) => readPosition(words, lexicons));
  const levels = positions.map(decideLevel);
  return {
    level: levels.find((decision) => decision !== null) ?? null,
    field: firstOf(upToGeneralManagement(positions, levels), decideField),
    industry: firstOf(positions, (p) => decideClass(p.words, p.meanings, 'industry')),
    employerIndustry: industryOf(
      positions.flatMap(({ employer }) => employer),
      lexicons,
    ),
  };
}

/** What a company's name says of its industry; a name without words says what nobody says. */
export const readCompany = (company: string, lexicons: TitleLexicons): CompanyReading => {
  const words = titlePositions(company).flat();
  return { isNamed: words.length > 0, industry: industryOf(words, lexicons) };
};

export interface CompanyReading {
  /** Whether there are words at all; without them the employer in the title speaks. */
  isNamed: boolean;
  industry: IndustryDecision | null;
}

/** Classifies by what title (or headline) and company say. Never throws; the same words give the same answer. */
export function classify(
  title: TitleReading,
  company: CompanyReading | null,
  { forced = false }: ClassifyOptions = {},
): Classification {
  const { level, field } = title;
  const industry = decideIndustry(
    title.industry,
    company?.isNamed ? company.industry : title.employerIndustry,
  );
  const certainField =
    field && field.score >= CERTAIN.fieldScore && field.margin >= CERTAIN.fieldMargin;
  const givenField = field && (forced || certainField) ? field : null;
  const certainIndustry =
    industry &&
    (industry.ofCompany || TOLD_BY_TITLE.has(industry.cls)) &&
    industry.score >= CERTAIN.industryScore &&
    industry.margin >= CERTAIN.industryMargin;
  // A guess at the industry gives way to a field that is certain.
  const saysIndustry = certainField || (forced && !industry);
  const byField = field && saysIndustry && !certainIndustry && INDUSTRY_OF_FIELD[field.cls];
  const givenIndustry = industry && (certainIndustry || (forced && !byField)) ? industry : null;
  const work = workOf(level, field, Boolean(certainField), forced);
  const rank = level ? LEVELS[level.level] : null;
  return {
    seniority: rank?.seniority ?? (forced ? GUESS.seniority : null),
    ...work,
    industry: givenIndustry?.cls ?? (byField || (forced ? GUESS.industry : null)),
    level6: rank?.level6 ?? (forced || givenField ? GUESS.level6 : null),
    reasons: {
      seniority: level?.words ?? [],
      function: givenField?.words ?? (work.function && !forced ? (level?.words ?? []) : []),
      industry: givenIndustry?.words ?? (byField ? (field?.words ?? []) : []),
    },
  };
}

/** The first position that says something counts: people name what they do now first. */
function firstOf<T>(positions: readonly Position[], decide: (position: Position) => T | null) {
  for (const position of positions) {
    const decision = decide(position);
    if (decision !== null) return decision;
  }
  return null;
}

/**
 * The field of a position. A word that says little beside words nobody knows ("Pega consultant") says enough when the
 * title holds nothing else ("Senior consultant").
 */
function decideField(position: Position): ClassDecision<Field> | null {
  const decision = decideClass(position.words, position.meanings, 'field');
  return decision !== null && decision.score >= CERTAIN.loneWordScore && isFullyRead(position)
    ? { ...decision, score: Math.max(decision.score, CERTAIN.fieldScore) }
    : decision;
}

/** Whoever runs a company first of all has no field from what they do besides ("Founder | Speaker"). */
function upToGeneralManagement(
  positions: readonly Position[],
  levels: readonly (LevelDecision | null)[],
): readonly Position[] {
  const at = levels.findIndex((decision) => decision && GENERAL_MANAGEMENT.has(decision.level));
  return at === -1 ? positions : positions.slice(0, at + 1);
}

/** Function and department; whoever runs a company without naming a field belongs to no department. */
function workOf(
  level: LevelDecision | null,
  field: ClassDecision<Field> | null,
  isCertain: boolean,
  forced: boolean,
): { function: JobFunction | null; department11: Department11 | null } {
  const said = field && FIELDS[field.cls];
  if (said && isCertain) return { function: said.function, department11: said.department };
  if (level?.founded) return { function: 'Entrepreneurship', department11: 'Other' };
  const isGeneral = level !== null && GENERAL_MANAGEMENT.has(level.level);
  const isNamed = field !== null && field.score >= CERTAIN.fieldScore;
  const department11 = isGeneral && !isNamed ? GUESS.department11 : null;
  if (!forced) return { function: null, department11 };
  return {
    function: said?.function ?? (isGeneral ? GUESS.generalFunction : GUESS.function),
    department11: department11 ?? said?.department ?? GUESS.department11,
  };
}

function decideIndustry(
  byTitle: IndustryDecision | null,
  byCompany: IndustryDecision | null,
): (IndustryDecision & { ofCompany: boolean }) | null {
  if (!byCompany) return byTitle && { ...byTitle, ofCompany: false };
  if (byCompany.cls !== byTitle?.cls) {
    return { ...byCompany, score: byCompany.score * COMPANY_WEIGHT, ofCompany: true };
  }
  return {
    ofCompany: true,
    cls: byCompany.cls,
    score: byCompany.score * COMPANY_WEIGHT + byTitle.score,
    margin: byCompany.margin * COMPANY_WEIGHT + byTitle.margin,
    words: [...byCompany.words, ...byTitle.words],
  };
}

function industryOf(employer: readonly string[], lexicons: TitleLexicons): IndustryDecision | null {
  if (employer.length === 0) return null;
  const { words, meanings } = readWords(employer, lexicons);
  return decideClass(words, meanings, 'industry');
}
