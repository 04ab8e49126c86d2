export const MAIN = 'Hoofdgebouw';
export const HARBOUR = 'Havenkwartier';

export const GROUPS: Readonly<Record<string, string>> = {
  Frans: 'Sectie moderne vreemde talen',
  Duits: 'Sectie moderne vreemde talen',
  Engels: 'Vakgroep Engels',
  'beeldende vormgeving': 'Sectie kunstvakken',
  muziek: 'Sectie kunstvakken',
  natuurkunde: 'Vakgroep natuurwetenschappen',
  scheikunde: 'Vakgroep natuurwetenschappen',
  biologie: 'Vakgroep natuurwetenschappen',
  informatica: 'Vakgroep wiskunde',
  wiskunde: 'Vakgroep wiskunde',
  geschiedenis: 'Sectie gammavakken',
  aardrijkskunde: 'Sectie gammavakken',
  maatschappijleer: 'Sectie gammavakken',
  economie: 'Sectie gammavakken',
  filosofie: 'Sectie gammavakken',
  'klassieke talen': 'Sectie klassieke talen',
  Nederlands: 'Vakgroep Nederlands',
  'lichamelijke opvoeding': 'Sectie lichamelijke opvoeding',
};
export const groupOf = (subject: string) => GROUPS[subject] ?? 'Vakgroep Nederlands';
