// Pictures, as small as each format can be.
import { PNG } from 'pngjs';

const base64 = text => Buffer.from(text, 'base64');

export const PICTURES = {
  png: PNG.sync.write(new PNG({ width: 3, height: 2 })),
  gif: base64('R0lGODlhAgABAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAEAAAICBAoAOw=='),
  jpeg: Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080002000301011100ffda0008010100003f00d2cf20ffd9',
    'hex',
  ),
  webp: base64('UklGRhoAAABXRUJQVlA4TA0AAAAvAUAAEAcQERGIiP4HAA=='),
  avif: Buffer.concat([
    Buffer.from('0000001c66747970617669660000000061766966', 'hex'),
    Buffer.from('meta    ispe\0\0\0\0\0\0\0\x03\0\0\0\x02', 'latin1'),
  ]),
};

export const dataOf = type => `data:image/${type};base64,${PICTURES[type].toString('base64')}`;

/** A drawing that runs a script where it is opened by itself. */
export const SCRIPTED = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>',
);
