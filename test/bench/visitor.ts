/** A browser as far as the server can tell: keeps its cookie, accepts gzip, throws on a page that is not there. */
export class Visitor {
  private cookie = '';

  constructor(private readonly site: string) {}

  async signInAs(persona: string): Promise<void> {
    const start = await this.open('/');
    const button = new RegExp(`<button[^>]*data-persona="${persona}"[^>]*>`).exec(start)?.[0] ?? '';
    const [, role] = /value="([^"]+)"/.exec(button) ?? [];
    if (!role) throw new Error(`The start page offers no persona ${persona}.`);
    const response = await fetch(`${this.site}/demo-aanmelden`, {
      method: 'POST',
      body: new URLSearchParams({ rol: role }),
      headers: { Origin: this.site },
      redirect: 'manual',
    });
    this.cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    if (!this.cookie) throw new Error(`Signing in as ${persona} gave no cookie (status ${response.status}).`);
  }

  async open(path: string): Promise<string> {
    const headers = { Cookie: this.cookie, 'Cache-Control': 'no-cache' };
    const response = await fetch(this.site + path, { headers, redirect: 'manual' });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
    return text;
  }

  async cpu(): Promise<number> {
    const { user, system } = JSON.parse(await this.open('/bench/cpu'));
    return (user + system) / 1000;
  }
}
