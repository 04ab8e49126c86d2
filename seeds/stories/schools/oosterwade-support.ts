import type { PostStory } from '~/seeds/support/story';
import { HARBOUR, MAIN } from './oosterwade-places';

const BOARD_OFFICE = { teams: ['Sectie bestuursbureau'], location: MAIN, leader: 'bestuurder' };
const SUPPORT_MAIN = { category: 'support', location: MAIN, leader: 'conrector' } as const;
const SUPPORT_HARBOUR = {
  category: 'support',
  location: HARBOUR,
  leader: 'conrector-haven',
  teams: ['Sectie ondersteuning Havenkwartier'],
} as const;

export const oosterwadeSupport: PostStory[] = [
  {
    ...SUPPORT_MAIN,
    functionName: 'technisch onderwijsassistent (TOA)',
    scales: ['6', '7'],
    count: 4,
    teams: ['Sectie onderwijsondersteuning'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'onderwijsassistent',
    scales: ['4', '5'],
    count: 3,
    teams: ['Sectie onderwijsondersteuning'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'conciërge',
    scales: ['4', '5'],
    count: 4,
    teams: ['Sectie facilitair'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'medewerker administratie',
    scales: ['5', '6'],
    count: 5,
    teams: ['Sectie administratie'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'medewerker leerlingenadministratie',
    scales: ['6'],
    count: 1,
    teams: ['Sectie administratie'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'roostermaker',
    scales: ['8', '9'],
    count: 2,
    teams: ['Sectie roosters, ICT'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'ICT-beheerder',
    scales: ['8'],
    count: 2,
    teams: ['Sectie roosters, ICT'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'zorgcoördinator',
    scales: ['10', '11'],
    count: 1,
    teams: ['Sectie leerlingzorg'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'verzuimcoördinator',
    scales: ['7'],
    count: 1,
    teams: ['Sectie leerlingzorg'],
  },
  {
    ...SUPPORT_MAIN,
    functionName: 'mediathecaris',
    scales: ['7'],
    count: 1,
    teams: ['Sectie onderwijsondersteuning'],
  },
  { ...SUPPORT_HARBOUR, functionName: 'conciërge', scales: ['4', '5'], count: 2 },
  { ...SUPPORT_HARBOUR, functionName: 'onderwijsassistent', scales: ['4', '5'], count: 3 },
  { ...SUPPORT_HARBOUR, functionName: 'medewerker administratie', scales: ['5', '6'], count: 2 },
  { ...SUPPORT_HARBOUR, functionName: 'zorgcoördinator', scales: ['10', '11'], count: 1 },
  {
    ...BOARD_OFFICE,
    functionName: 'HR-adviseur',
    category: 'support',
    scales: ['11'],
    count: 1,
    named: [
      {
        key: 'hr',
        name: { first: 'Anouk', infix: '', last: 'Plantinga' },
        fte: 0.9,
        education: 'hbo-bachelor',
        experience: 12,
      },
    ],
  },
  {
    ...BOARD_OFFICE,
    functionName: 'controller',
    category: 'support',
    scales: ['12'],
    count: 1,
    named: [
      {
        key: 'controller',
        name: { first: 'Radjesh', infix: '', last: 'Sewnarain' },
        fte: 0.8,
        education: 'master',
        experience: 14,
      },
    ],
  },
  {
    ...BOARD_OFFICE,
    functionName: 'functioneel beheerder',
    category: 'support',
    scales: ['10'],
    count: 1,
    named: [
      {
        key: 'beheerder',
        name: { first: 'Tjeerd', infix: '', last: 'Lankhorst' },
        fte: 0.9,
        education: 'mbo-4',
        experience: 10,
      },
    ],
  },
  { ...BOARD_OFFICE, functionName: 'bestuurssecretaris', category: 'support', scales: ['9'], count: 1 },
  {
    functionName: 'schoolpsycholoog (gedetacheerd)',
    category: 'other',
    scales: ['11'],
    count: 1,
    teams: ['Sectie leerlingzorg'],
    location: MAIN,
    leader: 'conrector',
    fte: 0.5,
  },
];
