import { randomBytes } from 'node:crypto';
import type { ConsoleDeployment } from '../console-target.ts';
import { callEntry } from '../entries/call-entry.ts';
import { controlState } from '../entries/control-state.ts';
import { eventEntries } from '../entries/event-entries.ts';
import { notificationEntry } from '../entries/notification-entry.ts';
import type { ControlState, Update } from '../protocol.ts';
import { GithubFeed } from './github-feed.ts';

/** How far a page has read each list. */
interface Position {
  calls: number;
  events: number;
  notifications: number;
  github: number;
}

const START: Position = { calls: 0, events: 0, notifications: 0, github: 0 };

/** How many entries of each list an update can have. */
const LARGEST_UPDATE = 1000;

/** What one page knows. */
export interface Reader {
  /** The cursor of the last update. */
  cursor: string;
  /** The control state that the page knows, as text without the time. */
  control: string;
}

/**
 * Computes updates from the logs of one deployment. Nothing is buffered for a page: an update is made when the page can take it, so a
 * slow page costs no memory, and a deployment without pages does no work.
 */
export class UpdateFeed {
  readonly deployment: ConsoleDeployment;
  readonly #github: GithubFeed;
  /** Distinguishes the cursors of this deployment from those of another. */
  readonly #id: string = randomBytes(6).toString('base64url');

  constructor(deployment: ConsoleDeployment) {
    this.deployment = deployment;
    this.#github = new GithubFeed(deployment.services.github);
  }

  /** Returns the next update for a page and moves its cursor, or `undefined` if there is nothing new. */
  next(reader: Reader): Update | undefined {
    const known = this.#read(reader.cursor);
    const { first: firstCall } = this.deployment.monitor.log;
    const isTooOld = known !== undefined && (known.calls + 1 < firstCall || known.events + 1 < this.deployment.eventLog.first);
    // A page without a cursor knows nothing that it could forget.
    const restart = reader.cursor !== '' && (known === undefined || isTooOld);
    const from = known === undefined || isTooOld ? START : known;
    const changes = { ...this.#lists(from), ...this.#control(reader, restart) };
    if (!restart && Object.keys(changes.update).length === 0 && changes.control === undefined) return undefined;
    reader.cursor = this.#cursor(changes.position);
    return {
      cursor: reader.cursor,
      ...(restart && { restart }),
      ...changes.update,
      ...(changes.control !== undefined && { control: changes.control }),
    };
  }

  #lists(from: Position): { update: Omit<Update, 'cursor'>; position: Position } {
    const { monitor, eventLog, services } = this.deployment;
    const calls = monitor.log.last > from.calls ? monitor.log.after(from.calls, LARGEST_UPDATE).map(callEntry) : [];
    const events = eventLog.last > from.events ? eventEntries(eventLog, from.events, LARGEST_UPDATE) : [];
    const notifications = services.notifications
      .slice(from.notifications, from.notifications + LARGEST_UPDATE)
      .map((notification, index) => notificationEntry(notification, from.notifications + index + 1));
    const github = this.#github.last > from.github ? this.#github.after(from.github, LARGEST_UPDATE) : [];
    return {
      update: {
        ...(calls.length > 0 && { calls }),
        ...(events.length > 0 && { events }),
        ...(notifications.length > 0 && { notifications }),
        ...(github.length > 0 && { github: github.map(({ entry }) => entry) }),
      },
      position: {
        calls: calls.at(-1)?.id ?? from.calls,
        events: events.at(-1)?.id ?? from.events,
        notifications: from.notifications + notifications.length,
        github: github.at(-1)?.position ?? from.github,
      },
    };
  }

  #control(reader: Reader, restart: boolean): { control?: ControlState } {
    const control = controlState(this.deployment);
    const { now: _now, ...comparable } = control;
    const text = JSON.stringify(comparable);
    if (text === reader.control && !restart) return {};
    reader.control = text;
    return { control };
  }

  #cursor({ calls, events, notifications, github }: Position): string {
    return [this.#id, calls, events, notifications, github].join('.');
  }

  /** Returns the position of a cursor, or `undefined` if it is not a cursor of this deployment. */
  #read(cursor: string): Position | undefined {
    const [id, ...numbers] = cursor.split('.');
    const [calls, events, notifications, github] = numbers.map(Number);
    if (id !== this.#id || calls === undefined || events === undefined || notifications === undefined || github === undefined)
      return undefined;
    return [calls, events, notifications, github].every(Number.isSafeInteger) ? { calls, events, notifications, github } : undefined;
  }
}
