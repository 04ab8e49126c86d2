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

/** A citation in Dutch words, e.g. `CAO VO 2014-2015, artikel 17.4.1`; several sources are joined by a semicolon. */
export function readableSource(citation: string): string {
  if (citation.trim() === '-') return 'geen bron gevonden';
  return citation
    .split(';')
    .map((part) => readablePart(part.trim()))
    .join('; ');
}

function readablePart(part: string): string {
  const match = SEED.exec(part);
  const source = SOURCES[match?.[1] ?? ''];
  if (!match || !source) return inDutch(part);
  const rest = match[2] ?? '';
  const article = ARTICLE.exec(rest);
  if (article) return articleOf(source, article[1] ?? '', rest.replace(article[0], ''));
  const section = SECTION.exec(rest);
  if (section) {
    return section[2]
      ? `${source.title}, onderdeel ${section[1]} tegenover onderdeel ${section[2]}`
      : `${source.title}, onderdeel ${section[1]}`;
  }
  const words = inDutch(rest);
  return words ? `${source.title}, ${words}` : source.title;
}

function articleOf(source: Source, articles: string, rest: string): string {
  const name = source.agreement ?? source.title;
  const older = / \((\d{4}(?:-\d{4})?)\)\s*$/.exec(rest);
  const other = rest.replace(older?.[0] ?? '', '').trim();
  const word = /[,-]/.test(articles) ? 'artikelen' : 'artikel';
  const detail = other === '' ? '' : ` ${inDutch(other)}`;
  return `${name}, ${word} ${articles.replace('-', ' t/m ')}${detail}${older ? ' (latere tekst niet gezien)' : ''}`;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^professionalisation FAQ$/, 'professionalisering van leraren en schoolleiders'],
  [
    /^professionalisation FAQ \(2019-2020\)$/,
    'professionalisering van leraren en schoolleiders (latere tekst niet gezien)',
  ],
  [/^\(2019-2020\)$/, '(latere tekst niet gezien)'],
  [/\(OOP: \.3\)/, '(OOP: lid 3)'],
  [/\(ch\. (\d+)\)/, '(hoofdstuk $1)'],
  [/\bart\. (\d[\d.]*)/, 'artikel $1'],
  [/\bolder FAQ\b/, 'oudere vragen en antwoorden'],
  [/\bFAQ\b/, 'vragen en antwoorden'],
  [/ruling (\d+)/, 'uitspraak $1'],
];

function inDutch(text: string): string {
  return WORDS.reduce((words, [pattern, dutch]) => words.replace(pattern, dutch), text);
}
