interface Source {
  readonly title: string;
  /** What an article in this source belongs to, when that is not the source itself. */
  readonly agreement?: string;
}

/** What the numbers in citations stand for, as a reader knows it. */
const SOURCES: Readonly<Record<string, Source>> = {
  '000': { title: 'Registerleraar.nl, criteria voor professionalisering' },
  '001': { title: 'Onderwijs Vlaanderen, professionalisering' },
  '002': { title: 'AVS, vragen en antwoorden over professionalisering', agreement: 'CAO PO 2019-2020' },
  '003': { title: 'Handreiking Professionaliseren (Voion, 2014)', agreement: 'CAO VO 2014-2015' },
  '004': { title: 'Rijksoverheid, vragen en antwoorden over het lerarenregister (2016)' },
};

const SEED = /^(\d{3})\b\s*(.*)$/;
const ARTICLE = /\(?\bart\. (\d[\d.,\s-]*\d)\)?/;
const SECTION = /^s\.(\d)(?: against s\.(\d))?$/;
/** A comma parts sources only where an address follows: in articles it is part of the source. */
const SEVERAL = /;|,(?=\s*[a-z-]+\.nl\b)/;
/** Behind a citation that was carried on from an older agreement. */
const CARRIED_ON = /\s*\((?:2014|2019-2020)\)$/;

/** A citation in Dutch words, e.g. `CAO VO 2014-2015, artikel 17.4.1`; several sources are joined by a semicolon. */
export function readableSource(citation: string): string {
  if (citation.trim() === '-') return 'geen bron gevonden';
  return citation
    .split(SEVERAL)
    .map((part) => {
      const older = CARRIED_ON.test(part) ? ' (latere tekst niet gezien)' : '';
      return `${readablePart(part.replace(CARRIED_ON, '').trim())}${older}`;
    })
    .join('; ');
}

function readablePart(part: string): string {
  const match = SEED.exec(part);
  const source = SOURCES[match?.[1] ?? ''];
  if (!match || !source) return siteOf(part);
  const rest = match[2] ?? '';
  const article = ARTICLE.exec(rest);
  if (article) return articleOf(source, article[1] ?? '', rest.replace(article[0], '').trim());
  const section = SECTION.exec(rest);
  const other = section?.[2] ? ` tegenover onderdeel ${section[2]}` : '';
  const words = section ? `onderdeel ${section[1]}${other}` : inDutch(rest);
  return words ? `${source.title}, ${words}` : source.title;
}

/** `aob.nl scholing-en-cao` as `AOb, scholing en cao`. */
function siteOf(part: string): string {
  const [, address = '', page = ''] = SITE.exec(part) ?? [];
  const owner = SITES[address];
  if (owner === undefined) return inDutch(part);
  return page === '' ? owner : `${owner}, ${PAGES[page] ?? inDutch(page)}`;
}

function articleOf(source: Source, articles: string, rest: string): string {
  const word = /[,-]/.test(articles) ? 'artikelen' : 'artikel';
  const detail = rest === '' ? '' : ` ${inDutch(rest)}`;
  return `${source.agreement ?? source.title}, ${word} ${articles.replace('-', ' t/m ')}${detail}`;
}

/** Whose site it is; the address itself says little to a reader. */
const SITES: Readonly<Record<string, string>> = {
  'alphalyceum.nl': 'Alpha Lyceum',
  'aob.nl': 'AOb',
  'avs.nl': 'AVS',
  'duo.nl': 'DUO',
  'ijk.nl': 'IJK',
  'medilexonderwijs.nl': 'Medilex Onderwijs',
  'onderwijsblad.nl': 'Onderwijsblad',
  'onderwijs.vlaanderen.be': 'Onderwijs Vlaanderen',
  'onderwijsgeschillen.nl': 'Onderwijsgeschillen',
  'poraad.nl': 'PO-Raad',
  'rijksoverheid.nl': 'Rijksoverheid',
  'schoolleidersregisterpo.nl': 'Schoolleidersregister PO',
  'shop.maakjeeigenonderwijsboek.nl': 'Maak je eigen onderwijsboek',
  'vo-raad.nl': 'VO-raad',
  'voion.nl': 'Voion',
};

/** What stands behind the address of a site, where that is no title as a reader knows it. */
const PAGES: Readonly<Record<string, string>> = {
  '107987': 'uitspraak 107987',
  '08-03-2014': 'bericht van 8 maart 2014',
  '29-03-2016': 'bericht van 29 maart 2016',
  lumpsumfinanciering: 'lumpsumfinanciering',
  normjaartaak: 'normjaartaak',
  'scholing-en-cao': 'scholing en cao',
  'CAO-akkoord PO': 'cao-akkoord po',
  'CAO-akkoord VO': 'cao-akkoord vo',
  'older FAQ': 'oudere vragen en antwoorden',
  'art. 16.2': 'CAO VO, artikel 16.2',
};

const SITE = /^([a-z.-]+\.(?:nl|be))(?:\s+(.*))?$/;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^professionalisation FAQ$/, 'vraag over leraren en schoolleiders'],
  [/\(OOP: \.3\)/, '(OOP: lid 3)'],
  [/\(ch\. (\d+)\)/, '(hoofdstuk $1)'],
  [/\bart\. (\d[\d.]*)/, 'artikel $1'],
  [/^Staatscourant (\d{4}), (\d+)$/, 'Staatscourant $1, nummer $2'],
  [/\bFAQ\b/, 'vragen en antwoorden'],
];

function inDutch(text: string): string {
  return WORDS.reduce((words, [pattern, dutch]) => words.replace(pattern, dutch), text);
}
