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
/** Behind a citation that was carried on from an older agreement. */
const CARRIED_ON = /\s*\((?:2014|2019-2020)\)$/;

/** A citation in Dutch words, e.g. `CAO VO 2014-2015, artikel 17.4.1`; several sources are joined by a semicolon. */
export function readableSource(citation: string): string {
  if (citation.trim() === '-') return 'geen bron gevonden';
  return citation
    .split(';')
    .map((part) => {
      const older = CARRIED_ON.test(part) ? ' (latere tekst niet gezien)' : '';
      return `${readablePart(part.replace(CARRIED_ON, '').trim())}${older}`;
    })
    .join('; ');
}

function readablePart(part: string): string {
  const match = SEED.exec(part);
  const source = SOURCES[match?.[1] ?? ''];
  if (!match || !source) return inDutch(part);
  const rest = match[2] ?? '';
  const article = ARTICLE.exec(rest);
  if (article) return articleOf(source, article[1] ?? '', rest.replace(article[0], '').trim());
  const section = SECTION.exec(rest);
  const other = section?.[2] ? ` tegenover onderdeel ${section[2]}` : '';
  const words = section ? `onderdeel ${section[1]}${other}` : inDutch(rest);
  return words ? `${source.title}, ${words}` : source.title;
}

function articleOf(source: Source, articles: string, rest: string): string {
  const word = /[,-]/.test(articles) ? 'artikelen' : 'artikel';
  const detail = rest === '' ? '' : ` ${inDutch(rest)}`;
  return `${source.agreement ?? source.title}, ${word} ${articles.replace('-', ' t/m ')}${detail}`;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^professionalisation FAQ$/, 'vraag over leraren en schoolleiders'],
  [/\(OOP: \.3\)/, '(OOP: lid 3)'],
  [/\(ch\. (\d+)\)/, '(hoofdstuk $1)'],
  [/\bart\. (\d[\d.]*)/, 'artikel $1'],
  [/\bolder FAQ\b/, 'oudere vragen en antwoorden'],
  [/\bFAQ\b/, 'vragen en antwoorden'],
];

function inDutch(text: string): string {
  return WORDS.reduce((words, [pattern, dutch]) => words.replace(pattern, dutch), text);
}
