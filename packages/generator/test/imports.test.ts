import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Imports } from '../src/emit/imports.ts';

const test = suite('imports');

test('names are imported once and sorted, with packages before files', () => {
  const imports = new Imports();
  imports.type('Thing', './types.ts');
  imports.value('bind', '@tc/core/codegen');
  assert.is(imports.type('Binding', '@tc/core/codegen'), 'Binding');
  imports.type('Thing', './types.ts');
  imports.value('endpoints', './endpoints.ts');
  assert.is(
    imports.toString(),
    `import { type Binding, bind } from '@tc/core/codegen';
import { endpoints } from './endpoints.ts';
import type { Thing } from './types.ts';
`,
  );
});

test('a name that is used as a value and as a type is imported as a value', () => {
  const imports = new Imports();
  imports.type('Client', 'a');
  imports.value('Client', 'a');
  imports.type('Client', 'a');
  assert.is(imports.toString(), "import { Client } from 'a';\n");
});

test('without imports, the text is empty', () => assert.is(new Imports().toString(), ''));

test.run();
