import { complete } from '~/seeds/stories/introductions';
import { teacherPosts } from '~/seeds/support/staff/posts';
import type { PostStory, SchoolStory } from '~/seeds/support/story';
import { burgerschap } from '../themes/burgerschap';
import { coachendLeidinggeven } from '../themes/coachend-leidinggeven';
import { differentieren } from '../themes/differentieren';
import { digitaal } from '../themes/digitaal';
import { duurzameInzetbaarheid } from '../themes/duurzame-inzetbaarheid';
import { formatiefHandelen } from '../themes/formatief-handelen';
import { praktijkgericht } from '../themes/praktijkgericht';
import { socialeVeiligheid } from '../themes/sociale-veiligheid';
import { zonderThema } from '../themes/zonder-thema';
import { merelbroekStudyDays } from './merelbroek-study-days';

const MAIN = 'Merelbroek';

const GROUPS: Readonly<Record<string, string>> = {
  Nederlands: 'Sectie talen',
  Engels: 'Sectie talen',
  Duits: 'Sectie talen',
  Frans: 'Sectie talen',
  wiskunde: 'Vakgroep exact',
  'natuur- en scheikunde': 'Vakgroep exact',
  biologie: 'Vakgroep exact',
};
const groupOf = (subject: string) => GROUPS[subject] ?? 'Vakgroep brede vorming';
const SUPPORT = { category: 'support', location: MAIN, leader: 'directeur-merelbroek' } as const;

const leaders: PostStory[] = [
  {
    functionName: 'directeur',
    category: 'management',
    scales: ['13'],
    count: 1,
    teams: ['Schoolleiding Merelbroek'],
    location: MAIN,
    leader: 'bestuurder',
    named: [
      {
        key: 'directeur-merelbroek',
        name: { first: 'Gladys', infix: '', last: 'Wijdenbos' },
        fte: 1,
        education: 'master',
        experience: 21,
      },
    ],
  },
  {
    functionName: 'teamleider',
    category: 'management',
    scales: ['11', '12'],
    count: 2,
    teams: ['Schoolleiding Merelbroek'],
    location: MAIN,
    leader: 'directeur-merelbroek',
    named: [
      {
        key: 'teamleider-mavo',
        name: { first: 'Murat', infix: '', last: 'Tekin' },
        fte: 0.9,
        education: 'hbo-bachelor',
        experience: 12,
        alsoIn: ['Afdeling mavo'],
        second: {
          functionName: 'docent economie',
          category: 'teacher',
          scale: 'LC',
          fte: 0.1,
          team: 'Afdeling mavo',
          location: MAIN,
          leader: 'directeur-merelbroek',
        },
      },
      {
        key: 'teamleider-havo-merelbroek',
        name: { first: 'Willemijn', infix: 'op den', last: 'Camp' },
        fte: 1,
        education: 'master',
        experience: 17,
        alsoIn: ['Afdeling havo Merelbroek'],
      },
    ],
  },
];

const teachers: PostStory[] = teacherPosts({
  subjects: {
    Nederlands: 6,
    Engels: 6,
    Duits: 3,
    Frans: 2,
    wiskunde: 7,
    'natuur- en scheikunde': 4,
    biologie: 4,
    geschiedenis: 3,
    aardrijkskunde: 3,
    economie: 4,
    maatschappijleer: 2,
    'lichamelijke opvoeding': 4,
    'beeldende vormgeving': 3,
    muziek: 1,
  },
  groupOf,
  shared: {
    scales: ['LB', 'LB', 'LB', 'LC', 'LD'],
    teams: ['Afdeling mavo', 'Afdeling havo Merelbroek', 'Team onderbouw'],
    location: MAIN,
    leaderByTeam: {
      'Afdeling mavo': 'teamleider-mavo',
      'Afdeling havo Merelbroek': 'teamleider-havo-merelbroek',
      'Team onderbouw': 'teamleider-havo-merelbroek',
    },
  },
});

const support: PostStory[] = [
  {
    ...SUPPORT,
    functionName: 'technisch onderwijsassistent (TOA)',
    scales: ['6', '7'],
    count: 2,
    teams: ['Sectie leerlingondersteuning'],
  },
  {
    ...SUPPORT,
    functionName: 'onderwijsassistent',
    scales: ['4', '5'],
    count: 4,
    teams: ['Sectie leerlingondersteuning'],
  },
  { ...SUPPORT, functionName: 'conciërge', scales: ['4', '5'], count: 4, teams: ['Sectie bedrijfsvoering'] },
  {
    ...SUPPORT,
    functionName: 'medewerker administratie',
    scales: ['5', '6'],
    count: 3,
    teams: ['Sectie bedrijfsvoering'],
  },
  { ...SUPPORT, functionName: 'roostermaker', scales: ['8'], count: 1, teams: ['Sectie bedrijfsvoering'] },
  { ...SUPPORT, functionName: 'ICT-beheerder', scales: ['8'], count: 1, teams: ['Sectie bedrijfsvoering'] },
  {
    ...SUPPORT,
    functionName: 'zorgcoördinator',
    scales: ['10'],
    count: 1,
    teams: ['Sectie leerlingondersteuning'],
    named: [
      {
        key: 'zorg-merelbroek',
        name: { first: 'Selam', infix: '', last: 'Tesfamariam' },
        fte: 0.6,
        education: 'hbo-bachelor',
        experience: 9,
        second: {
          functionName: 'docent maatschappijleer',
          category: 'teacher',
          scale: 'LB',
          fte: 0.3,
          team: 'Team onderbouw',
          location: MAIN,
          leader: 'teamleider-havo-merelbroek',
        },
      },
    ],
  },
  {
    ...SUPPORT,
    functionName: 'verzuimcoördinator',
    scales: ['7'],
    count: 1,
    teams: ['Sectie leerlingondersteuning'],
  },
  {
    ...SUPPORT,
    functionName: 'leerwerkplek facilitair',
    category: 'other',
    scales: ['1'],
    count: 1,
    teams: ['Sectie bedrijfsvoering'],
    fte: 0.6,
  },
];

const guests: PostStory[] = [
  {
    functionName: 'docent Nederlands (LIO)',
    category: 'teacher',
    scales: [''],
    count: 1,
    teams: ['Team onderbouw'],
    alsoIn: [groupOf('Nederlands')],
    location: MAIN,
    leader: 'teamleider-havo-merelbroek',
    contract: 'trainee',
    fte: 0.4,
  },
  {
    functionName: 'docent wiskunde (uitzend)',
    category: 'teacher',
    scales: ['LB'],
    count: 1,
    teams: ['Afdeling mavo'],
    alsoIn: [groupOf('wiskunde')],
    location: MAIN,
    leader: 'teamleider-mavo',
    contract: 'agency',
    fte: 0.6,
  },
];

/** The middle school: many starters, little money to spare; it misses the 10% and knows it. */
export const merelbroek: SchoolStory = {
  brin: '99BB',
  name: 'Merelbroek College',
  locations: [{ code: '99BB00', name: MAIN, actsAsSchool: false }],
  teams: [
    { name: 'Schoolleiding Merelbroek', kind: 'team' },
    { name: 'Afdeling mavo', kind: 'department', pace: 0.85 },
    { name: 'Afdeling havo Merelbroek', kind: 'department' },
    { name: 'Team onderbouw', kind: 'team', pace: 1.2 },
    { name: 'Sectie talen', kind: 'section' },
    { name: 'Vakgroep exact', kind: 'subject-group' },
    { name: 'Vakgroep brede vorming', kind: 'subject-group', pace: 0.8 },
    { name: 'Sectie leerlingondersteuning', kind: 'section', pace: 1.15 },
    { name: 'Sectie bedrijfsvoering', kind: 'section', pace: 0.7 },
    {
      name: 'Projectteam praktijkgericht leren',
      kind: 'project-team',
      from: 2023,
      members: 6,
      theme: 'Praktijkgericht leren en loopbaan',
    },
  ],
  posts: [...leaders, ...teachers, ...support, ...guests],
  themes: [
    { theme: socialeVeiligheid, weight: { 2022: 3, 2023: 3.5, 2024: 2, 2025: 1 } },
    { theme: differentieren, weight: { 2022: 3, 2023: 2.5, 2024: 2, 2025: 2 } },
    { theme: praktijkgericht, weight: { 2022: 1, 2023: 2, 2024: 3.5, 2025: 4 } },
    { theme: formatiefHandelen, weight: { 2022: 1, 2023: 1.5, 2024: 2.5, 2025: 3 } },
    { theme: digitaal, weight: { 2023: 0.5, 2024: 1.5, 2025: 2.5 } },
    { theme: burgerschap, weight: { 2022: 1.5, 2023: 1 } },
    { theme: coachendLeidinggeven, weight: { 2022: 0.5, 2023: 1, 2024: 1, 2025: 1 } },
    { theme: duurzameInzetbaarheid, weight: { 2022: 1, 2023: 1, 2024: 1, 2025: 1.5 } },
    { theme: zonderThema, weight: { 2022: 5, 2023: 4.5, 2024: 4, 2025: 4 } },
  ],
  studyDays: merelbroekStudyDays,
  hoursPerFullTime: { 2022: 130, 2023: 131, 2024: 134, 2025: 151 },
  money: {
    lumpsum: { 2022: 4_718_650, 2023: 4_975_310, 2024: 5_231_420, 2025: 5_397_860, 2026: 5_548_200 },
    hourValue: 'yearly',
    yearlyCost: { teacher: 84_900, support: 52_600, management: 104_500, other: 38_400 },
    general: [
      { year: 2022, kind: 'e-learning', description: 'Licentie e-learningplatform', euros: 4_200 },
      { year: 2023, kind: 'e-learning', description: 'Licentie e-learningplatform', euros: 4_400 },
      {
        year: 2024,
        kind: 'external-support',
        description: 'Begeleiding schoolplan en teamplannen',
        euros: 3_900,
      },
      {
        year: 2025,
        kind: 'external-support',
        description: 'Procesbegeleiding praktijkgericht leren',
        euros: 3_250,
      },
      { year: 2026, kind: 'e-learning', description: 'Licentie e-learningplatform', euros: 4_800 },
    ],
  },
  settings: [{ key: 'midYearPolicy', value: 'days' }],
  carryOvers: 3,
  introduction: complete('Stichting Vlechtwerk'),
};
