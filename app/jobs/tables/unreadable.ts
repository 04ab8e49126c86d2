/** A file that can't be read; the message is a Dutch sentence for the user: what it is and what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

export const BROKEN_XLSX =
  'Dit Excel-bestand is beschadigd of niet compleet. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens.';
