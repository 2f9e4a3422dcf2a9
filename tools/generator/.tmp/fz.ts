import { fullFormats as A } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import * as F from 'typebox/format';
import { withFormats } from '/work/main/packages/core/src/formats.ts';

const t = (f: any, x: string) => (typeof f === 'function' ? f(x) : f instanceof RegExp ? f.test(x) : f.validate(x));
const seeds: Record<string, string[]> = {
  'date-time': [
    '2020-02-29T23:59:60Z',
    '2016-12-31t23:59:60.5z',
    '2020-01-01 00:00:00+01',
    '0000-02-29T00:00:00Z',
    '2019-02-29T00:00:00-0100',
    '2020-01-01T22:59:60-01:00',
    '2020-12-31T00:29:60+00:30',
  ],
  uri: [
    'http://a.b:80/c?d#e',
    'foo:',
    'foo:/[::1]/x',
    'mailto:a@b',
    'a://u:p@[::1]:3/x',
    'urn:a:b',
    'x:/',
    'x://',
    'http://1.2.3.4/%20',
    'http://a/"',
    'foo:/a@[::1]',
  ],
  email: ['a.b@c.de', '"x y"@a.b', 'a@[1.2.3.4]', 'a@b', 'A_b@c.d'],
  hostname: ['a.b.', 'xn--a', 'a-.b', '-a', 'a_b', 'example.com', '1.2.3.4'],
  ipv6: ['::', '::1', '1:2:3:4:5:6:7:8', '1::8', '::ffff:1.2.3.4', '1:2:3:4:5:6:7::', '::1.2.3', 'fe80::1%eth0', '1:2:3:4:5:6:1.2.3.4'],
  ipv4: ['1.2.3.4', '01.2.3.4', '256.1.1.1', '1.2.3'],
  regex: ['[', 'a\\Z', '\\p{L}', '(?<a>x)', '{', '\\-'],
};
for (const [k, list] of Object.entries(seeds)) {
  let bad = new Set<string>(),
    n = 0;
  const chars = [...new Set(list.join('') + ' \n[]%"\\')];
  withFormats(F, () => {
    const check = (x: string) => {
      n++;
      if (!!t((A as any)[k], x) !== !!F.Test(k, x)) bad.add(JSON.stringify(x));
    };
    list.forEach(check);
    fc.sample(
      fc.tuple(fc.constantFrom(...list), fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...chars, ''), fc.nat(2)), { maxLength: 4 })),
      60000,
    ).forEach(([s, e]) => {
      for (const [p, c, d] of e) {
        p;
        s = s.slice(0, p % (s.length + 1)) + c + s.slice((p % (s.length + 1)) + d);
      }
      check(s);
    });
  });
  console.log(k, n, bad.size, [...bad].slice(0, 12).join(' '));
}
