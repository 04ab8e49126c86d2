/** Invented people have names from one of these worlds; a first and a last name mostly come from the same one. */
export interface NameWorld {
  share: number;
  first: readonly string[];
  /** With its infix before a bar: `van der|Velde`. */
  last: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const NAME_WORLDS: readonly NameWorld[] = [
  {
    share: 60,
    first:
      words(`Anneke Marloes Femke Sanne Lotte Iris Marieke Hanneke Judith Esther Willemijn Roos Nienke Eline
      Maaike Renske Carlijn Petra Ingrid Wilma Jolanda Tineke Margriet Karin Anouk Fleur Jasmijn Suzan Ilse Mirjam
      Bas Joost Sander Maarten Jeroen Wouter Ruben Thijs Koen Niels Gijs Jelle Pim Daan Luuk Hidde Bram Rutger
      Marcel Erik Peter Henk Kees Gerard Frank Ronald Martijn Arjan Tom Jurre Siebe Wietse Douwe Sjoerd Tjeerd`),
    last: lines(`van der|Velden, Hoekzema, Brandsema, de|Wolff, van|Ommeren, Wiersma, ter|Braak, Kuipers, van den|Elzen,
      Nijboer, Postma, Verhage, Oosting, van|Riemsdijk, de|Graaff, Kamerling, Schipperheijn, Boonstoppel, Veenhuis,
      van|Wessem, Dijkhof, Roelofsen, Terpstra, Mulderij, Lankhorst, van de|Weg, Zandbergen, Ruitenberg, Hazelhoff,
      Wolthuis, Peereboom, Kloosterziel, van|Haeften, Sikkens, Bronkhorst, Tamminga, van der|Meulen, Grootveld,
      Weustink, Holtrop, de|Lange, Brouwershaven, Vlaskamp, Eikelboom, Scholtens, ten|Kate, Rietveldt, Aalbers,
      Buitenhuis, Cornelissen, van|Duinen, Feenstra, Geertsema, Heuvelmans, IJsselstein, Jongeneel, Koopmans,
      Lammertink, Meeuwissen, Noordhoek, Otterspeer, Plantinga, Reitsema, Slotemaker, Tolsma, Uitenbroek, Valkenier,
      Wagemakers, Zijlmans, Zwartenkot, van|Lierop, op den|Camp, in 't|Hout, Bekkering, Drijfhout`),
  },
  {
    share: 10,
    first:
      words(`Samira Fatiha Naima Hanan Ikram Loubna Soumaya Nadia Youssef Karim Rachid Mohamed Bilal Anouar
      Redouan Hicham`),
    last: lines(`el|Amraoui, Bouzidi, Ouali, Benhaddou, Azzouzi, el|Khattabi, Chaouch, Tahiri, Lamrini, Bensaid,
      Ziani, el|Mourabit`),
  },
  {
    share: 9,
    first: words(`Elif Zeynep Ayşe Merve Derya Sibel Emre Kemal Murat Serkan Ozan Yusuf Hakan Nuray`),
    last: lines(`Yıldırım, Kaplan, Aydoğan, Korkmaz, Ünal, Bozkurt, Tekin, Karataş, Şimşek, Polatlı`),
  },
  {
    share: 9,
    first:
      words(`Chantal Sherida Marlon Ruben Jermaine Shanti Anjali Radjesh Soraya Gladys Naomi Vishal Orlando
      Priya Rishi`),
    last: lines(`Kartosen, Ramdhani, Jagroep, Bisessar, Wijdenbos, Pinas, Sewnarain, Martina, Koulen, Tjon-A-Ten,
      Mahabier, Cicilia, Zeefuik`),
  },
  {
    share: 5,
    first: words(`Dewi Ratna Indah Steven Melati Glenn Sari Ferry Johanna`),
    last: lines(`Tuhumury, Latupeirissa, Sahetapy, Wattimury, Hetharia, Soewarno, Pattinama`),
  },
  {
    share: 7,
    first:
      words(`Agnieszka Katarzyna Piotr Marek Lucia Paolo Elena Kateryna Dimitri Ana Tiago Mei Linh Yohannes
      Selam Amina Ilir`),
    last: lines(`Wisniowska, Kowalik, Nowacki, Ferrante, Marques, Petrova, Hadzic, Nguyen, Zhou, Tesfamariam,
      Osei, Warsame, Berisha, Kovač, Lindqvist`),
  },
];
