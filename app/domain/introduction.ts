import type { IsoDate } from './dates';

/** What a school lays down before it works with the product; each part is entered on its own. */
export const INTRODUCTION_PARTS = ['assessment', 'council-rules', 'council-system', 'staff-text'] as const;
export type IntroductionPart = (typeof INTRODUCTION_PARTS)[number];

export const ASSESSMENT_DECISIONS = ['start', 'start-with-measures', 'do-not-start'] as const;

/** What only the school can say in its data-protection assessment (DPIA). */
export interface Assessment {
  /** Verwerkingsverantwoordelijke. */
  controller: string;
  /** Functionaris gegevensbescherming. */
  officer: string;
  assessedOn: IsoDate | null;
  /** The officer confirmed the legal basis. */
  basisConfirmed: boolean;
  decision: (typeof ASSESSMENT_DECISIONS)[number] | null;
  remark: string;
}

export const COUNCIL_BODIES = ['pmr', 'pgmr', 'mr', 'gmr'] as const;
export const COUNCIL_RIGHTS = ['consent', 'advice', 'consultation', 'information', 'initiative'] as const;
export const COUNCIL_OUTCOMES = ['pending', 'positive', 'conditional', 'negative'] as const;

/** What the participation council decided, and by which right (D12). */
export interface CouncilDecision {
  body: (typeof COUNCIL_BODIES)[number];
  right: (typeof COUNCIL_RIGHTS)[number];
  outcome: (typeof COUNCIL_OUTCOMES)[number];
  decidedOn: IsoDate | null;
  /** Name of the file in which it stands. */
  document: string;
  remark: string;
}

/** What the staff is told, and since when. */
export interface StaffText {
  text: string;
  madeKnownOn: IsoDate | null;
}

export interface Introduction {
  assessment: Assessment | null;
  'council-rules': CouncilDecision | null;
  'council-system': CouncilDecision | null;
  'staff-text': StaffText | null;
}

/** What is missing of a part: nothing of it is refused, it is told (D12). */
export interface IntroductionFinding {
  readonly check: IntroductionPart;
  readonly reason: { readonly code: string };
  /** None of these texts was checked (digest 2.5 and 3.6). */
  readonly citation: string;
}

type Check<Part extends IntroductionPart> = (entered: Introduction[Part]) => string[];

const CITATIONS: Readonly<Record<IntroductionPart, string>> = {
  assessment: 'AVG artikel 6 en 35, niet nagekeken',
  'council-rules': 'WMS artikel 12, niet nagekeken',
  'council-system': 'WMS artikel 12, niet nagekeken',
  'staff-text': 'AVG artikel 13, niet nagekeken',
};

const council = (entered: CouncilDecision | null): string[] => {
  if (entered === null || entered.outcome === 'pending') return [entered ? 'pending' : 'missing'];
  return [
    ...(entered.outcome === 'negative' ? ['refused'] : []),
    ...(entered.right === 'consent' ? [] : ['other-right']),
    ...(entered.decidedOn === null ? ['no-date'] : []),
  ];
};

const CHECK_OF: { readonly [Part in IntroductionPart]: Check<Part> } = {
  assessment: (entered) => {
    if (entered === null) return ['missing'];
    return [
      ...(entered.decision === null || entered.assessedOn === null ? ['undecided'] : []),
      ...(entered.decision === 'do-not-start' ? ['refused'] : []),
      ...(entered.basisConfirmed ? [] : ['basis-open']),
    ];
  },
  'council-rules': council,
  'council-system': council,
  'staff-text': (entered) =>
    entered === null ? ['missing'] : entered.madeKnownOn === null ? ['not-told'] : [],
};

/** Everything that is missing of the introduction of a school, in the order of its parts. */
export function introductionFindings(introduction: Introduction): IntroductionFinding[] {
  return INTRODUCTION_PARTS.flatMap((check) => {
    const codes = (CHECK_OF[check] as Check<typeof check>)(introduction[check] as never);
    return codes.map((code) => ({ check, reason: { code }, citation: CITATIONS[check] }));
  });
}
