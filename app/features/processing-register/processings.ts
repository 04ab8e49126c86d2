import type { Action } from '~/app/domain/access';
import type { Tables } from '~/db/tables';

/** Something that is done with personal data, as it stands in the processing register (verwerkingsregister). */
export interface Processing {
  id: string;
  title: string;
  purpose: string;
  /** To be confirmed by the school's own officer for data protection. */
  basis: string;
  people: string;
  data: string;
  /** Where the data stands; every table with personal data is named by exactly one processing. */
  tables: readonly (keyof Tables)[];
  /** What one must be allowed to see or change it; the roles follow from the table of access. */
  actions: readonly Action[];
  /** Who else sees it, in words. */
  alsoSeenBy?: string;
  keeps: 'retention' | 'short' | 'trail';
  /** How long, where that is not the setting of the school. */
  term?: string;
  measures: string;
}

const AGREEMENT = 'Uitvoering van de cao en van de arbeidsovereenkomst; wettelijke plicht van de werkgever.';
const INTEREST =
  'Gerechtvaardigd belang: beveiligen van het programma en kunnen aantonen wie wat heeft gedaan.';

export const PROCESSINGS: readonly Processing[] = [
  {
    id: 'personeel',
    title: 'Personeel en dienstverbanden',
    purpose: 'Weten wie bij de school werkt, om het recht op professionalisering per persoon te berekenen.',
    basis: AGREEMENT,
    people: 'Medewerkers, ingehuurde mensen en stagiairs',
    data: 'Naam, personeelsnummer, e-mailadres, opleidingsniveau, loopbaanfase, functie, betrekkingsomvang, schaal, contractsoort, begin en einde, team, leidinggevende. Geen burgerservicenummer: een bestand daarmee wordt geweigerd.',
    tables: ['employees', 'jobs', 'job_leaders', 'team_memberships'],
    actions: ['persons.view', 'person.view', 'staff.import'],
    keeps: 'retention',
    measures: 'Alleen wie het mag, ziet namen; totalen van minder dan vijf mensen worden niet getoond.',
  },
  {
    id: 'leren',
    title: 'Deelname aan professionalisering',
    purpose: 'Plannen, betalen en verantwoorden van professionalisering; laten zien wat iemand heeft gedaan.',
    basis: AGREEMENT,
    people: 'Medewerkers, ingehuurde mensen en stagiairs',
    data: 'Activiteit, thema, leervorm, uren en euro gepland en besteed, eigen keuze of opgedragen, datum.',
    tables: ['participations'],
    actions: ['persons.view', 'person.view', 'activities.import'],
    keeps: 'retention',
    measures: 'De medewerker ziet alles van zichzelf; de MR en het bestuur zien alleen totalen.',
  },
  {
    id: 'rechten',
    title: 'Rechten en afspraken over uren en geld',
    purpose: 'Berekenen wat iemand aan uren en geld heeft, gebruikt, meeneemt en wat vervalt.',
    basis: AGREEMENT,
    people: 'Medewerkers',
    data: 'Toegekende en gebruikte uren en bedragen, akkoord op opgedragen scholing, meeneemafspraken met opmerking.',
    tables: ['right_entries', 'carry_over_agreements'],
    actions: ['persons.view', 'person.view', 'carry-over.agree', 'other-rights.note'],
    keeps: 'retention',
    measures:
      'Wat is ingevoerd, wordt nooit veranderd: een fout krijgt een tegenboeking, zodat te zien is wat er was.',
  },
  {
    id: 'plannen',
    title: 'Persoonlijke plannen en registratie van schoolleiders',
    purpose: 'Weten van wie een plan of registratie geldt of verloopt.',
    basis: AGREEMENT,
    people: 'Medewerkers; schoolleiders in het primair onderwijs',
    data: 'De dag waarop een plan is afgesproken of iemand is geregistreerd. Geen beoordeling: daarvoor is in dit programma geen plaats.',
    tables: ['plan_agreements', 'leader_registrations'],
    actions: ['plan.note', 'leader-register.note', 'persons.view', 'person.view'],
    keeps: 'retention',
    measures: 'Een leidinggevende ziet alleen de eigen mensen.',
  },
  {
    id: 'prive',
    title: 'Eigen teksten van medewerkers',
    purpose: 'Iemand de ruimte geven om voor zichzelf terug te kijken.',
    basis:
      'Uitvoering van de cao en van de arbeidsovereenkomst. De medewerker beslist zelf of en met wie een tekst wordt gedeeld; dat delen is niet de grondslag.',
    people: 'Medewerkers',
    data: 'Wat iemand over het eigen leren schrijft, en met wie het is gedeeld.',
    tables: ['private_texts', 'private_shares'],
    actions: [],
    alsoSeenBy:
      'De medewerker zelf, en met wie die de tekst deelt. Niemand anders, ook P&O en de beheerder niet.',
    keeps: 'retention',
    measures:
      'Wat erin staat, komt niet in het logboek en niet in een export van anderen. Delen kan worden teruggenomen.',
  },
  {
    id: 'vervanging',
    title: 'Vervanging van leidinggevenden',
    purpose: 'Weten wie voor een afwezige leidinggevende beslist.',
    basis: AGREEMENT,
    people: 'Leidinggevenden en wie hen vervangt',
    data: 'Wie wie vervangt, van wanneer tot wanneer. Niet waarom iemand er niet is.',
    tables: ['substitutions'],
    actions: ['persons.view'],
    keeps: 'retention',
    measures: 'De vervanging eindigt vanzelf op de laatste dag.',
  },
  {
    id: 'import',
    title: 'Inlezen van bestanden',
    purpose: 'Personeel en activiteiten overnemen uit andere programma’s, en dat ongedaan kunnen maken.',
    basis: AGREEMENT,
    people: 'Medewerkers, ingehuurde mensen en stagiairs',
    data: 'Het bestand tot het is ingevoerd of weggegooid; daarna de rijen zoals ze waren en werden, en wie het bestand inlas.',
    tables: ['imports', 'import_files', 'import_changes'],
    actions: ['staff.import', 'activities.import'],
    keeps: 'retention',
    measures:
      'Het bestand zelf wordt gewist zodra het is ingevoerd. Een bestand met burgerservicenummers wordt geweigerd.',
  },
  {
    id: 'accounts',
    title: 'Accounts en aanmelden',
    purpose: 'Zorgen dat iemand alleen ziet wat bij de eigen rol hoort.',
    basis: INTEREST,
    people: 'Iedereen met een account',
    data: 'Naam, e-mailadres, rollen, wachtwoord en tweede stap (versleuteld of als controlegetal), wanneer en met welk soort apparaat iemand is aangemeld, koppeling met de aanmelddienst van de school.',
    tables: [
      'accounts',
      'account_roles',
      'sign_in_names',
      'sessions',
      'second_factors',
      'recovery_codes',
      'sign_in_attempts',
      'one_time_links',
      'provider_identities',
      'kept_forms',
    ],
    actions: ['accounts.manage'],
    alsoSeenBy: 'De aanmelddienst die de school kiest, als zij die gebruikt.',
    keeps: 'short',
    term: 'Zolang het account bestaat; sessies, codes en bewaarde formulieren hoogstens enkele uren of dagen.',
    measures: 'Wachtwoorden als argon2id, sessies eindigen vanzelf, pogingen worden begrensd.',
  },
  {
    id: 'mail',
    title: 'Berichten per mail',
    purpose: 'Uitnodigen, een wachtwoord laten herstellen en waarschuwen.',
    basis: INTEREST,
    people: 'Iedereen met een account',
    data: 'E-mailadres, onderwerp en tekst.',
    tables: ['mails', 'password_reset_requests'],
    actions: [],
    alsoSeenBy: 'De mailserver van de school.',
    keeps: 'short',
    term: 'De tekst wordt gewist zodra het bericht is verstuurd.',
    measures: 'In een bericht staan geen cijfers en geen inhoud van plannen.',
  },
  {
    id: 'besluiten',
    title: 'Instellingen en besluiten van de school',
    purpose: 'Vastleggen met welke bedragen en keuzes de school rekent, en wie dat heeft ingevuld.',
    basis: AGREEMENT,
    people: 'Wie iets invult',
    data: 'Het bedrag of de keuze, met wie het invulde en wanneer.',
    tables: [
      'lumpsums',
      'hour_values',
      'general_costs',
      'school_settings',
      'pupil_counts',
      'year_closings',
      'rule_sets',
      'introduction_entries',
    ],
    actions: ['settings.view'],
    keeps: 'trail',
    term: 'Zolang de school met de cijfers rekent.',
    measures: 'Een oude keuze blijft staan naast de nieuwe.',
  },
  {
    id: 'verzoeken',
    title: 'Verzoeken om inzage, verbetering en wissen',
    purpose: 'Rechten van betrokkenen uitvoeren en kunnen aantonen dat dat is gebeurd.',
    basis: 'Wettelijke plicht (AVG artikel 12 t/m 21).',
    people: 'Medewerkers en oud-medewerkers',
    data: 'Wat iemand vroeg, het antwoord, en van wie gegevens zijn gewist en waarom.',
    tables: ['correction_requests', 'erasures'],
    actions: ['persons.view'],
    alsoSeenBy: 'De medewerker zelf.',
    keeps: 'retention',
    measures: 'Na wissen blijft geen naam over, alleen dat er is gewist.',
  },
  {
    id: 'logboek',
    title: 'Logboek',
    purpose: 'Kunnen aantonen wie wat wanneer heeft gezien of veranderd.',
    basis: INTEREST,
    people: 'Iedereen met een account, en over wie iets is veranderd',
    data: 'Wie, in welke rol, wanneer, wat en waarop; van een verandering wat er stond en wat het werd. Van eigen teksten alleen een controlegetal.',
    tables: ['trail_entries', 'trail_contents'],
    actions: ['trail.view'],
    keeps: 'trail',
    term: 'Het logboek blijft; wat erin over een persoon staat, wordt met die persoon gewist.',
    measures: 'Alleen aanvullen; elke regel draagt het controlegetal van de vorige, zodat knoeien opvalt.',
  },
];
