// Generated from references/notify/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** Email to send, given to `email`. */
export interface SendEmailRequest {
  /**
   * Who gets the mail; one address only.
   *
   * E-mail address.
   */
  readonly address: string;
  /**
   * Text of the mail in Markdown. HTML in it is limited to harmless tags; scripts and the like are removed.
   *
   * 1 to 102400 characters.
   */
  readonly content: string;
  /** Link to show as a button in the HTML form of the mail. No button if absent. */
  readonly link?: SendEmailRequestLink | undefined;
  /**
   * Address for replies to the mail. If absent, it has no such address of its own.
   *
   * E-mail address.
   */
  readonly replyTo?: string | undefined;
  /**
   * Subject line, as plain text without Markdown.
   *
   * 1 to 255 characters.
   */
  readonly subject: string;
  /**
   * Layout of the HTML form of the mail. `simple` (the default): a plain page; `fullscreen`: one that fills the
   * window.
   *
   * @default 'simple'
   */
  readonly template?: 'simple' | 'fullscreen' | undefined;
}

/** Link to show as a button in the HTML form of the mail. No button if absent. */
export interface SendEmailRequestLink {
  /**
   * URL that the button leads to.
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
 * Message to post on IRC, given to `irc` and published on the exchange `ircRequest`. Goes to either a channel or
 * a user.
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
   * Text to post, without markup. IRC sets the limit on its length.
   *
   * 1 to 510 characters.
   */
  message: string;
}

export interface PrivateMessage {
  /**
   * Text to post, without markup. IRC sets the limit on its length.
   *
   * 1 to 510 characters.
   */
  message: string;
  /**
   * Nickname of the user who gets the message in private. It is lost if the user is offline.
   *
   * 1 to 255 characters. Pattern `^[A-Za-z\[\]\\~_\^{|}][A-Za-z0-9\-\[\]\\~_\^{|}]{0,254}$`.
   */
  user: string;
}

/** One page of the denylist, the answer of `listDenylist`. */
export interface ListOfNotificationAdresses {
  /**
   * Addresses on this page that get no notifications; may be empty.
   *
   * No duplicates.
   */
  addresses: NotificationTypeAndAddress[];
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
}

/**
 * An address on the denylist together with its kind, as given to `addDenylistAddress` and
 * `deleteDenylistAddress`, and listed by `listDenylist`.
 */
export interface NotificationTypeAndAddress {
  /**
   * Where notifications go: an email address, a routing key, or the name of an IRC user or channel, depending on
   * `notificationType`.
   */
  notificationAddress: string;
  /**
   * What kind of address it is.
   *
   * - `email`: an email address
   * - `pulse`: the routing key of Pulse messages
   * - `irc-user`: the nickname of an IRC user
   * - `irc-channel`: an IRC channel, with its leading `#` or `&`
   */
  notificationType: 'email' | 'pulse' | 'irc-user' | 'irc-channel';
}

/** Free-form message on the exchange `notify`. */
export interface NotificationMessage {
  /** Content of the message: what was given to `pulse`, or the status of a task with a `notify.pulse` route. */
  message: Record<string, unknown>;
  /** Version of the message format, always `1`. */
  version?: 1;
}

/** Message to publish on the exchange `notify`, given to `pulse`. */
export interface PostPulseMessageRequest {
  /** Content of the message, a JSON object of any shape. Listeners get it in `message`. */
  readonly message: object;
  /**
   * Words joined by dots for listeners to find the message by. It is published with `route.` before them.
   *
   * At most 255 characters.
   */
  readonly routingKey: string;
}

/** The query of `listDenylist`. */
export type ListDenylistQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};
