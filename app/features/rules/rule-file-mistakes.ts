import type { z } from 'zod';

/** What belongs in each field of a rule, as somebody is told who wrote something else. */
const ADVICE: Readonly<Record<string, string>> = {
  id: 'Geef elke regel een eigen naam, zoals "VO26-01".',
  version: 'Schrijf hier een heel getal vanaf 1.',
  sector: 'Kies "VO", "PO", "VL" (Vlaanderen) of "REG" (registers).',
  applies_to: 'Schrijf hier een lijst met sectoren, zoals ["VO", "PO"], of laat het weg.',
  valid_from: 'Schrijf hier de eerste dag als "2026-08-01", of null als de regel altijd al gold.',
  valid_until: 'Schrijf hier de laatste dag als "2027-07-31", of null als er geen einde bekend is.',
  function_category: 'Schrijf voor wie de regel is, zoals "leraar", "oop" of "leraar|oop".',
  key: 'Schrijf waar de regel over gaat, zoals "basic_right_hours".',
  value: 'Schrijf hier een getal, een tekst, true, false, een lijst met getallen, of null (niet vastgelegd).',
  unit: 'Schrijf hier de eenheid, zoals "clock_hour" of "EUR", of null.',
  period: 'Schrijf hier de periode, zoals "school_year".',
  pro_rata: 'Kies "job_size" (naar de omvang van de baan), "none" (niet), "organic_posts" of null.',
  citation: 'Schrijf waar de regel staat, zoals "cao vo 2026, artikel 16.4".',
  status: 'Kies hoe zeker de regel is, zoals "WEB-VERIFIED" of "NOT-VERIFIED".',
  contested: 'Schrijf het nummer van de beslissing, zoals "D1", of laat het weg.',
  note: 'Schrijf hier een toelichting. Die mag leeg zijn: "".',
  rules: 'Zet alle regels in een lijst: "rules": [ … ].',
  name: 'Schrijf hier hoe de afspraak heet, zoals "Cao VO 2026".',
};
const IN_GENERAL = 'Kijk in het voorbeeldbestand hoe het hoort.';
const MOST_SHOWN = 40;

/** What is wrong with the form of a file, one sentence a mistake. */
export function formMistakes(issues: readonly z.core.$ZodIssue[], content: unknown): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const field = path[0] === 'rules' && path.length > 1 ? path[2] : path[0];
    const where = whereOf(path, content);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(
        (key) => `${where}"${key}" hoort hier niet. Verbeter de naam van dit veld, of haal het weg.`,
      );
    }
    if (path.length === 0)
      return ['Dit bestand heeft niet de vorm van een bestand met regels. Begin met het voorbeeldbestand.'];
    if (field === undefined) return [`${where}${shapeOf(issue)}`];
    const found = valueAt(content, path.slice(0, field === path[0] ? 1 : 3));
    const told = found === undefined ? `"${field}" ontbreekt.` : `"${field}" is nu ${written(found)}.`;
    return [`${where}${told} ${ADVICE[field] ?? IN_GENERAL}`];
  });
}

/** Which rule it is: `Regel 2 (VO26-01): `; empty for the file itself. */
export function ruleLabel(index: number, id: unknown): string {
  return `Regel ${index + 1}${typeof id === 'string' && id !== '' ? ` (${id})` : ''}: `;
}

function whereOf(path: readonly string[], content: unknown): string {
  if (path[0] !== 'rules' || path.length < 2) return '';
  return ruleLabel(Number(path[1]), valueAt(content, ['rules', path[1] ?? '', 'id']));
}

function shapeOf({ code }: z.core.$ZodIssue): string {
  return code === 'custom'
    ? 'de laatste dag ("valid_until") ligt voor de eerste ("valid_from"). Verbeter een van beide.'
    : 'dit is geen regel met velden tussen { en }. Kijk in het voorbeeldbestand hoe het hoort.';
}

function valueAt(content: unknown, path: readonly string[]): unknown {
  let at = content;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
