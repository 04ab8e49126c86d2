import { type Introduction, introductionFindings } from '~/app/domain/introduction';
import { formatDate } from '~/app/format/dates';
import {
  BODY_WORDS,
  COUNCIL_RIGHT_WORDS,
  DECISION_WORDS,
  introductionSentence,
  OUTCOME_WORDS,
} from '~/app/format/introduction-words';

export type AssessmentView = ReturnType<typeof assessmentView>;

export function assessmentView(assessment: NonNullable<Introduction['assessment']>) {
  return {
    controller: assessment.controller,
    officer: assessment.officer,
    assessedOn: assessment.assessedOn && formatDate(assessment.assessedOn),
    basisConfirmed: assessment.basisConfirmed,
    decision: assessment.decision && DECISION_WORDS[assessment.decision],
    remark: assessment.remark,
  };
}

export type CouncilView = ReturnType<typeof councilView>;

export function councilView(council: NonNullable<Introduction['council-rules']>) {
  return {
    body: BODY_WORDS[council.body],
    right: COUNCIL_RIGHT_WORDS[council.right],
    outcome: OUTCOME_WORDS[council.outcome],
    decidedOn: council.decidedOn && formatDate(council.decidedOn),
    document: council.document,
    remark: council.remark,
  };
}

/** A finding on a screen: its sentence, where it stands, and where something can be done about it. */
export interface IntroductionLine {
  text: string;
  citation: string;
  href: string;
}

/** What is missing, as lines that lead to the part they are about. */
export const introductionLines = (introduction: Introduction, page: string): IntroductionLine[] =>
  introductionFindings(introduction).map((finding) => ({
    text: introductionSentence(finding),
    citation: finding.citation,
    href: `${page}#${PLACES[finding.check]}`,
  }));

/** The words of the parts in an address. */
export const PLACES = {
  assessment: 'beoordeling',
  'council-rules': 'pmr-regels',
  'council-system': 'pmr-systeem',
  'staff-text': 'personeel',
} as const;
