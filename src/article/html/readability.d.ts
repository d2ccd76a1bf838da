declare module '@mozilla/readability/JSDOMParser.js' {
  /** The small DOM that Readability is tested with. */
  export default class JSDOMParser {
    parse(html: string, url?: string): Document;
  }
}
