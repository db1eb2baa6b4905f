/**
 * As much of a browser's XMLHttpRequest as RxJS 5, and so botframework-directlinejs, needs; over `fetch`.
 * Its fields are those of the browser's own.
 */
export class FetchRequest {
  readyState = 0;
  status = 0;
  timeout = 0;
  responseType = "";
  response: unknown = null;
  onreadystatechange: (() => void) | null = null;
  readonly #sent: Record<string, string> = {};
  #received = new Headers();
  #method = "GET";
  #url = "";

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#sent[name] = value;
  }

  getResponseHeader(name: string): string | null {
    return this.#received.get(name);
  }

  abort(): void {
    this.onreadystatechange = null;
  }

  send(body?: string): void {
    const init = { method: this.#method, headers: this.#sent, ...(body === undefined ? {} : { body }) };
    fetch(this.#url, init)
      .then(async (response) => {
        this.response = await response.json();
        this.status = response.status;
        this.#received = response.headers;
      })
      .catch(() => {})
      .finally(() => {
        this.readyState = 4;
        this.onreadystatechange?.();
      });
  }
}
