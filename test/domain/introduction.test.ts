import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type CouncilDecision,
  INTRODUCTION_PARTS,
  type Introduction,
  introductionFindings,
} from '~/app/domain/introduction';
import { introductionSentence } from '~/app/format/introduction-words';

const assessment: Assessment = {
  controller: 'Stichting',
  officer: 'FG',
  assessedOn: '2025-09-01',
  basisConfirmed: true,
  decision: 'start',
  remark: '',
};
const council: CouncilDecision = {
  body: 'pmr',
  right: 'consent',
  outcome: 'positive',
  decidedOn: '2025-09-01',
  document: '',
  remark: '',
};
const complete: Introduction = {
  assessment,
  'council-rules': council,
  'council-system': council,
  'staff-text': { text: 'Wat we doen', madeKnownOn: '2025-09-02' },
};
const found = (change: Partial<Introduction>) =>
  introductionFindings({ ...complete, ...change }).map(({ check, reason }) => `${check}: ${reason.code}`);

describe('what is missing of an introduction', () => {
  it('is nothing once all four parts are laid down', () => {
    expect(found({})).toEqual([]);
  });

  it('is every part of a school that has not begun, each with its source, marked as not verified', () => {
    const none = { assessment: null, 'council-rules': null, 'council-system': null, 'staff-text': null };
    expect(found(none)).toEqual(INTRODUCTION_PARTS.map((part) => `${part}: missing`));
    for (const { citation } of introductionFindings(none))
      expect(citation).toMatch(/^(AVG|WMS) artikel .*, niet nagekeken$/);
  });

  it.each([
    [{ assessment: { ...assessment, basisConfirmed: false } }, ['assessment: basis-open']],
    [{ assessment: { ...assessment, decision: null } }, ['assessment: undecided']],
    [{ assessment: { ...assessment, assessedOn: null } }, ['assessment: undecided']],
    [{ assessment: { ...assessment, decision: 'do-not-start' } }, ['assessment: refused']],
    [{ 'council-rules': { ...council, outcome: 'pending' } }, ['council-rules: pending']],
    [{ 'council-rules': { ...council, decidedOn: null } }, ['council-rules: no-date']],
    [{ 'council-system': { ...council, outcome: 'negative' } }, ['council-system: refused']],
    [{ 'council-system': { ...council, right: 'advice' } }, ['council-system: other-right']],
    [{ 'staff-text': { text: 'Wat we doen', madeKnownOn: null } }, ['staff-text: not-told']],
  ] satisfies [Partial<Introduction>, string[]][])('%j tells %j', (change, codes) => {
    expect(found(change)).toEqual(codes);
    for (const finding of introductionFindings({ ...complete, ...change }))
      expect(introductionSentence(finding)).toMatch(/[a-z].*\.$/);
  });
});
