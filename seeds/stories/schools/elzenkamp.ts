import { teacherPosts } from '~/seeds/support/staff/posts';
import type { PostStory, SchoolStory } from '~/seeds/support/story';
import { coachendLeidinggeven } from '../themes/coachend-leidinggeven';
import { differentieren } from '../themes/differentieren';
import { digitaal } from '../themes/digitaal';
import { duurzameInzetbaarheid } from '../themes/duurzame-inzetbaarheid';
import { praktijkgericht } from '../themes/praktijkgericht';
import { socialeVeiligheid } from '../themes/sociale-veiligheid';
import { taalgericht } from '../themes/taalgericht';
import { zonderThema } from '../themes/zonder-thema';
import { elzenkampStudyDays } from './elzenkamp-study-days';

const MAIN = 'De Elzenkamp';
const SUPPORT = { category: 'support', location: MAIN, leader: 'directeur-elzenkamp' } as const;
const GROUPS: Readonly<Record<string, string>> = {
  Nederlands: 'Vakgroep avo',
  Engels: 'Vakgroep avo',
  wiskunde: 'Vakgroep avo',
  'mens en maatschappij': 'Vakgroep avo',
  'natuur- en scheikunde': 'Vakgroep avo',
};
const groupOf = (subject: string) => GROUPS[subject] ?? 'Vakgroep beroepsgericht';

const leaders: PostStory[] = [
  {
    functionName: 'directeur',
    category: 'management',
    scales: ['12'],
    count: 1,
    teams: ['Team leiding Elzenkamp'],
    location: MAIN,
    leader: 'bestuurder',
    named: [
      {
        key: 'directeur-elzenkamp',
        name: { first: 'Douwe', infix: '', last: 'Sikkens' },
        fte: 1,
        education: 'master',
        experience: 28,
      },
    ],
  },
  {
    functionName: 'teamleider',
    category: 'management',
    scales: ['11'],
    count: 1,
    teams: ['Team leiding Elzenkamp'],
    location: MAIN,
    leader: 'directeur-elzenkamp',
    named: [
      {
        key: 'teamleider-elzenkamp',
        name: { first: 'Naima', infix: 'el', last: 'Khattabi' },
        fte: 0.9,
        education: 'hbo-bachelor',
        experience: 10,
        alsoIn: ['Team onderbouw vmbo'],
        second: {
          functionName: 'docent mens en maatschappij',
          category: 'teacher',
          scale: 'LC',
          fte: 0.1,
          team: 'Team onderbouw vmbo',
          location: MAIN,
          leader: 'directeur-elzenkamp',
        },
      },
    ],
  },
];

const teachers: PostStory[] = teacherPosts({
  subjects: {
    Nederlands: 3,
    Engels: 2,
    wiskunde: 3,
    'natuur- en scheikunde': 1,
    'mens en maatschappij': 2,
    'lichamelijke opvoeding': 2,
    'zorg en welzijn': 2,
    'bouwen, wonen en interieur': 2,
    'horeca, bakkerij en recreatie': 2,
  },
  groupOf,
  named: {
    'lichamelijke opvoeding': [
      {
        key: 'gymdocent',
        name: { first: 'Thijs', infix: '', last: 'Hoekzema' },
        fte: 0.7,
        education: 'hbo-bachelor',
        experience: 5,
        scale: 'LB',
        team: 'Team onderbouw vmbo',
        second: {
          brin: '99BB',
          functionName: 'docent lichamelijke opvoeding',
          category: 'teacher',
          scale: 'LB',
          fte: 0.3,
          team: 'Team onderbouw',
          location: 'Merelbroek',
          leader: 'teamleider-havo-merelbroek',
        },
      },
    ],
  },
  shared: {
    scales: ['LB', 'LB', 'LC'],
    teams: ['Team onderbouw vmbo', 'Team bovenbouw vmbo'],
    location: MAIN,
    leaderByTeam: {
      'Team onderbouw vmbo': 'teamleider-elzenkamp',
      'Team bovenbouw vmbo': 'directeur-elzenkamp',
    },
  },
});

const support: PostStory[] = [
  {
    ...SUPPORT,
    functionName: 'technisch onderwijsassistent (TOA)',
    scales: ['6'],
    count: 1,
    teams: ['Sectie ondersteuning'],
  },
  {
    ...SUPPORT,
    functionName: 'instructeur praktijk',
    scales: ['7'],
    count: 1,
    teams: ['Sectie ondersteuning'],
  },
  {
    ...SUPPORT,
    functionName: 'onderwijsassistent',
    scales: ['4', '5'],
    count: 2,
    teams: ['Sectie ondersteuning'],
  },
  { ...SUPPORT, functionName: 'conciërge', scales: ['4'], count: 2, teams: ['Sectie ondersteuning'] },
  {
    ...SUPPORT,
    functionName: 'medewerker administratie',
    scales: ['6'],
    count: 1,
    teams: ['Sectie ondersteuning'],
  },
  { ...SUPPORT, functionName: 'zorgcoördinator', scales: ['10'], count: 1, teams: ['Sectie ondersteuning'] },
];

const guests: PostStory[] = [
  {
    functionName: 'docent techniek (zzp)',
    category: 'teacher',
    scales: ['LB'],
    count: 1,
    teams: ['Team bovenbouw vmbo'],
    alsoIn: [groupOf('bouwen, wonen en interieur')],
    location: MAIN,
    leader: 'directeur-elzenkamp',
    contract: 'hired',
    fte: 0.4,
  },
];

/** The small school: everybody does everything together, and it reaches the 10% with work, not with courses. */
export const elzenkamp: SchoolStory = {
  brin: '99AA',
  name: 'De Elzenkamp',
  locations: [{ code: '99AA00', name: MAIN, actsAsSchool: false }],
  teams: [
    { name: 'Team leiding Elzenkamp', kind: 'team' },
    { name: 'Team onderbouw vmbo', kind: 'team' },
    { name: 'Team bovenbouw vmbo', kind: 'team', pace: 1.1 },
    { name: 'Vakgroep avo', kind: 'subject-group' },
    { name: 'Vakgroep beroepsgericht', kind: 'subject-group' },
    { name: 'Sectie ondersteuning', kind: 'section', pace: 0.9 },
  ],
  posts: [...leaders, ...teachers, ...support, ...guests],
  themes: [
    { theme: praktijkgericht, weight: { 2022: 4, 2023: 4, 2024: 3, 2025: 3 } },
    { theme: socialeVeiligheid, weight: { 2022: 3, 2023: 2, 2024: 1.5, 2025: 1 } },
    { theme: taalgericht, weight: { 2022: 1, 2023: 2, 2024: 3, 2025: 3 } },
    { theme: differentieren, weight: { 2022: 2, 2023: 1.5, 2024: 1.5, 2025: 1 } },
    { theme: digitaal, weight: { 2024: 1, 2025: 2 } },
    { theme: coachendLeidinggeven, weight: { 2022: 0.5, 2023: 0.5, 2024: 0.5, 2025: 1 } },
    { theme: duurzameInzetbaarheid, weight: { 2023: 1, 2024: 1, 2025: 1 } },
    { theme: zonderThema, weight: { 2022: 4, 2023: 4, 2024: 3.5, 2025: 3 } },
  ],
  studyDays: elzenkampStudyDays,
  hoursPerFullTime: { 2022: 158, 2023: 160, 2024: 162, 2025: 172 },
  money: {
    lumpsum: { 2022: 1_790_480, 2023: 1_912_260, 2024: 1_995_730, 2025: 2_048_905, 2026: 2_104_300 },
    hourValue: 'hourly',
    yearlyCost: { teacher: 83_500, support: 51_900, management: 99_800, other: 52_000 },
    general: [
      { year: 2022, kind: 'e-learning', description: 'Licentie e-learning praktijkvakken', euros: 1_650 },
      { year: 2023, kind: 'external-support', description: 'Begeleiding teamplan', euros: 2_100 },
      { year: 2024, kind: 'e-learning', description: 'Licentie e-learning praktijkvakken', euros: 1_750 },
      { year: 2025, kind: 'e-learning', description: 'Licentie e-learning praktijkvakken', euros: 1_800 },
    ],
  },
  settings: [],
  carryOvers: 1,
};
