/** As much of nlp.js, which comes without types, as `npm run bench` uses. */
declare module "@nlpjs/nlp" {
  export class Nlp {
    constructor(settings: {
      readonly languages: readonly string[];
      readonly autoSave: boolean;
      readonly nlu: { readonly log: boolean };
    });
    readonly container: { use(plugin: unknown): void };
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    /** The likeliest intent first; `None` when nothing in the text is known. */
    process(
      locale: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  }
}

declare module "@nlpjs/lang-en-min" {
  export const LangEn: unknown;
}
