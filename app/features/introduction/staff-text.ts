/** A text for staff, made from what the product does; the school may change every word. */
export const preparedStaffText = (given: { school: string; board: string; years: number }): string =>
  `Vanaf dit schooljaar werkt ${given.school} met Rode Draad voor professionalisering.

Wat staat erin? Je naam, je functie en je betrekkingsomvang, de uren en het geld waar je volgens de cao recht op hebt, wat je daarvan hebt gebruikt, en de dag waarop je plan is afgesproken. Er staat geen beoordeling in, geen verzuim en geen burgerservicenummer.

Waarom? Om jouw recht op professionalisering te berekenen en te laten zien, en om als school te plannen en te verantwoorden. ${given.board} doet dit omdat de cao en de wet het vragen, en niet omdat jij ermee hebt ingestemd. Je hoeft er dus niets voor te tekenen.

Wie ziet het? Jij ziet alles van jezelf. Je leidinggevende ziet je uren, je geld en je plan. P&O ziet dat ook. De schoolleider, het bestuur, financiën en de MR zien totalen van de school, en nooit een groep van minder dan vijf mensen. Wat je voor jezelf opschrijft, ziet niemand tot jij het deelt, en delen kun je terugnemen.

Wie heeft gekeken? Wat mensen zien en veranderen, komt in een logboek.

Hoe lang? Tot ${given.years} jaar na het einde van je laatste dienstverband.

Wat kun je doen? Je kunt je gegevens downloaden, laten verbeteren en vragen om ze te wissen. Vragen of klachten: de functionaris gegevensbescherming van ${given.board}. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`;
