import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scopesText } from '../src/emit/scope-text.ts';

const test = suite('scope-text');

test('no scope, one scope and lists of one scope are one line', () => {
  assert.is(scopesText(undefined), '**Scopes:** none: anyone can call this method.');
  assert.is(scopesText('a:<b>'), '**Scopes:** `a:<b>`');
  assert.is(scopesText({ AllOf: [{ AnyOf: ['a'] }] }), '**Scopes:** `a`');
});

test('conditions, repetition and nesting are lists', () => {
  // biome-ignore lint/suspicious/noThenProperty: the key that scope expressions use
  const template = { AllOf: ['a', { for: 'x', each: 'b:<x>', in: 'xs' }, { if: 'c', then: { AnyOf: ['d', 'e'] }, else: 'f' }] };
  assert.is(
    scopesText(template),
    `**Scopes:** all of
- \`a\`
- \`b:<x>\` for each \`x\` in \`xs\`
- if \`c\`: any of
  - \`d\`
  - \`e\`
  - otherwise: \`f\``,
  );
});

test.run();
