import { halfway } from '~/seeds/stories/introductions';
import type { SchoolStory } from '~/seeds/support/story';
import { burgerschap } from '../themes/burgerschap';
import { coachendLeidinggeven } from '../themes/coachend-leidinggeven';
import { differentieren } from '../themes/differentieren';
import { digitaal } from '../themes/digitaal';
import { duurzameInzetbaarheid } from '../themes/duurzame-inzetbaarheid';
import { formatiefHandelen } from '../themes/formatief-handelen';
import { socialeVeiligheid } from '../themes/sociale-veiligheid';
import { taalgericht } from '../themes/taalgericht';
import { zonderThema } from '../themes/zonder-thema';
import { oosterwadeLeaders } from './oosterwade-leaders';
import { GROUPS, HARBOUR, MAIN } from './oosterwade-places';
import { oosterwadeStudyDays } from './oosterwade-study-days';
import { oosterwadeSupport } from './oosterwade-support';
import { oosterwadeGuests, oosterwadeTeachers } from './oosterwade-teachers';

/** The large school: two buildings, a broad programme, a small surplus on the 10%, and AI as the coming theme. */
export const oosterwade: SchoolStory = {
  brin: '99CC',
  name: 'Lyceum Oosterwade',
  locations: [
    { code: '99CC00', name: MAIN, actsAsSchool: false },
    { code: '99CC01', name: HARBOUR, actsAsSchool: true },
  ],
  teams: [
    { name: 'Team schoolleiding', kind: 'team' },
    { name: 'Team brugklassen', kind: 'team', pace: 1.1 },
    { name: 'Afdeling havo', kind: 'department', pace: 1.15 },
    { name: 'Afdeling vwo', kind: 'department', pace: 0.85 },
    { name: 'Team Havenkwartier onderbouw', kind: 'team', pace: 1.2 },
    { name: 'Team Havenkwartier bovenbouw', kind: 'team', pace: 0.8 },
    ...[...new Set(Object.values(GROUPS))].map((name) => ({
      name,
      kind: name.startsWith('Sectie') ? ('section' as const) : ('subject-group' as const),
    })),
    { name: 'Sectie bestuursbureau', kind: 'section' },
    { name: 'Sectie onderwijsondersteuning', kind: 'section' },
    { name: 'Sectie facilitair', kind: 'section', pace: 0.7 },
    { name: 'Sectie administratie', kind: 'section' },
    { name: 'Sectie roosters, ICT', kind: 'section', pace: 0.9 },
    { name: 'Sectie leerlingzorg', kind: 'section', pace: 1.2 },
    { name: 'Sectie ondersteuning Havenkwartier', kind: 'section' },
    {
      name: 'Projectteam formatief handelen',
      kind: 'project-team',
      until: 2024,
      members: 8,
      theme: 'Formatief handelen',
    },
    {
      name: 'Projectteam AI in de les',
      kind: 'project-team',
      from: 2024,
      members: 9,
      theme: 'Digitale geletterdheid en AI',
    },
  ],
  posts: [...oosterwadeLeaders, ...oosterwadeTeachers, ...oosterwadeSupport, ...oosterwadeGuests],
  themes: [
    { theme: formatiefHandelen, weight: { 2022: 5, 2023: 5, 2024: 3, 2025: 2 } },
    { theme: differentieren, weight: { 2022: 3, 2023: 3, 2024: 2.5, 2025: 2 } },
    { theme: taalgericht, weight: { 2023: 1, 2024: 2, 2025: 2.5 } },
    { theme: digitaal, weight: { 2022: 0.5, 2023: 1.5, 2024: 4, 2025: 5.5 } },
    { theme: burgerschap, weight: { 2022: 1, 2023: 2, 2024: 2, 2025: 1.5 } },
    { theme: socialeVeiligheid, weight: { 2022: 1.5, 2023: 1, 2024: 1, 2025: 1.5 } },
    { theme: coachendLeidinggeven, weight: { 2022: 1, 2023: 1.5, 2024: 1.5, 2025: 1 } },
    { theme: duurzameInzetbaarheid, weight: { 2022: 1, 2023: 1, 2024: 1.5, 2025: 1.5 } },
    { theme: zonderThema, weight: { 2022: 5, 2023: 4.5, 2024: 4, 2025: 3.5 } },
  ],
  studyDays: oosterwadeStudyDays,
  hoursPerFullTime: { 2022: 158, 2023: 162, 2024: 166, 2025: 170 },
  money: {
    lumpsum: { 2022: 10_842_316, 2023: 11_437_950, 2024: 11_866_240, 2025: 12_318_775, 2026: 12_655_400 },
    hourValue: 'yearly',
    yearlyCost: { teacher: 86_400, support: 54_100, management: 112_300, other: 71_500 },
    general: [
      {
        year: 2022,
        kind: 'e-learning',
        description: 'Licentie e-learningplatform voor alle medewerkers',
        euros: 9_400,
      },
      {
        year: 2023,
        kind: 'e-learning',
        description: 'Licentie e-learningplatform voor alle medewerkers',
        euros: 9_850,
      },
      {
        year: 2023,
        kind: 'external-support',
        description: 'Begeleiding bij de professionaliseringskaders',
        euros: 7_200,
      },
      {
        year: 2024,
        kind: 'e-learning',
        description: 'Licentie e-learningplatform voor alle medewerkers',
        euros: 10_300,
      },
      { year: 2024, kind: 'external-support', description: 'Onderzoek naar de leercultuur', euros: 6_450 },
      {
        year: 2025,
        kind: 'e-learning',
        description: 'Licentie e-learningplatform voor alle medewerkers',
        euros: 10_750,
      },
      { year: 2025, kind: 'other', description: 'Vakbibliotheek en stilteruimte', euros: 4_300 },
      {
        year: 2026,
        kind: 'e-learning',
        description: 'Licentie e-learningplatform voor alle medewerkers',
        euros: 11_200,
      },
    ],
  },
  settings: [
    { key: 'midYearPolicy', value: 'months' },
    {
      key: 'employerPolicy',
      value: { management: { hours: 8300, cents: 60_000, proRata: true } },
    },
  ],
  carryOvers: 6,
  introduction: halfway('Stichting Vlechtwerk'),
};
