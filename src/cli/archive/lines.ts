const NEWLINE = 0x0a;

export interface Line {
  /** Counted from 1, empty ones too. */
  number: number;
  bytes: Buffer;
  /** Longer than may be: its bytes were passed over. */
  tooLong: boolean;
}

/** Parts bytes into lines, holding no more than one of them; passes over empty ones. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const line = (): Line => ({ number, bytes: Buffer.concat(parts), tooLong: size > maxBytes });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      const whole = line();
      if (whole.tooLong || !isBlank(whole.bytes)) yield whole;
      number += 1;
      parts = [];
      size = 0;
      start = end + 1;
    }
    // a copy, for a slice would keep the whole chunk
    if (start < chunk.length) take(Buffer.from(chunk.subarray(start)));
  }
  const last = line();
  if (last.tooLong || !isBlank(last.bytes)) yield last;
}

const isBlank = (bytes: Buffer) => bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d);
