import { complete } from '~/seeds/stories/introductions';
import type { PostStory, SchoolStory } from '~/seeds/support/story';
import { coachendLeidinggeven } from '../themes/coachend-leidinggeven';
import { rustInDeKlas } from '../themes/po-gedrag';
import { lezenOpSchool } from '../themes/po-lezen';
import { goedeRekenlessen } from '../themes/po-rekenen';
import { zonderThemaPo } from '../themes/po-zonder-thema';
import { wilgenhoekStudyDays } from './wilgenhoek-study-days';

export const WILGENHOEK = '99WD';
const MAIN = 'De Wilgenhoek';
const TEAMS = ['Team onderbouw', 'Team bovenbouw'];
const LEADERS = { 'Team onderbouw': 'po-adjunct', 'Team bovenbouw': 'po-directeur' };

const leaders: PostStory[] = [
  {
    functionName: 'directeur',
    category: 'management',
    scales: ['D12'],
    count: 1,
    teams: ['Directie'],
    location: MAIN,
    named: [
      {
        key: 'po-directeur',
        name: { first: 'Ronald', infix: '', last: 'Amoah' },
        fte: 1,
        education: 'master',
        experience: 22,
        uses: { 2022: 0.4, 2023: 0.3, 2024: 0.2, 2025: 0.5 },
      },
    ],
  },
  {
    functionName: 'adjunct-directeur',
    category: 'management',
    scales: ['A11'],
    count: 1,
    teams: ['Directie'],
    location: MAIN,
    leader: 'po-directeur',
    named: [
      {
        key: 'po-adjunct',
        name: { first: 'Fatiha', infix: '', last: 'Bouzian' },
        fte: 0.8,
        education: 'hbo-bachelor',
        experience: 13,
        uses: { 2022: 1, 2023: 0.9, 2024: 1, 2025: 0.8 },
      },
    ],
  },
];

const teachers: PostStory[] = [
  {
    functionName: 'leerkracht',
    category: 'teacher',
    scales: ['L10', 'L10', 'L11'],
    count: 18,
    teams: TEAMS,
    location: MAIN,
    leaderByTeam: LEADERS,
    named: [
      {
        key: 'po-medewerker',
        name: { first: 'Lieke', infix: '', last: 'Terpstra' },
        fte: 0.8,
        education: 'hbo-bachelor',
        experience: 8,
        uses: { 2022: 0.7, 2023: 0.6, 2024: 0.8, 2025: 0.7 },
        team: 'Team onderbouw',
      },
      {
        key: 'po-mr-lid',
        name: { first: 'Esther', infix: 'van der', last: 'Heide' },
        fte: 0.6,
        education: 'hbo-bachelor',
        experience: 19,
        team: 'Team bovenbouw',
      },
    ],
  },
  {
    functionName: 'intern begeleider',
    category: 'teacher',
    scales: ['L11'],
    count: 1,
    teams: ['Team bovenbouw'],
    location: MAIN,
    leader: 'po-directeur',
  },
];

const SUPPORT = {
  category: 'support',
  teams: ['Team ondersteuning'],
  location: MAIN,
  leader: 'po-adjunct',
} as const;

const support: PostStory[] = [
  { ...SUPPORT, functionName: 'onderwijsassistent', scales: ['4', '5'], count: 4 },
  { ...SUPPORT, functionName: 'leraarondersteuner', scales: ['7'], count: 1 },
  { ...SUPPORT, functionName: 'conciërge', scales: ['3'], count: 1 },
  { ...SUPPORT, functionName: 'administratief medewerker', scales: ['5'], count: 1 },
  {
    ...SUPPORT,
    functionName: 'P&O-adviseur',
    scales: ['10'],
    count: 1,
    leader: 'po-directeur',
    named: [
      {
        key: 'po-hr',
        name: { first: 'Ingrid', infix: '', last: 'Kuperus' },
        fte: 0.6,
        education: 'hbo-bachelor',
        experience: 15,
      },
    ],
  },
];

/** A village school: small, steady, with talks that slip when the year gets busy and a director who saves. */
export const wilgenhoek: SchoolStory = {
  brin: WILGENHOEK,
  name: 'Basisschool De Wilgenhoek',
  locations: [{ code: `${WILGENHOEK}00`, name: MAIN, actsAsSchool: false }],
  teams: [
    { name: 'Directie', kind: 'team' },
    { name: 'Team onderbouw', kind: 'team' },
    { name: 'Team bovenbouw', kind: 'team' },
    { name: 'Team ondersteuning', kind: 'team', pace: 0.9 },
  ],
  posts: [...leaders, ...teachers, ...support],
  themes: [
    { theme: lezenOpSchool, weight: { 2022: 3, 2023: 3, 2024: 2, 2025: 2 } },
    { theme: goedeRekenlessen, weight: { 2022: 1, 2023: 2, 2024: 3, 2025: 3 } },
    { theme: rustInDeKlas, weight: { 2022: 2, 2023: 1.5, 2024: 1, 2025: 2 } },
    { theme: coachendLeidinggeven, weight: { 2022: 1, 2023: 1, 2024: 1, 2025: 1 } },
    { theme: zonderThemaPo, weight: { 2022: 2, 2023: 2, 2024: 2, 2025: 2 } },
  ],
  studyDays: wilgenhoekStudyDays,
  hoursPerFullTime: { 2022: 96, 2023: 101, 2024: 108, 2025: 112 },
  settings: [],
  carryOvers: 0,
  introduction: complete('Stichting De Weide'),
  primary: {
    pupils: { 2021: 231, 2022: 228, 2023: 224, 2024: 219, 2025: 217 },
    registrations: { 'po-directeur': ['2016-04-18', '2021-04-12'], 'po-adjunct': ['2022-06-20'] },
  },
};
