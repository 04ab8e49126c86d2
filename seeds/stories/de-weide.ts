import type { BoardStory, Persona } from '~/seeds/support/story';
import { WILGENHOEK, wilgenhoek } from './schools/wilgenhoek';

const MAIL = 'deweide.example';

/** One account per role that a small school has, without a password: they can be used in demo mode only. */
const personas: readonly Persona[] = [
  {
    key: 'po-medewerker',
    name: 'Lieke Terpstra',
    email: `l.terpstra@${MAIL}`,
    role: 'employee',
    roles: [{ role: 'employee', brin: WILGENHOEK }],
    story: 'Lieke staat voor groep 5 en wil weten wat zij dit jaar nog aan uren en budget heeft.',
  },
  {
    key: 'po-hr',
    name: 'Ingrid Kuperus',
    email: `i.kuperus@${MAIL}`,
    role: 'hr',
    roles: [{ role: 'hr', brin: null }],
    story: 'Ingrid is P&O-adviseur van het bestuur en wil zien van wie het ontwikkelingsplan verloopt.',
  },
  {
    key: 'po-directeur',
    name: 'Ronald Amoah',
    email: `r.amoah@${MAIL}`,
    role: 'school-leader',
    roles: [
      { role: 'school-leader', brin: WILGENHOEK },
      { role: 'team-leader', brin: WILGENHOEK },
      { role: 'employee', brin: WILGENHOEK },
    ],
    story: 'Ronald is directeur van De Wilgenhoek en spaart voor een opleiding.',
  },
  {
    key: 'po-mr-lid',
    name: 'Esther van der Heide',
    email: `e.vanderheide@${MAIL}`,
    role: 'mr',
    roles: [
      { role: 'mr', brin: WILGENHOEK },
      { role: 'employee', brin: WILGENHOEK },
    ],
    story: 'Esther staat voor groep 8 en zit in de personeelsgeleding van de MR.',
  },
];

/** The board for primary education of the demo, with one school. It, its number and its people are invented. */
export const DE_WEIDE: BoardStory = {
  number: '52163',
  name: 'Stichting De Weide, primair onderwijs',
  mailDomain: MAIL,
  sector: 'PO',
  schools: [wilgenhoek],
  personas,
};
