/** Titles of the worked examples on the 10%, the learning mix and costs. */
export const LUMPSUM_TITLES: Readonly<Record<string, string>> = {
  EX033: 'Hoeveel er nodig is',
  EX034: 'De 10% is gehaald, met geld over',
  EX035: 'Het lijkt 10,0%, maar het is net niet gehaald',
  EX036: 'Precies 10%',
  EX037: 'Waarde van een uur uit de gemiddelde personeelslast van 2014, groep 3',
  EX038: 'Alleen het basisrecht is niet genoeg voor de 10%',
  EX039: 'Opgedragen uren met akkoord tellen één keer',
  EX040: 'Basisrecht dat niet is gebruikt, is niet besteed',
  EX041: 'Lumpsum per kalenderjaar, besteding per schooljaar',
  EX042: 'Lumpsum verdeeld in 85% en 15%, als schatting',
  EX043: 'Bekostiging van 2022: geen personeel deel meer',
  EX105: 'Verdeling over 70-20-10',
  EX106: 'Delen die samen net geen 100% zijn',
  EX107: 'Verletkosten',
  EX108: 'Alle kosten van een activiteit',
  EX109: 'Thematabel: in welke jaren iets gepland is',
};
