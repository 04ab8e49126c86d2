import { SchoolYear } from '~/app/domain/school-year';
import type { SheetLine } from '../staff/staff-file';
import type { Told } from './draft';

const LEARNING_KINDS = { work: '70 op de werkplek', social: '20 van en met anderen', formal: '10 formeel' };
const CAO_KINDS = { training: 'a', reflection: 'b', network: 'c', literature: 'd', other: 'anders' };
const INITIATIVES = { own: 'eigen keuze', assigned: 'opgedragen' };
const STATUSES = {
  wish: 'wens',
  planned: 'gepland',
  confirmed: 'bevestigd',
  done: 'gedaan',
  evaluated: 'geëvalueerd',
  transferred: 'gedeeld',
  cancelled: 'vervallen',
};

/** The list of learning activities that a school keeps by hand, of one school year. */
export function activityFile(told: readonly Told[], firstYear: number): SheetLine[] {
  const schoolYear = SchoolYear.starting(firstYear).label;
  return told.map((each) => ({
    Personeelsnummer: each.who.person.number,
    Activiteit: each.title,
    Schooljaar: schoolYear,
    Datum: each.heldOn,
    Team: each.who.team,
    Ontwikkelthema: each.theme,
    'Leervorm (70-20-10)': LEARNING_KINDS[each.kind],
    'Soort volgens de cao': CAO_KINDS[each.cao],
    'Eigen keuze of opgedragen': INITIATIVES[each.initiative],
    'Uren gepland': each.hoursPlanned,
    'Uren gerealiseerd': each.hoursRealised,
    'Euro gepland': each.eurosPlanned,
    'Euro gerealiseerd': each.eurosRealised,
    'Uren ten laste van het basisrecht': each.chargedHours ?? null,
    'Euro ten laste van het basisrecht': each.chargedEuros ?? null,
    Status: STATUSES[each.status],
  }));
}
