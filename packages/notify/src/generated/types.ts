// Generated from references/notify/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** Email to send; the body of `email`. */
export interface SendEmailRequest {
  /**
   * Recipient of the mail. Exactly one; call again for each further one.
   *
   * Email address.
   */
  readonly address: string;
  /**
   * Body of the mail in Markdown, which is rendered to HTML. A few HTML tags pass, scripts and the like do not.
   *
   * 1 to 102400 characters.
   */
  readonly content: string;
  /** Button to show in the HTML part of the mail. None if left out. */
  readonly link?: SendEmailRequestLink | undefined;
  /**
   * Address that answers to the mail go to. If left out, they go to the sender address of the service.
   *
   * Email address.
   */
  readonly replyTo?: string | undefined;
  /**
   * Subject of the mail, in plain text without Markdown.
   *
   * 1 to 255 characters.
   */
  readonly subject: string;
  /**
   * Layout of the HTML part of the mail. Defaults to `simple`.
   *
   * - `simple`: plain layout for short messages
   * - `fullscreen`: layout over the full width, for longer content
   *
   * @default 'simple'
   */
  readonly template?: 'simple' | 'fullscreen' | undefined;
}

/** Button to show in the HTML part of the mail. None if left out. */
export interface SendEmailRequestLink {
  /**
   * URL that the button opens.
   *
   * URI. 1 to 1024 characters.
   */
  readonly href: string;
  /**
   * Label of the button.
   *
   * 1 to 40 characters.
   */
  readonly text: string;
}

/**
 * Message to post on IRC, to either a channel or a user; the body of `irc` and the content of the `ircRequest`
 * event.
 */
export type PostIrcMessageRequest = ChannelMessage | PrivateMessage;

export interface ChannelMessage {
  /**
   * Channel to post in, with its leading `#` or `&`.
   *
   * At least 1 character. Pattern `^[#&][^ ,\u0007]{1,199}$`.
   */
  channel: string;
  /**
   * What to post, in plain text.
   *
   * 1 to 510 characters.
   */
  message: string;
}

export interface PrivateMessage {
  /**
   * What to post, in plain text.
   *
   * 1 to 510 characters.
   */
  message: string;
  /**
   * Nickname of the user to write to in private. The message is lost if that user is offline.
   *
   * 1 to 255 characters. Pattern `^[A-Za-z\[\]\\~_\^{|}][A-Za-z0-9\-\[\]\\~_\^{|}]{0,254}$`.
   */
  user: string;
}

/** One page of the denylist, as returned by `listDenylist`. */
export interface ListOfNotificationAdresses {
  /**
   * Denylisted addresses on this page, with their types.
   *
   * No duplicates.
   */
  addresses: NotificationTypeAndAddress[];
  /**
   * Opaque token to pass with the next call to get the following page, which may be empty. Absent on the last
   * page.
   */
  continuationToken?: string;
}

/**
 * Address that notifications can go to, together with its type. Used to add to, delete from and list the
 * denylist.
 */
export interface NotificationTypeAndAddress {
  /** Email address, Pulse routing key, IRC nickname or IRC channel, depending on `notificationType`. */
  notificationAddress: string;
  /**
   * How notifications reach the address.
   *
   * - `email`: by mail to an email address
   * - `pulse`: as a Pulse message with the address as its routing key
   * - `irc-user`: as a private message to an IRC user
   * - `irc-channel`: as a message in an IRC channel
   */
  notificationType: 'email' | 'pulse' | 'irc-user' | 'irc-channel';
}

/** Pulse notification, the content of the `notify` event. */
export interface NotificationMessage {
  /** Free-form JSON object from the sender. For notifications from a route of a task, the status of the task. */
  message: Record<string, unknown>;
  /** Version of the message format, always `1` where present. */
  version?: 1;
}

/** Message to publish on Pulse; the body of `pulse`. */
export interface PostPulseMessageRequest {
  /** Free-form JSON object to publish. Consumers find it in the `message` property of what they receive. */
  readonly message: object;
  /**
   * Routing key, words joined by dots, under which consumers receive the message.
   *
   * At most 255 characters.
   */
  readonly routingKey: string;
}

/** The query parameters of `listDenylist`. */
export type ListDenylistQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};
