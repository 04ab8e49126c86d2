import type { Persona } from '~/seeds/support/story';
import { VLECHTWERK } from './vlechtwerk';

const SCHOOL = '99CC';
const mail = (name: string) => `${name}@${VLECHTWERK.mailDomain}`;

/** One account per role, without a password: they can be used in demo mode only. */
export const PERSONAS: readonly Persona[] = [
  {
    key: 'medewerker',
    name: 'Samira Ouali',
    email: mail('s.ouali'),
    role: 'employee',
    roles: [{ role: 'employee', brin: SCHOOL }],
    story:
      'Samira geeft Nederlands aan havo en wil weten hoeveel uur en euro zij dit schooljaar nog zelf kan kiezen.',
  },
  {
    key: 'teamleider-havo',
    name: 'Youssef Benhaddou',
    email: mail('y.benhaddou'),
    role: 'team-leader',
    roles: [
      { role: 'team-leader', brin: SCHOOL },
      { role: 'employee', brin: SCHOOL },
    ],
    story:
      'Youssef leidt de afdeling havo en geeft zelf geschiedenis; hij wil zien wie van zijn mensen nog ruimte heeft.',
  },
  {
    key: 'hr',
    name: 'Anouk Plantinga',
    email: mail('a.plantinga'),
    role: 'hr',
    roles: [{ role: 'hr', brin: null }],
    story:
      'Anouk is HR-adviseur van het bestuur en wil in minuten weten wat haar nu dagen aan draaitabellen kost.',
  },
  {
    key: 'rector',
    name: 'Marcel van Wessem',
    email: mail('m.vanwessem'),
    role: 'school-leader',
    roles: [{ role: 'school-leader', brin: SCHOOL }],
    story:
      'Marcel is rector van Lyceum Oosterwade en wil weten of de uren naar de ontwikkelthema’s van de school gaan.',
  },
  {
    key: 'bestuurder',
    name: 'Hanneke Schipperheijn',
    email: mail('h.schipperheijn'),
    role: 'board',
    roles: [{ role: 'board', brin: null }],
    story:
      'Hanneke bestuurt de drie scholen en wil zien welke school de 10% haalt, en waarom de andere niet.',
  },
  {
    key: 'controller',
    name: 'Radjesh Sewnarain',
    email: mail('r.sewnarain'),
    role: 'finance',
    roles: [{ role: 'finance', brin: null }],
    story: 'Radjesh is controller en wil elke euro en elke uurwaarde achter de 10% kunnen narekenen.',
  },
  {
    key: 'mr-lid',
    name: 'Petra Boonstoppel',
    email: mail('p.boonstoppel'),
    role: 'mr',
    roles: [
      { role: 'mr', brin: SCHOOL },
      { role: 'employee', brin: SCHOOL },
    ],
    story:
      'Petra geeft Duits en zit in de personeelsgeleding van de MR; zij wil cijfers die iemand haar kan uitleggen.',
  },
  {
    key: 'beheerder',
    name: 'Tjeerd Lankhorst',
    email: mail('t.lankhorst'),
    role: 'administrator',
    roles: [{ role: 'administrator', brin: null }],
    story: 'Tjeerd beheert accounts en instellingen en wil dat een import klopt of in één klik ongedaan is.',
  },
];
