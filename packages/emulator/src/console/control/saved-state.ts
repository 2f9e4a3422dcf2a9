import type { StoredObject } from '../../platform/object-store.ts';
import { randomFrom } from '../../platform/random.ts';
import type { State, Tables } from '../../state/state.ts';
import type { DeploymentData } from '../console-target.ts';
import { Refusal } from '../refusal.ts';

/** The version of the format. */
const VERSION = 1;

/** The largest saved state, in bytes. The same limit applies to the objects in it. */
export const SAVED_STATE_LIMIT: number = 256 * 1024 * 1024;

/** Events that RabbitMQ has not confirmed. They belong to the deployment that published them. */
const OUTBOX = 'emulator/outbox';

const OBJECTS = 'storage/objects';

/** The state of a deployment in one JSON document. */
interface SavedState {
  readonly emulator: 'saved-state';
  readonly version: typeof VERSION;
  /** When it was saved, on the emulator's clock. */
  readonly saved: string;
  /** The records as `[key, value]`, by table. */
  readonly tables: Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>;
  /** The bytes of objects in base64, by id. */
  readonly blobs: Readonly<Record<string, string>>;
}

/** Returns the state as JSON text. @throws {Refusal} if there are too many bytes */
export async function saveState(state: State, time: string): Promise<string> {
  // Records are plain JSON that changes with the next call, so copy them before anything waits.
  const tables = Object.fromEntries(
    [...state.tables].filter(([name]) => name !== OUTBOX).map(([name, records]) => [name, structuredClone([...records])]),
  );
  const objects = (tables[OBJECTS] ?? []) as [string, StoredObject][];
  const size = objects.reduce((sum, [, object]) => sum + object.size, 0);
  if (size > SAVED_STATE_LIMIT) {
    throw new Refusal(
      413,
      `the objects have ${size} bytes, and a saved state can have at most ${SAVED_STATE_LIMIT}; use the option state instead`,
    );
  }
  const blobs: Record<string, string> = {};
  for (const [, { id }] of objects) {
    const bytes = await state.blobs.read(id).catch(() => undefined);
    if (bytes !== undefined) blobs[id] = bytes.toString('base64');
  }
  // An object that was removed meanwhile is not part of the state any more.
  tables[OBJECTS] = objects.filter(([, { id }]) => blobs[id] !== undefined);
  const saved: SavedState = { emulator: 'saved-state', version: VERSION, saved: time, tables, blobs };
  return JSON.stringify(saved);
}

/** Reads a saved state. @throws {Refusal} that says what is wrong with it */
export function readSavedState(text: string): DeploymentData {
  const { tables: lists, blobs: texts } = readDocument(text);
  const tables = new Map(Object.entries(lists).map(([name, records]) => [name, readRecords(name, records)]));
  if (tables.get('emulator')?.get('ready') !== 1) throw wrong('/tables/emulator', 'does not say that the deployment was ready');
  tables.delete(OUTBOX);
  return { tables, blobs: takeBytes(tables, texts) };
}

function readDocument(text: string): SavedState {
  let document: Partial<SavedState> | null;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `the saved state is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(document) || document.emulator !== 'saved-state')
    throw wrong('', 'is not a saved state; its "emulator" is not "saved-state"');
  const { version, tables, blobs } = document;
  if (version !== VERSION)
    throw wrong('/version', `is ${JSON.stringify(version)}, expected ${VERSION}; another version of the emulator saved it`);
  if (!isObject(tables)) throw wrong('/tables', 'is not an object');
  if (!isObject(blobs)) throw wrong('/blobs', 'is not an object');
  return document as SavedState;
}

function readRecords(name: string, records: unknown): Map<string, unknown> {
  if (!Array.isArray(records)) throw wrong(`/tables/${name}`, 'is not a list');
  const table = new Map<string, unknown>();
  for (const [index, record] of records.entries()) {
    const [key, value] = Array.isArray(record) ? record : [];
    if (typeof key !== 'string' || value === undefined) throw wrong(`/tables/${name}/${index}`, 'is not a pair of a key and a value');
    if (table.has(key)) throw wrong(`/tables/${name}/${index}`, `has the key ${JSON.stringify(key)} again`);
    table.set(key, value);
  }
  return table;
}

/** Gives the bytes of each object a new id, because ids become file names. Changes the records of the objects. */
function takeBytes(tables: Tables, texts: Readonly<Record<string, unknown>>): Map<string, Buffer> {
  const random = randomFrom();
  const objects = tables.get(OBJECTS) as Map<string, StoredObject> | undefined;
  const blobs = new Map<string, Buffer>();
  for (const [path, object] of objects ?? []) {
    const place = `/tables/${OBJECTS}/${path}`;
    if (!isObject(object)) throw wrong(place, 'is not an object');
    const text = Object.hasOwn(texts, object.id) ? texts[object.id] : undefined;
    if (typeof text !== 'string') throw wrong(place, `refers to /blobs/${object.id}, which does not exist`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length !== object.size) throw wrong(`/blobs/${object.id}`, `has ${bytes.length} bytes, expected ${object.size}`);
    const id = random.slugid();
    blobs.set(id, bytes);
    objects?.set(path, { ...object, id });
  }
  return blobs;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(place: string, problem: string): Refusal {
  return new Refusal(400, `the saved state cannot be used: ${place === '' ? 'the document' : place} ${problem}`);
}
