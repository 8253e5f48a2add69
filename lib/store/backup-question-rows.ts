import * as v from 'valibot';
import { COMPANY_SIZES } from '../model/company-size';
import { count, id, metric, ms, text } from './backup-fields';

export const question = v.variant('kind', [
  v.strictObject({
    kind: v.literal('confirmCount'),
    id,
    accountId: id,
    observationKey: id,
    metric,
    value: count,
    bound: v.picklist(['exact', 'atLeast', 'rounded']),
    reason: v.picklist(['firstInLayout', 'jump']),
    previous: v.nullable(count),
    askedAtMs: ms,
  }),
  v.strictObject({
    kind: v.literal('joinAccount'),
    id,
    fromAccountId: id,
    accountId: id,
    slug: text,
    askedAtMs: ms,
  }),
  v.strictObject({
    kind: v.literal('teachAnchor'),
    id,
    accountId: id,
    anchorKey: id,
    documentId: id,
    metric,
    value: count,
    text,
    askedAtMs: ms,
  }),
  v.strictObject({
    kind: v.literal('confirmFacts'),
    id,
    accountId: id,
    trustKey: id,
    facts: v.variant('of', [
      v.strictObject({
        of: v.literal('post'),
        reactions: v.nullable(count),
        comments: v.nullable(count),
        reposts: v.nullable(count),
        impressions: v.nullable(count),
      }),
      v.strictObject({ of: v.literal('acts'), people: count }),
      v.strictObject({ of: v.literal('company'), name: text, size: v.picklist(COMPANY_SIZES) }),
    ]),
    askedAtMs: ms,
  }),
]);

export const answer = v.variant('kind', [
  v.strictObject({ kind: v.literal('yes') }),
  v.strictObject({ kind: v.literal('no') }),
  v.strictObject({ kind: v.literal('correction'), value: count }),
]);
