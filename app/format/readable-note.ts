/** The remarks at the rules as a reader meets them; keys are the remarks as the rules hold them. */
const NOTES: Readonly<Record<string, string>> = {
  'minimum; inside annual task; contested=true (see D1)':
    'minimum, binnen de jaartaak; of het naar rato is, was tot medio 2016 omstreden',
  'minimum; inside annual task; contested=true':
    'minimum, binnen de jaartaak; of het naar rato is, was tot medio 2016 omstreden',
  'minimum; any form; may be used for the teacher register':
    'minimum, voor elke vorm; ook voor activiteiten voor het lerarenregister',
  minimum: 'minimum',
  'not defined; employer policy field': 'niet vastgelegd; de werkgever kan hier eigen beleid invullen',
  'unused right lapses at the end of the school year': 'wat aan het eind van het schooljaar over is, vervalt',
  'no maximum and no form given': 'de cao noemt geen maximum en geen vorm',
  'separate for hours and money': 'voor uren en geld apart',
  'time and/or money': 'in tijd en/of geld',
  'derogates from art. 6.1.2': 'in afwijking van artikel 6.1.2',
  'time and money together; year type, level and valuation open (D4-D7)':
    'tijd en geld samen; de cao zegt niet welk jaar, welk niveau en welke uurwaarde',
  'with P(G)MR': 'in overleg met de P(G)MR',
  'with PMR': 'in overleg met de PMR',
  'on spending of resources': 'over de besteding van de middelen',
  'in writing, with the manager': 'schriftelijk, met de leidinggevende',
  'when needed': 'als het nodig is',
  'element d, else hours recognisable elsewhere': 'onderdeel d, of anders uren die elders herkenbaar zijn',
  'text covers the hours article only': 'de tekst gaat alleen over de uren',
  'pro rata no longer contested; BAPO leave not deducted; clause text itself not seen':
    'naar rato staat vast; BAPO-verlof gaat er niet af; de cao-tekst zelf is niet gezien',
  'assumed unchanged': 'gelijk gehouden aan de vorige cao',
  '500 or 600: moment of change unknown': '500 of 600 euro: onbekend wanneer het bedrag is veranderd',
  'later CAOs: AOb page (undated) still says 83':
    'latere cao: een pagina van de AOb (zonder datum) noemt ook 83',
  'was 500 in the seed': 'was 500 euro in de cao van 2014',
  'personnel lumpsum = personnel base funding: fixed amount plus pupil-related part (text cut off)':
    'personele lumpsum = personele basisbekostiging: vast bedrag plus een deel per leerling (tekst niet volledig gezien)',
  "page undated; 'under conditions', conditions not seen":
    'pagina zonder datum; "onder voorwaarden", die voorwaarden zijn niet gezien',
  'on top of 40, only with a professionalisation plan; exact start date and pro rata not seen':
    'boven op de 40 uur, alleen met een professionaliseringsplan; precieze begindatum en naar rato niet gezien',
  'standard provision': 'standaardbepaling',
  'OOP 2021 not seen': 'het bedrag voor OOP in 2021 is niet gezien',
  'provisional amounts; no personnel part': 'voorlopige bedragen; er is geen personeel deel meer',
  'estimate only; since 2022-01-01 there is no official split':
    'alleen een schatting; sinds 1 januari 2022 is er geen officiële verdeling',
  'assumed unchanged since the 2014 agreement; later text not seen':
    'gelijk gehouden aan de cao van 2014; latere tekst niet gezien',
  'assumed unchanged; text not seen': 'gelijk gehouden aan de vorige cao; tekst niet gezien',
  'Jennings; guideline only': 'naar Jennings; alleen een richtlijn',
  'guideline only': 'alleen een richtlijn',
  'recommendation, not CAO': 'aanbeveling, geen cao',
  tip: 'tip',
  'runs with the school plan; interim recalibration possible':
    'loopt met het schoolplan mee; tussentijds bijstellen kan',
  'start and end of the CAO period not in the seed; exact start of the agreement not in the seed':
    'begin en einde van de cao staan niet in de bron',
  'pro rata assumed; relation to 2 h/week see D14; exact start of the agreement not in the seed':
    'naar rato aangenomen; de bron noemt ook 2 uur per week; het precieze begin van de cao staat niet in de bron',
  'outside 2020-2021; exact start of the agreement not in the seed':
    'buiten 2020 en 2021; het precieze begin van de cao staat niet in de bron',
  '500 + 100 covenant; avs.nl confirms pro rata':
    '500 euro plus 100 uit het convenant; avs.nl bevestigt naar rato',
  'on top of existing training budgets; exact start of the agreement not in the seed':
    'boven op bestaande scholingsbudgetten; het precieze begin van de cao staat niet in de bron',
  'in consultation with the employer; exact start of the agreement not in the seed':
    'in overleg met de werkgever; het precieze begin van de cao staat niet in de bron',
  'exact start of the agreement not in the seed': 'het precieze begin van de cao staat niet in de bron',
  'agreements with the manager, written in a personal development plan; exact start of the agreement not in the seed':
    'afspraken met de leidinggevende, in een persoonlijk ontwikkelingsplan; het precieze begin van de cao staat niet in de bron',
  'employer reimburses the registration fee': 'de werkgever vergoedt de kosten van registratie',
  'register pages 2017-2019 say 4': "pagina's van het register uit 2017-2019 zeggen vier jaar",
  'pages of 2014-2019; contradicts the five years of the seed, D17':
    "pagina's uit 2014-2019; een andere bron zegt vijf jaar",
  '2022-2023 covered by the regulation, amount not given':
    'de regeling geldt ook voor 2022-2023; dat bedrag is niet gezien',
  'school average, no personal claim; end date assumed':
    'gemiddelde van de school, geen persoonlijk recht; einddatum aangenomen',
  'four years since the 2023-2024 agreement; assumed to continue':
    'vier jaar sinds de cao 2023-2024; aangenomen dat dit doorloopt',
  'amounts per person not seen': 'bedragen per persoon niet gezien',
  'sustainable employability, beside the basic right; cannot be saved':
    'duurzame inzetbaarheid, naast het basisrecht; niet te sparen',
  'start date of the rule not in the seed': 'begindatum van de regel staat niet in de bron',
  'part of the 100': 'deel van de 100',
  'incl. demonstrable preparation and development': 'met aantoonbare voorbereiding en ontwikkeling',
  'no ceiling': 'zonder maximum',
  'contradiction, D9': 'de bron spreekt zichzelf tegen: per jaar of per commissie',
  'other half open, D10': 'over de andere helft zegt de bron niets',
  'hbo bachelor; below it may be entered when demonstrably relevant':
    'hbo-bachelor; daaronder mag als het aantoonbaar relevant is',
  'derived, not a yearly duty': 'afgeleid, geen jaarlijkse plicht',
  'start date = date of the quality decree': 'begindatum is die van het kwaliteitsdecreet',
  'by level; amount is an input': 'per onderwijsniveau; het bedrag vult de school in',
};

/** The remark at a rule in Dutch; a remark of a rule that was loaded later is shown as it was written. */
export function readableNote(note: string): string {
  return NOTES[note] ?? note;
}

/** Whether a remark has its Dutch words. */
export const hasDutchNote = (note: string): boolean => note === '' || note in NOTES;
