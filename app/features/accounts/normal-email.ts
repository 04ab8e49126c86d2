/** An e-mail address as it is kept and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
