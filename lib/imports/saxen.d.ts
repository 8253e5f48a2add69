/** The part of saxen that we use; the package carries no types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string | undefined>>;

  export class Parser {
    on(
      event: 'openTag',
      handler: (
        name: string,
        attributes: () => Attributes,
        decodeEntities: (text: string) => string,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(
      event: 'text',
      handler: (text: string, decodeEntities: (text: string) => string) => void,
    ): this;
    on(event: 'cdata', handler: (text: string) => void): this;
    on(event: 'error' | 'warn', handler: (error: Error) => void): this;
    /** Throws nothing once an `error` handler is set. */
    write(chunk: string): this;
    end(): void;
    stop(): void;
  }
}
