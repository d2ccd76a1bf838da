import { createParser } from 'eventsource-parser';

/** An OpenAI-compatible chat endpoint: a hosted one, or Ollama, llama.cpp and the like on this machine. */
export interface ChatEndpoint {
  /** Up to `/v1`, or the whole address of `…/chat/completions`. */
  url: string;
  /** Default: `default`, which servers of one model take. */
  model?: string;
  /** Sent as a bearer token. */
  key?: string;
}

export interface ChatOptions {
  signal?: AbortSignal;
  /** How many characters of the answer have come. */
  onProgress?: (characters: number) => void;
  /** Milliseconds without a word from the server after which it is given up. Default: 60,000. */
  idleTimeout?: number;
  /** Milliseconds in all. Default: 300,000. */
  timeout?: number;
  /** How often a server that fails or is busy is asked again. Default: 2. */
  retries?: number;
  /** Milliseconds before the first retry; each further one waits twice as long. Default: 1,000. */
  retryDelay?: number;
  fetch?: typeof globalThis.fetch;
}

export type ChatErrorCode =
  'address' | 'network' | 'refused' | 'busy' | 'timeout' | 'too-long' | 'malformed' | 'cancelled';

/** Why no answer was had, in words that can be acted on. */
export class ChatError extends Error {
  readonly code: ChatErrorCode;

  constructor(code: ChatErrorCode, message: string) {
    super(message);
    this.name = 'ChatError';
    this.code = code;
  }
}

export interface ChatMessage {
  role: 'system' | 'user';
  content: string;
}

/** An answer longer than this is no answer: characters. */
const LONGEST_ANSWER = 400_000;

function addressOf(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    throw new ChatError('address', `“${url}” is no address.`);
  }
  if (!/^https?:$/.test(address.protocol)) throw new ChatError('address', `“${url}” is no http or https address.`);
  const path = address.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/chat/completions')) address.pathname = `${path || '/v1'}/chat/completions`;
  return address.href;
}

/**
 * Asks the endpoint, and resolves with its answer's text. Asks again where the server is busy, fails, or can't be reached.
 * @throws {ChatError}
 */
export async function chat(
  endpoint: ChatEndpoint,
  messages: ChatMessage[],
  options: ChatOptions = {},
): Promise<string> {
  const { retries = 2, retryDelay = 1000, signal } = options;
  const address = addressOf(endpoint.url);
  for (let attempt = 0; ; attempt++) {
    try {
      return await askOnce(address, endpoint, messages, options);
    } catch (error) {
      const isPassing = error instanceof ChatError && (error.code === 'busy' || error.code === 'network');
      if (!isPassing || attempt >= retries) throw error;
      await waitFor(retryDelay * 2 ** attempt, signal);
    }
  }
}

function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const stop = () => {
      clearTimeout(timer);
      fail(cancelled());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, milliseconds);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
}

const cancelled = () => new ChatError('cancelled', 'The drafting was cancelled.');

async function askOnce(
  address: string,
  { model = 'default', key }: ChatEndpoint,
  messages: ChatMessage[],
  { signal, onProgress, idleTimeout = 60_000, timeout = 300_000, fetch = globalThis.fetch }: ChatOptions,
): Promise<string> {
  if (signal?.aborted) throw cancelled();
  const ending = new AbortController();
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    ending.abort();
  };
  const stop = () => ending.abort();
  signal?.addEventListener('abort', stop, { once: true });
  const whole = setTimeout(giveUp, timeout);
  let idle = setTimeout(giveUp, idleTimeout);
  const heard = () => {
    clearTimeout(idle);
    idle = setTimeout(giveUp, idleTimeout);
  };
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json',
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, stream: true, temperature: 0 }),
      signal: ending.signal,
      // An answer from elsewhere than asked is none; and the key goes nowhere else
      redirect: 'error',
    });
    heard();
    if (!response.ok) throw await refusal(response);
    return await readAnswer(response, characters => {
      heard();
      onProgress?.(characters);
    });
  } catch (error) {
    if (error instanceof ChatError) throw error;
    if (signal?.aborted) throw cancelled();
    if (isLate) throw new ChatError('timeout', 'The model took too long. Try again, or a smaller model.');
    throw new ChatError('network', `${address} could not be reached: ${(error as Error).message}.`);
  } finally {
    clearTimeout(whole);
    clearTimeout(idle);
    signal?.removeEventListener('abort', stop);
    ending.abort();
  }
}

async function refusal(response: Response): Promise<ChatError> {
  const { status } = response;
  await response.body?.cancel();
  if (status === 429 || status >= 500) return new ChatError('busy', `The model’s server answered ${status}.`);
  const hint = status === 401 || status === 403 ? ' Is the key right?' : status === 404 ? ' Is the address right?' : '';
  return new ChatError('refused', `The model’s server answered ${status}.${hint}`);
}

interface Choice {
  delta?: { content?: unknown };
  message?: { content?: unknown };
}

/** The words in one message of the server: of a stream, or of a whole answer. */
function contentOf(json: string): string {
  try {
    const { choices } = JSON.parse(json) as { choices?: Choice[] };
    const content = choices?.[0]?.delta?.content ?? choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : '';
  } catch {
    return '';
  }
}

async function readAnswer(response: Response, onProgress: (characters: number) => void): Promise<string> {
  const isStream = /event-stream/.test(response.headers.get('content-type') ?? '');
  let answer = '';
  let received = 0;
  let body = '';
  const parser = createParser({ onEvent: ({ data }) => (answer += contentOf(data)) });
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    received += value.length;
    // Each word of a stream comes in an envelope of some 200 bytes
    if (
      answer.length > LONGEST_ANSWER ||
      received > LONGEST_ANSWER * 60 ||
      (!isStream && received > LONGEST_ANSWER * 4)
    ) {
      await reader.cancel();
      throw new ChatError('too-long', 'The model’s answer has no end.');
    }
    const text = decoder.decode(value, { stream: true });
    if (isStream) parser.feed(text);
    else body += text;
    onProgress(answer.length);
  }
  if (!isStream) answer = contentOf(body);
  if (!answer.trim()) throw new ChatError('malformed', 'The model’s server gave no answer that can be read.');
  return answer;
}
